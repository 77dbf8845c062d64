import type { Distribution } from "../../../model/measurement.ts";
import { HISTOGRAM_ERROR, histogramQuantile } from "./log-histogram.ts";
import type { Sink } from "./sink.ts";

/**
 * The quantiles of a settled sink: exact by R-7, k6's own estimator, while all values are kept; from the histogram
 * after that, held between the exact least and greatest value.
 */
export function distributionOf(sink: Sink): Distribution {
  const { histogram, min, max } = sink;
  if (histogram !== undefined) {
    return {
      quantile: (q) => Math.min(max, Math.max(min, histogramQuantile(histogram, q))),
      relativeError: HISTOGRAM_ERROR,
    };
  }
  let ascending: Float64Array | undefined;
  return {
    quantile: (q) => quantile((ascending ??= sorted(sink)), q),
    relativeError: 0,
  };
}

function sorted({ kept, keptCount }: Sink): Float64Array {
  const all = new Float64Array(keptCount);
  let at = 0;
  for (const values of kept) {
    all.set(values, at);
    at += values.length;
  }
  return all.sort();
}

/** R-7 with k6's own order of operations (metrics/sink.go), so that the last bit agrees. */
function quantile(ascending: Float64Array, q: number): number {
  const only = ascending[0];
  if (ascending.length <= 1) return only ?? Number.NaN;
  const rank = q * (ascending.length - 1);
  const low = ascending[Math.floor(rank)] ?? Number.NaN;
  const high = ascending[Math.ceil(rank)] ?? Number.NaN;
  return low + (high - low) * (rank - Math.floor(rank));
}
