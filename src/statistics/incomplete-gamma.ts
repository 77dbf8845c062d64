import { logGamma } from "./log-gamma.ts";

const TINY = 1e-300;
const PRECISION = 2e-16;
const MOST_STEPS = 100_000;

/**
 * The share of a gamma law of this shape that lies above x, Q(a, x): by the power series (DLMF 8.11.4) below the hump and
 * by Legendre's continued fraction (DLMF 8.9.2, Lentz's method as in Numerical Recipes §6.2) above it.
 * About 13 digits for shapes up to a thousand.
 */
export function upperGamma(shape: number, x: number): number {
  if (!(shape > 0 && x >= 0)) throw new RangeError(`the gamma law is asked of ${shape}, ${x}`);
  if (x === 0) return 1;
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

function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= MOST_STEPS; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
