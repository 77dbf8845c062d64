import { Z_95 } from "./normal-law.ts";

/**
 * The 95 % interval of a rate seen as `k` of `n` (Wilson 1927). It never leaves [0, 1] and stays honest at zero failures,
 * where the textbook interval shrinks to nothing. Refuses n = 0.
 */
export function wilsonInterval(k: number, n: number): readonly [number, number] {
  if (!(n > 0 && k >= 0 && k <= n && Number.isFinite(n))) {
    throw new RangeError(`not a rate: ${k} of ${n}`);
  }
  const weight = n + Z_95 * Z_95;
  const centre = (k + (Z_95 * Z_95) / 2) / weight;
  const reach = (Z_95 / weight) * Math.sqrt((k * (n - k)) / n + (Z_95 * Z_95) / 4);
  return [k === 0 ? 0 : centre - reach, k === n ? 1 : centre + reach];
}
