import { sameBytes } from "./byte-compare.ts";
import type { SampledMetric } from "./collector.ts";

/** A metric with the bytes that its lines start with, up to the text of the time. */
export interface LineStart {
  readonly metric: SampledMetric;
  readonly view: DataView;
  readonly length: number;
  /** The start of the line that came after a line of this metric the last time: a good guess for the next time. */
  next: LineStart | undefined;
}

/** All line starts that were met, by a hash of the metric's name; as many as there are metrics. */
export type LineStarts = Map<number, LineStart[]>;

const QUOTE = 34;
const BEFORE_NAME = '{"metric":"';
const AFTER_NAME = '","type":"Point","data":{"time":"';
const LONGEST_NAME = 128;
const METRIC_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A line that may start with a metric's name, as k6 0.41 and later write it. */
export interface LineBeginning {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly at: number;
  /** Bytes from here on mean nothing. */
  readonly end: number;
}

/** The start of a line; undefined when it does not begin as a sample does. */
export function lineStart(
  starts: LineStarts,
  { bytes, view, at, end: windowEnd }: LineBeginning,
  metricNamed: (name: string) => SampledMetric,
): LineStart | undefined {
  const nameAt = at + BEFORE_NAME.length;
  let hash = 0;
  let end = nameAt;
  while (end < nameAt + LONGEST_NAME && bytes[end] !== QUOTE) {
    hash = (Math.imul(hash, 31) + (bytes[end] ?? 0)) | 0;
    end++;
  }
  const alike = starts.get(hash);
  const known = alike?.find((start) => sameBytes(view, at, start.view, 0, start.length));
  if (known !== undefined) return known;
  if (end + AFTER_NAME.length > windowEnd) return undefined;
  const text = decoder.decode(bytes.subarray(at, end + AFTER_NAME.length));
  const name = nameIn(text);
  if (name === undefined) return undefined;
  const added = newStart(text, metricNamed(name));
  starts.set(hash, [...(alike ?? []), added]);
  return added;
}

function nameIn(text: string): string | undefined {
  if (!text.startsWith(BEFORE_NAME) || !text.endsWith(AFTER_NAME)) return undefined;
  const name = text.slice(BEFORE_NAME.length, -AFTER_NAME.length);
  return METRIC_NAME.test(name) ? name : undefined;
}

function newStart(text: string, metric: SampledMetric): LineStart {
  const view = new DataView(encoder.encode(text).buffer);
  return { metric, view, length: text.length, next: undefined };
}
