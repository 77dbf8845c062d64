import { sameBytes } from "./byte-compare.ts";
import { type Collector, metricNamed, type SampledMetric } from "./collector.ts";

/** A metric with the bytes that its lines start with, up to the text of the time. */
export interface LineStart {
  readonly metric: SampledMetric;
  /** Place of the bytes in the table of all starts, and their number. */
  readonly at: number;
  readonly length: number;
  /** The start of the line that came after a line of this metric the last time: a good guess for the next time. */
  next: LineStart | undefined;
}

/** All line starts that were met. */
export interface LineStarts {
  readonly view: () => DataView;
  /** The start of the line at this place; undefined when it does not begin as k6 0.41 and later begin a sample. */
  readonly find: (
    bytes: Uint8Array,
    view: DataView,
    at: number,
    collector: Collector,
  ) => LineStart | undefined;
}

const QUOTE = 34;
const BEFORE_NAME = '{"metric":"';
const AFTER_NAME = '","type":"Point","data":{"time":"';
const LONGEST_NAME = 128;
const METRIC_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** An empty table of line starts; it grows with the number of metrics, not with the file. */
export function createLineStarts(): LineStarts {
  let table = new Uint8Array(4096);
  let tableView = new DataView(table.buffer);
  let used = 0;
  const byHash = new Map<number, LineStart[]>();

  function find(
    bytes: Uint8Array,
    view: DataView,
    at: number,
    collector: Collector,
  ): LineStart | undefined {
    const nameAt = at + BEFORE_NAME.length;
    let hash = 0;
    let end = nameAt;
    while (end < nameAt + LONGEST_NAME && bytes[end] !== QUOTE) {
      hash = (Math.imul(hash, 31) + (bytes[end] ?? 0)) | 0;
      end++;
    }
    for (const start of byHash.get(hash) ?? []) {
      if (sameBytes(view, at, tableView, start.at, start.length)) return start;
    }
    return added(decoder.decode(bytes.subarray(at, end + AFTER_NAME.length)), hash, collector);
  }

  function added(text: string, hash: number, collector: Collector): LineStart | undefined {
    if (!text.startsWith(BEFORE_NAME) || !text.endsWith(AFTER_NAME)) return undefined;
    const name = text.slice(BEFORE_NAME.length, -AFTER_NAME.length);
    if (!METRIC_NAME.test(name)) return undefined;
    const start = {
      metric: metricNamed(collector, name),
      at: used,
      length: text.length,
      next: undefined,
    };
    append(text);
    byHash.set(hash, [...(byHash.get(hash) ?? []), start]);
    return start;
  }

  function append(text: string): void {
    if (used + text.length > table.length) {
      const grown = new Uint8Array(table.length * 2);
      grown.set(table);
      table = grown;
      tableView = new DataView(table.buffer);
    }
    table.set(encoder.encode(text), used);
    used += text.length;
  }

  return { view: () => tableView, find };
}
