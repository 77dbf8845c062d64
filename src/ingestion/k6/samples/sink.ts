import type { MetricKind } from "../../../model/metric.ts";
import type { Unit } from "../../../model/unit.ts";
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
}

const FIRST_CHUNK = 128;
const FULL_CHUNK = 32_768;

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
  if (sink.keepsValues) keep(sink, chunk, filled);
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
  if (sink.histogram !== undefined) return;
  const histogram = emptyHistogram();
  for (const values of sink.kept) addValues(histogram, values, values.length);
  sink.kept = [];
  sink.keptCount = 0;
  sink.histogram = histogram;
}

/** Gives up single values altogether, once the metric is known to be none of the kind that needs them. */
export function dropValues(sink: Sink): void {
  sink.keepsValues = false;
  sink.kept = [];
  sink.keptCount = 0;
  sink.histogram = undefined;
}

/** Adds the samples of the same metric of a later shard, as if they had followed in the same file. */
export function appendSink(into: Sink, from: Sink): void {
  settle(into);
  settle(from);
  into.kind ??= from.kind;
  if (from.count === 0) return;
  into.count += from.count;
  into.sum += from.sum;
  into.min = Math.min(into.min, from.min);
  into.max = Math.max(into.max, from.max);
  into.nonZero += from.nonZero;
  into.last = from.last;
  if (into.keepsValues && from.keepsValues) appendValues(into, from);
}

function appendValues(into: Sink, from: Sink): void {
  if (from.histogram !== undefined) forgetValues(into);
  if (into.histogram === undefined) {
    into.kept.push(...from.kept);
    into.keptCount += from.keptCount;
    return;
  }
  if (from.histogram !== undefined) addHistogram(into.histogram, from.histogram);
  for (const values of from.kept) addValues(into.histogram, values, values.length);
}
