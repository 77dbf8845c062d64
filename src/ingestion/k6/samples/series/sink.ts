import type { MetricKind } from "../../../../model/metric.ts";
import type { Unit } from "../../../../model/unit.ts";
import {
  addNeighbours,
  appendSeries,
  emptySeries,
  forgetPlaces,
  markPlaces,
  type Series,
} from "./series.ts";
import { addHistogram, addValues, emptyHistogram, type LogHistogram } from "./log-histogram.ts";

/**
 * The statistics of one metric or sub-metric while samples come in, in file order, as k6's own sinks add them up.
 * A sample costs one store: everything else happens when a chunk is full.
 */
export interface Sink {
  /** Canonical text of its selector. */
  readonly name: string;
  /** Undefined until something says it: CSV has no types. */
  kind: MetricKind | undefined;
  unit: Unit;
  /** Values not yet added up. */
  chunk: Float64Array;
  filled: number;
  count: number;
  sum: number;
  min: number;
  max: number;
  last: number;
  nonZero: number;
  /** Whether single values are of use at all: those of counters and rates are not. */
  keepsValues: boolean;
  /** All values in file order, until there are too many; then empty. */
  kept: Float64Array[];
  keptCount: number;
  histogram: LogHistogram | undefined;
  /** Present when the metric is followed in time. */
  series: Series | undefined;
  /** How many of the values in the chunk the series already knows. */
  marked: number;
}

const FIRST_CHUNK = 128;
const FULL_CHUNK = 8192;

/** A sink without samples. */
export function emptySink(name: string, kind: MetricKind | undefined, unit: Unit): Sink {
  return {
    name,
    kind,
    unit,
    chunk: new Float64Array(FIRST_CHUNK),
    filled: 0,
    count: 0,
    sum: 0.0,
    min: Infinity,
    max: -Infinity,
    last: Number.NaN,
    nonZero: 0,
    keepsValues: kind === undefined || kind === "trend",
    kept: [],
    keptCount: 0,
    histogram: undefined,
    series: undefined,
    marked: 0,
  };
}

/** Takes one sample. */
export function addSample(sink: Sink, value: number): void {
  sink.chunk[sink.filled++] = value;
  if (sink.filled === sink.chunk.length) settle(sink);
}

/** Adds up what lies in the chunk. To be called before any statistic is read. */
export function settle(sink: Sink): void {
  const { chunk, filled } = sink;
  if (filled === 0) return;
  markTime(sink);
  let { sum, min, max, nonZero } = sink;
  for (let index = 0; index < filled; index++) {
    const value = chunk[index] ?? 0;
    sum += value;
    if (value < min) min = value;
    if (value > max) max = value;
    if (value !== 0) nonZero++;
  }
  sink.count += filled;
  sink.sum = sum;
  sink.min = min;
  sink.max = max;
  sink.nonZero = nonZero;
  sink.last = chunk[filled - 1] ?? Number.NaN;
  sink.filled = 0;
  sink.marked = 0;
  if (sink.keepsValues) keep(sink, chunk, filled);
}

/** From here on, samples are also told apart by the second in which they came. */
export function follow(sink: Sink, second: number): void {
  sink.series ??= emptySeries(second);
}

/** Says that the following samples come in another second. */
export function turnTo(sink: Sink, second: number): void {
  markTime(sink);
  if (sink.series !== undefined) sink.series.now = second;
}

function markTime(sink: Sink): void {
  const { series, chunk, filled, marked } = sink;
  if (series === undefined || marked === filled) return;
  addNeighbours(series, chunk.subarray(marked, filled));
  if (sink.keepsValues) markPlaces(series, filled - marked);
  sink.marked = filled;
}

function keep(sink: Sink, chunk: Float64Array, filled: number): void {
  if (sink.histogram !== undefined) {
    addValues(sink.histogram, chunk, filled);
    return;
  }
  if (filled < chunk.length) {
    sink.kept.push(chunk.slice(0, filled));
  } else {
    sink.kept.push(chunk);
    sink.chunk = new Float64Array(Math.min(FULL_CHUNK, chunk.length * 2));
  }
  sink.keptCount += filled;
}

/** Gives up single values for a histogram of a stated error. */
export function forgetValues(sink: Sink): void {
  if (sink.histogram !== undefined || !sink.keepsValues) return;
  settle(sink);
  const histogram = emptyHistogram();
  if (sink.series !== undefined) forgetPlaces(sink.series, sink.kept);
  for (const values of sink.kept) addValues(histogram, values, values.length);
  sink.kept = [];
  sink.keptCount = 0;
  sink.histogram = histogram;
}

/** Adds the samples of the same metric of a later shard, as if they had followed in the same file. */
export function appendSink(into: Sink, from: Sink): void {
  settle(into);
  settle(from);
  into.kind ??= from.kind;
  if (into.histogram !== undefined) forgetValues(from);
  if (from.histogram !== undefined) forgetValues(into);
  if (from.count === 0) return;
  into.sum = sumAfter(into, from);
  into.count += from.count;
  into.min = Math.min(into.min, from.min);
  into.max = Math.max(into.max, from.max);
  into.nonZero += from.nonZero;
  into.last = from.last;
  for (const values of from.kept) into.kept.push(values);
  into.keptCount += from.keptCount;
  if (into.histogram !== undefined && from.histogram !== undefined) {
    addHistogram(into.histogram, from.histogram);
  }
  if (into.series !== undefined && from.series !== undefined) {
    appendSeries(into.series, from.series);
  }
}

/** In file order where the values are known, so that two files sum up to what one would have. */
function sumAfter(into: Sink, from: Sink): number {
  if (from.keptCount !== from.count) return into.sum + from.sum;
  let { sum } = into;
  for (const values of from.kept) for (const value of values) sum += value;
  return sum;
}
