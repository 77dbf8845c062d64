import type { Pattern } from "../../../model/shapes.ts";
import { ascending } from "../../../statistics/ascending.ts";
import { median } from "../../../statistics/median.ts";
import { quantile } from "../../../statistics/quantile.ts";
import { fittedLine } from "./fitted-line.ts";
import type { TimeSeries } from "./time-series.ts";
import { trendOf } from "./trend.ts";

/** A peak, in medians. */
const PEAK = 1.5;
/** Of a utilisation in 0..1: from 2 % to 4 % is neither a rise nor a peak. */
const LEAST_RISE = 0.05;

/**
 * How the utilisation of a processor moved: spiking where the p99 of its buckets passes one and a half medians after its
 * trend was taken out, else increasing, else stable. A rise or a peak of less than five points is none. Expects shares in 0..1.
 */
export function patternOf(series: TimeSeries): Pattern {
  const trend = trendOf(series, { direction: "undirected" });
  if (trend.kind === "not assessed") return trend;
  const present = series.values.filter((value) => value !== undefined);
  const centre = median(present);
  const line = fittedLine(series.values);
  const first = series.values.findIndex((value) => value !== undefined);
  const levelled = series.values.flatMap((value, index) =>
    value === undefined ? [] : [centre + value - line.slope * (index - first) - line.intercept],
  );
  const isSpiking = isPeak(p99(levelled), median(levelled));
  const isIncreasing = trend.kind === "increasing" && line.end - line.start > LEAST_RISE;
  return {
    kind: isSpiking ? "spiking" : isIncreasing ? "increasing" : "stable",
    median: centre,
    p99: p99(present),
    changeShare: trend.changeShare,
    buckets: trend.buckets,
  };
}

function isPeak(top: number, level: number): boolean {
  return top > PEAK * level && top - level > LEAST_RISE;
}

function p99(values: readonly number[]): number {
  const sorted = ascending(values);
  if (sorted === undefined) throw new RangeError("the peak of no values");
  return quantile(sorted, 0.99);
}
