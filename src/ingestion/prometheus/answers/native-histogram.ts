import type { Distribution } from "../../../model/measurement.ts";
import { isObject } from "../../json-object.ts";

/** A native histogram as the API writes it: what lies in each bucket that is not empty, and what all values add up to. */
export interface NativeHistogram {
  readonly count: number;
  readonly sum: number;
  readonly buckets: readonly Bucket[];
}

interface Bucket {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** One series of histograms, in order of time (unix milliseconds). */
export interface HistogramSeries {
  readonly labels: Readonly<Record<string, string>>;
  readonly timesMs: readonly number[];
  readonly histograms: readonly NativeHistogram[];
}

/** The series of an answer that hold native histograms; those of numbers are left out. */
export function readHistograms(answer: unknown): readonly HistogramSeries[] {
  const data = isObject(answer) ? answer["data"] : undefined;
  const result = isObject(data) && Array.isArray(data["result"]) ? data["result"] : [];
  return result.flatMap((one: unknown) => {
    if (!isObject(one)) return [];
    const points = pointsIn(one["histograms"] ?? [one["histogram"]]);
    if (points.length === 0) return [];
    return [
      {
        labels: labelsIn(one["metric"]),
        timesMs: points.map(({ atMs }) => atMs),
        histograms: points.map(({ histogram }) => histogram),
      },
    ];
  });
}

function labelsIn(metric: unknown): Readonly<Record<string, string>> {
  const pairs = Object.entries(isObject(metric) ? metric : {});
  return Object.fromEntries(pairs.map(([key, value]) => [key, String(value)]));
}

function pointsIn(
  list: unknown,
): readonly { readonly atMs: number; readonly histogram: NativeHistogram }[] {
  const points: readonly unknown[] = Array.isArray(list) ? list : [];
  return points.flatMap((point) => {
    const [at, body] = Array.isArray(point) ? (point as readonly unknown[]) : [];
    if (typeof at !== "number" || !isObject(body)) return [];
    const { count, sum, buckets } = body;
    const all: readonly unknown[] = Array.isArray(buckets) ? buckets : [];
    return [
      {
        atMs: at * 1000,
        histogram: { count: Number(count), sum: Number(sum), buckets: all.flatMap(bucketOf) },
      },
    ];
  });
}

/** `[boundary rule, "low", "high", "count"]`. */
function bucketOf(bucket: unknown): readonly Bucket[] {
  if (!Array.isArray(bucket)) return [];
  const [low, high, count] = (bucket as readonly unknown[]).slice(1).map(Number);
  return low === undefined || high === undefined || !(Number(count) > 0)
    ? []
    : [{ low, high, count: Number(count) }];
}

/** Histograms of several times or parts as one. */
export function joinedHistograms(parts: readonly NativeHistogram[]): NativeHistogram {
  return combined(parts.map((histogram) => ({ histogram, sign: 1 })));
}

/** What came between two readings of a histogram that counts from the start of the run. */
export function histogramBetween(
  later: NativeHistogram,
  earlier: NativeHistogram,
): NativeHistogram {
  return combined([
    { histogram: later, sign: 1 },
    { histogram: earlier, sign: -1 },
  ]);
}

function combined(
  parts: readonly { readonly histogram: NativeHistogram; readonly sign: 1 | -1 }[],
): NativeHistogram {
  const counts = new Map<string, Bucket>();
  let [count, sum] = [0, 0];
  for (const { histogram, sign } of parts) {
    count += sign * histogram.count;
    sum += sign * histogram.sum;
    for (const bucket of histogram.buckets) {
      const key = `${bucket.low} ${bucket.high}`;
      const known = counts.get(key)?.count ?? 0;
      counts.set(key, { ...bucket, count: known + sign * bucket.count });
    }
  }
  const buckets = [...counts.values()]
    .filter((bucket) => bucket.count > 0)
    .toSorted((a, b) => a.high - b.high);
  return { count: Math.max(0, count), sum: Math.max(0, sum), buckets };
}

/** Quantiles by the buckets, in a unit of so many of the histogram's own; off by the width of a bucket at most. */
export function histogramDistribution({ buckets }: NativeHistogram, scale: number): Distribution {
  const widths = buckets.map(({ low, high }) => (low > 0 ? high / low - 1 : 0));
  return {
    quantile: (q) => quantileIn(buckets, q) * scale,
    relativeError: Math.max(0, ...widths),
  };
}

/** As Prometheus' `histogram_quantile` since version 3: the values of a bucket lie evenly on the scale of logarithms. */
function quantileIn(buckets: readonly Bucket[], q: number): number {
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  const rank = q * total;
  let before = 0;
  for (const [index, { low, high, count }] of buckets.entries()) {
    if (before + count >= rank || index === buckets.length - 1) {
      const part = Math.min(1, Math.max(0, (rank - before) / count));
      return low > 0 ? low * (high / low) ** part : Math.max(0, high) * part;
    }
    before += count;
  }
  return Number.NaN;
}
