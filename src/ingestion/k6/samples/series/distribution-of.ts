import type { Distribution } from "../../../../model/measurement.ts";
import { joined } from "./joined-values.ts";
import {
  addValues,
  emptyHistogram,
  HISTOGRAM_ERROR,
  histogramQuantile,
  type RankStretch,
  stretchAt,
} from "./log-histogram.ts";
import type { Sink } from "./sink.ts";

/** The distribution of nothing. */
export const NO_VALUES: Distribution = { quantile: () => Number.NaN, relativeError: 0 };

/** Fewer are sorted at once. */
const MANY = 4096;

/**
 * The quantiles of a settled sink: exact by R-7, k6's own estimator, while all values are kept; from the histogram
 * after that, held between the exact least and greatest value.
 */
export function distributionOf(sink: Sink): Distribution {
  const { histogram, min, max } = sink;
  if (histogram === undefined) return exactDistribution(() => sink.kept);
  return {
    quantile: (q) => Math.min(max, Math.max(min, histogramQuantile(histogram, q))),
    relativeError: HISTOGRAM_ERROR,
  };
}

/**
 * Exact quantiles of values that are only gathered when the first one is asked for. Many values are not sorted: they are
 * counted by bin once, and only the bin in which a rank lies is sorted, which costs a tenth.
 */
export function exactDistribution(gather: () => readonly Float64Array[]): Distribution {
  let atRank: RankedValues | undefined;
  return {
    quantile: (q) => quantile((atRank ??= rankedValues(gather())), q),
    relativeError: 0,
  };
}

interface RankedValues {
  readonly count: number;
  readonly at: (rank: number) => number;
}

function rankedValues(chunks: readonly Float64Array[]): RankedValues {
  const count = chunks.reduce((sum, { length }) => sum + length, 0);
  if (count < MANY) {
    const ascending = sorted(joined(chunks));
    return { count, at: (rank) => ascending[rank] ?? Number.NaN };
  }
  const histogram = emptyHistogram();
  for (const chunk of chunks) addValues(histogram, chunk, chunk.length);
  let last: { readonly low: number; readonly ascending: Float64Array } | undefined;
  const at = (rank: number): number => {
    const stretch = stretchAt(histogram, rank);
    const { low, high, index } = stretch;
    if (low === high) return low;
    // The two ranks around a quantile mostly lie in one bin.
    if (last?.low !== low) last = { low, ascending: valuesBetween(chunks, stretch) };
    return last.ascending[index] ?? Number.NaN;
  };
  return { count, at };
}

function valuesBetween(
  chunks: readonly Float64Array[],
  { low, high, count }: RankStretch,
): Float64Array {
  const there = new Float64Array(count);
  let filled = 0;
  // A negative bin holds its upper edge, a positive one its lower.
  const without = low < 0 ? low : high;
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at++) {
      const value = chunk[at] ?? 0;
      if (value >= low && value <= high && value !== without) there[filled++] = value;
    }
  }
  return sorted(there);
}

function sorted(values: Float64Array): Float64Array {
  // In place: the values were gathered for this.
  // oxlint-disable-next-line unicorn/no-array-sort
  return values.sort();
}

/** R-7 with k6's own order of operations (metrics/sink.go), so that the last bit agrees; NaN without values. */
function quantile({ count, at }: RankedValues, q: number): number {
  if (count <= 1) return at(0);
  const rank = q * (count - 1);
  const low = at(Math.floor(rank));
  const part = rank - Math.floor(rank);
  return low + (at(Math.ceil(rank)) - low) * part;
}
