/** The two-sided 95 % point of the normal law. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a rate seen as `k` of `n` (Wilson 1927). It never leaves [0, 1] and stays honest at zero failures,
 * where the textbook interval shrinks to nothing. Refuses n = 0.
 */
export function wilsonInterval(k: number, n: number): readonly [number, number] {
  if (!(n > 0 && k >= 0 && k <= n && Number.isFinite(n))) {
    throw new RangeError(`not a rate: ${k} of ${n}`);
  }
  const weight = n + Z * Z;
  const centre = (k + (Z * Z) / 2) / weight;
  const reach = (Z / weight) * Math.sqrt((k * (n - k)) / n + (Z * Z) / 4);
  return [k === 0 ? 0 : centre - reach, k === n ? 1 : centre + reach];
}
