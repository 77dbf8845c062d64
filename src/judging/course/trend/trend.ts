import type { Direction } from "../../../model/metric.ts";
import type { Degradation, Trend } from "../../../model/shapes.ts";
import { bucketsOf, FEWEST_BUCKETS, type FittedLine, fittedLine } from "./fitted-line.ts";
import type { TimeSeries } from "./time-series.ts";

/** What makes a change of the fitted line worth telling. */
export interface TrendOptions {
  /** Which way is worse; nothing degrades where neither is. */
  readonly direction: Direction;
  /** Share of the level at the start; 0.05 unless given. */
  readonly tolerance?: number;
}

const TOLERANCE = 0.05;

/**
 * Whether a series of non-negative numbers kept its level: it moved only if the interval of its Theil–Sen slope excludes 0
 * and the line changes by more than the tolerance from its start to its end. Under ten buckets nothing is told, nor of a level of zero.
 */
export function trendOf(series: TimeSeries, options: TrendOptions): Trend {
  const buckets = bucketsOf(series.values);
  if (buckets === 0) return { kind: "not assessed", why: "no data", buckets };
  if (buckets < FEWEST_BUCKETS) return { kind: "not assessed", why: "too few buckets", buckets };
  const line = fittedLine(series.values);
  if (line.start <= 0) return { kind: "not assessed", why: "zero level", buckets };
  const changeShare = (line.end - line.start) / line.start;
  const [low, high] = line.interval;
  const moved = low > 0 || high < 0;
  const beyond = Math.abs(changeShare) > (options.tolerance ?? TOLERANCE);
  return {
    kind: moved && beyond ? (line.slope > 0 ? "increasing" : "decreasing") : "stable",
    changeShare,
    interval: shares(line),
    degradation: moved ? degradationOf(changeShare, options.direction) : "none",
    buckets,
  };
}

/** The interval of the slope as shares of the start over the whole series; nothing falls by more than all. */
function shares({ interval: [low, high], start, steps }: FittedLine): readonly [number, number] {
  return [Math.max(-1, (low * steps) / start), Math.max(-1, (high * steps) / start)];
}

function degradationOf(changeShare: number, direction: Direction): Degradation {
  const worse = worseBy(changeShare, direction);
  if (worse < 0.05) return "none";
  if (worse < 0.1) return "minimal";
  return worse < 0.25 ? "moderate" : "significant";
}

function worseBy(changeShare: number, direction: Direction): number {
  switch (direction) {
    case "lower-is-better":
      return changeShare;
    case "higher-is-better":
      return -changeShare;
    case "undirected":
      return 0;
  }
}
