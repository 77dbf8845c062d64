import { ascending } from "./ascending.ts";
import type { Point } from "./least-squares.ts";
import { quantile } from "./quantile.ts";
import {
  fittedLaw,
  PARAMETERS,
  peakUsers,
  type ScalabilityLaw,
  throughputAt,
} from "./scalability-law.ts";
import { seeded } from "./seeded.ts";

const RESAMPLES = 200;
const SEED = 1993;

/** From where to where a number lies 95 times in a hundred. */
export type Interval = readonly [number, number];

/** The 95 % intervals of a fitted law. */
export interface ScalabilityIntervals {
  readonly alone: Interval;
  readonly contention: Interval;
  readonly crosstalk: Interval;
  /** Its upper end is infinite where some resamples have no peak. */
  readonly peakUsers: Interval;
}

/**
 * Percentile intervals by the residual bootstrap (Efron & Tibshirani 1993, chapter 9): what the law leaves over is dealt out anew
 * to the same levels 200 times, widened for the three parameters that were fitted. Undefined where a fit of it fails.
 */
export function scalabilityIntervals(
  law: ScalabilityLaw,
  points: readonly Point[],
): ScalabilityIntervals | undefined {
  const widened = Math.sqrt(points.length / Math.max(1, points.length - PARAMETERS));
  const rests = points.map(({ x, y }) => (y - throughputAt(law, x)) * widened);
  const random = seeded(SEED);
  const laws = Array.from({ length: RESAMPLES }, () =>
    fittedLaw(
      points.map(({ x }) => ({
        x,
        y: throughputAt(law, x) + (rests[Math.floor(random() * rests.length)] ?? 0),
      })),
    ),
  ).filter((one) => one !== undefined);
  const alone = intervalOf(laws.map((one) => one.alone));
  const contention = intervalOf(laws.map((one) => one.contention));
  const crosstalk = intervalOf(laws.map((one) => one.crosstalk));
  if (laws.length < RESAMPLES || !alone || !contention || !crosstalk) return undefined;
  return { alone, contention, crosstalk, peakUsers: peakInterval(laws) };
}

function intervalOf(values: readonly number[]): Interval | undefined {
  const sorted = ascending(values);
  return sorted && [quantile(sorted, 0.025), quantile(sorted, 0.975)];
}

/** By ranks, since a law without crosstalk has its peak at infinity, between which and a number nothing can be interpolated. */
function peakInterval(laws: readonly ScalabilityLaw[]): Interval {
  const peaks = laws.map(peakUsers).toSorted((a, b) => a - b);
  const at = (share: number): number => peaks[Math.round(share * (peaks.length - 1))] ?? Infinity;
  return [at(0.025), at(0.975)];
}
