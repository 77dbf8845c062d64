import { lag1Autocorrelation } from "./lag1-autocorrelation.ts";
import { median } from "./median.ts";
import { Z_95 } from "./normal-law.ts";

/** A straight line through an equally spaced series, robust against a third of wild values. */
export interface TheilSenLine {
  /** Per step of the series. */
  readonly slope: number;
  /** At the first step. */
  readonly intercept: number;
  /** The 95 % interval of the slope. */
  readonly interval: readonly [number, number];
  /** Of what the line leaves over, in [0, 0.99]; 0 where the series has plainly moved, and nothing widens the interval. */
  readonly autocorrelation: number;
}

/** The slopes of all pairs are sorted, and this many points have 124,750 pairs. */
const MOST_POINTS = 500;
const MOST_AUTOCORRELATION = 0.99;
const SURE_POINTS = 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The median of the slopes between all pairs of points (Theil 1950), with Sen's interval (1968, ties as in Kendall) widened
 * for neighbours that resemble each other: the effective number of points is n(1−ρ)/(1+ρ) (Yue & Wang 2004, ρ of the residuals).
 * Longer series are thinned evenly to 500 points. Refuses fewer than two values. Noise without memory seems to rise 2 times in
 * 100, noise with ρ = 0.6 up to 5 times at 20 points and more, and 8 times at ten.
 */
export function theilSen(values: readonly (number | undefined)[]): TheilSenLine {
  const thinned = thin(values);
  const points = thinned.filter((point) => point !== undefined);
  if (points.length < 2) throw new RangeError("a line through fewer than two points");
  const slopes = slopesOf(points);
  const slope = middle(slopes);
  const intercept = median(points.map(({ y }) => y)) - slope * median(points.map(({ x }) => x));
  const residuals = thinned.map((point) => point && point.y - slope * point.x);
  const autocorrelation = hasMoved(points)
    ? 0
    : unbiased(lag1Autocorrelation(residuals), points.length);
  const widening = (1 + autocorrelation) / (1 - autocorrelation);
  const reach = Z_95 * Math.sqrt(kendallVariance(points.map(({ y }) => y)) * widening);
  return { slope, intercept, interval: sensInterval(slopes, reach), autocorrelation };
}

/** One point of each of at most `MOST_POINTS` equal groups, the first that is there. */
function thin(values: readonly (number | undefined)[]): readonly (Point | undefined)[] {
  const size = Math.ceil(values.length / MOST_POINTS);
  return Array.from({ length: Math.ceil(values.length / size) }, (_, group) => {
    for (let x = group * size; x < Math.min(values.length, (group + 1) * size); x += 1) {
      const y = values[x];
      if (y !== undefined) return { x, y };
    }
    return undefined;
  });
}

function slopesOf(points: readonly Point[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let at = 0;
  for (const [index, from] of points.entries()) {
    for (const to of points.slice(index + 1)) {
      slopes[at] = (to.y - from.y) / (to.x - from.x);
      at += 1;
    }
  }
  return slopes.toSorted();
}

function middle(sorted: Float64Array): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/**
 * Whether the first third lies wholly below the last one, or above it; the halves, where a third has fewer than ten points.
 * No memory explains that, but growth that begins late, speeds up or comes at once does, and a straight line through it
 * leaves residuals that look like one.
 */
function hasMoved(points: readonly Point[]): boolean {
  const size = Math.floor(points.length / (points.length < 3 * SURE_POINTS ? 2 : 3));
  const early = points.slice(0, size).map(({ y }) => y);
  const late = points.slice(-size).map(({ y }) => y);
  return Math.max(...early) < Math.min(...late) || Math.min(...early) > Math.max(...late);
}

/** A short series shows too little of its autocorrelation: by about (1 + 4ρ)/n where a line was taken out (Kendall 1954). */
function unbiased(autocorrelation: number, n: number): number {
  const corrected = n > 4 ? (n * autocorrelation + 1) / (n - 4) : autocorrelation;
  return Math.min(MOST_AUTOCORRELATION, Math.max(0, corrected));
}

/** The variance of Kendall's S without a trend, less what equal values take from it. */
function kendallVariance(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ties = [...counts.values()].reduce((sum, count) => sum + pairTerm(count), 0);
  return (pairTerm(values.length) - ties) / 18;
}

function pairTerm(k: number): number {
  return k * (k - 1) * (2 * k + 5);
}

function sensInterval(sorted: Float64Array, reach: number): readonly [number, number] {
  const last = sorted.length - 1;
  const low = Math.max(0, Math.round((sorted.length - reach) / 2) - 1);
  const high = Math.min(last, Math.round((sorted.length + reach) / 2));
  return [sorted[Math.min(low, last)] ?? 0, sorted[Math.max(high, 0)] ?? 0];
}
