/** Lanczos coefficients for g = 607/128 and 15 terms, by P. Godfrey (2001). */
const LANCZOS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746,
  -0.4919138160976202, 3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5,
  0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639,
  8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
] as const;
const G = 607 / 128;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln Γ(x) for x > 0 by the Lanczos approximation (Godfrey's g = 607/128), to about 15 digits. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`ln Γ is asked of ${x}`);
  const series = LANCZOS.reduce((sum, c, i) => (i === 0 ? c : sum + c / (x - 1 + i)), 0);
  const base = x + G - 0.5;
  return HALF_LOG_TWO_PI + Math.log(series) + (x - 0.5) * Math.log(base) - base;
}

/**
 * What Stirling's formula leaves out: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π], for x > 0. Above 15 by its asymptotic
 * series (DLMF 5.11.1), so that terms of size x ln x never have to cancel.
 */
export function stirlingError(x: number): number {
  if (x < 15) return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
  const square = x * x;
  const tail = 1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360_360 / square) / square) / square;
  return (1 / 12 - (1 / 360 - tail / square) / square) / x;
}
