import { stirlingError } from "./log-gamma.ts";

const PRECISION = 1e-16;
/** Enough for counts of ten thousand million: it takes about half the root of a and b. */
const MOST_STEPS = 100_000;

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and x in [0, 1], by the continued fraction of
 * DLMF 8.17.22 with Lentz's method (Numerical Recipes §6.4), on the side where it converges fast.
 * `complement` is 1 − x, to be given where the caller knows it more exactly than the subtraction would.
 */
export function incompleteBeta(a: number, b: number, x: number, complement = 1 - x): number {
  if (!(a > 0 && b > 0 && x >= 0 && complement >= 0)) {
    throw new RangeError(`the incomplete beta function is asked of ${a}, ${b}, ${x}`);
  }
  return x < (a + 1) / (a + b + 2)
    ? (betaWeight(a, b, x, complement) * betaFraction(a, b, x)) / a
    : 1 - (betaWeight(b, a, complement, x) * betaFraction(b, a, complement)) / b;
}

/**
 * x^a · (1 − x)^b / B(a, b), through the saddle point of Loader 2000 ("Fast and accurate computation of binomial
 * probabilities"), which keeps its digits where a and b are millions and logarithms of gammas would cancel.
 */
export function betaWeight(a: number, b: number, x: number, complement: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * complement);
  return Math.exp(exponent) * Math.sqrt((a / n) * (b / (2 * Math.PI)));
}

/** k·ln(k/m) + m − k, without cancellation where k is near m. */
function deviance(k: number, m: number): number {
  const step = (k - m) / (k + m);
  if (Math.abs(step) >= 0.1) return k * Math.log(k / m) + m - k;
  const square = step * step;
  let sum = (k - m) * step;
  let term = 2 * k * step;
  for (let odd = 3; odd < 1000; odd += 2) {
    term *= square;
    const next = sum + term / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** Only asked left of its hump, where no denominator comes near zero: the first, above 2/(a + b + 2), is the smallest. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) <= 2 * PRECISION) return fraction;
  }
  throw new RangeError(`the incomplete beta function of ${a}, ${b}, ${x} does not converge`);
}
