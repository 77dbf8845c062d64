import type { Distribution } from "../../../model/measurement.ts";
import { joined } from "./joined-values.ts";
import { HISTOGRAM_ERROR, histogramQuantile } from "./log-histogram.ts";
import type { Sink } from "./sink.ts";

/** The distribution of nothing. */
export const NO_VALUES: Distribution = { quantile: () => Number.NaN, relativeError: 0 };

/**
 * The quantiles of a settled sink: exact by R-7, k6's own estimator, while all values are kept; from the histogram
 * after that, held between the exact least and greatest value.
 */
export function distributionOf(sink: Sink): Distribution {
  const { histogram, min, max } = sink;
  if (histogram === undefined) return exactDistribution(() => joined(sink.kept));
  return {
    quantile: (q) => Math.min(max, Math.max(min, histogramQuantile(histogram, q))),
    relativeError: HISTOGRAM_ERROR,
  };
}

/** Exact quantiles of values that are only gathered, and sorted, when the first one is asked for. */
export function exactDistribution(values: () => Float64Array): Distribution {
  let ascending: Float64Array | undefined;
  return {
    // Sorted in place: a copy of millions of values would only cost memory.
    // oxlint-disable-next-line unicorn/no-array-sort
    quantile: (q) => quantile((ascending ??= values().sort()), q),
    relativeError: 0,
  };
}

/** R-7 with k6's own order of operations (metrics/sink.go), so that the last bit agrees; NaN without values. */
function quantile(ascending: Float64Array, q: number): number {
  const only = ascending[0];
  if (ascending.length <= 1) return only ?? Number.NaN;
  const rank = q * (ascending.length - 1);
  const low = ascending[Math.floor(rank)] ?? Number.NaN;
  const high = ascending[Math.ceil(rank)] ?? Number.NaN;
  return low + (high - low) * (rank - Math.floor(rank));
}
