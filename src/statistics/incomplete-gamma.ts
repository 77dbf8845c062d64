import { logGamma } from "./log-gamma.ts";

const PRECISION = 2e-16;
const MOST_STEPS = 100_000;

/**
 * The share of a gamma law of this shape that lies above x, Q(a, x): by the power series (DLMF 8.11.4) below the hump and
 * by Legendre's continued fraction (DLMF 8.9.2, Lentz's method as in Numerical Recipes §6.2) above it.
 * About 13 digits for shapes up to a thousand.
 */
export function upperGamma(shape: number, x: number): number {
  if (!(shape > 0 && x >= 0)) throw new RangeError(`the gamma law is asked of ${shape}, ${x}`);
  if (x === Infinity) return 0;
  const weight = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? 1 - weight * series(shape, x) : weight * fraction(shape, x);
}

/** P(X > x) for a chi-squared X with `freedom` degrees of freedom. */
export function chiSquaredSurvival(x: number, freedom: number): number {
  return upperGamma(freedom / 2, x / 2);
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n <= MOST_STEPS; n += 1) {
    term *= x / (shape + n);
    sum += term;
    if (term < sum * PRECISION) break;
  }
  return sum;
}

/** From x = shape + 1 on, as it is asked here, the n-th denominator is above n, so that none comes near zero. */
function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MOST_STEPS; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}
