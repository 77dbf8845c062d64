import { sameBytes } from "./byte-compare.ts";
import { type Collector, declareSubMetric, metricNamed, type SampledMetric } from "./collector.ts";
import { type CsvColumns, csvColumns, csvFields, csvRow, csvTags } from "./csv-row.ts";
import { csvTime } from "./csv-time.ts";
import { type KnownTails, knownTails, readTail, tagsUpTo } from "./known-tails.ts";
import { type LineTally, refuseLine } from "./line-tally.ts";
import { type LineReader, SLACK_BYTES, WINDOW_BYTES } from "./line-window.ts";
import { numberAt, numberEnd } from "./number-text.ts";
import { atTime, recordSample, tagSetOf } from "./record-sample.ts";
import { findTail, forgetVoid, type Tail } from "./tag-cache.ts";
import type { TagSet } from "./tag-set.ts";

const NEWLINE = 10;
const COMMA = 44;
const NEWLINES = 0x0a0a0a0a;
const LONGEST_FIELD = 130;
const LONGEST_TAIL = 1 << 14;
const SHORTEST_TAIL = 8;
const MOST_PENDING = 1 << 20;
const decoder = new TextDecoder();

/** What is known of the rows before the next one. */
interface Before extends KnownTails {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly tally: LineTally;
  columns: CsvColumns | undefined;
  /** Metrics by a hash of their names. */
  readonly names: Map<number, SampledMetric>;
  set: TagSet | undefined;
  tailAt: number;
  tailLength: number;
  /** The beginning of a row whose quotes are still open, and its number of lines. */
  pending: string;
  pendingLines: number;
}

/**
 * Knows k6's CSV: metric, time and value, then the tags. As in NDJSON, rows come in groups with the same tags, so the rest
 * of a row is compared with the row before and parsed only when it was never met.
 */
export function createCsvReader(collector: Collector, tally: LineTally): LineReader {
  const bytes = new Uint8Array(WINDOW_BYTES + SLACK_BYTES);
  const before: Before = {
    bytes,
    view: new DataView(bytes.buffer),
    ...knownTails(collector, (text) => tagsOfTail(before.columns, text)),
    tally,
    columns: undefined,
    names: new Map(),
    set: undefined,
    tailAt: 0,
    tailLength: 0,
    pending: "",
    pendingLines: 0,
  };
  return {
    bytes,
    readAlike: (from, end) => readAlike(before, from, end),
    readLine: (line) => readLine(before, line),
    end: () => endPending(before),
    keptFrom: (from) => (before.set === undefined ? from : Math.min(before.tailAt, from)),
    moved: (by) => {
      before.tailAt -= by;
    },
    forgetPrevious: () => {
      before.set = undefined;
    },
  };
}

// One loop over locals, as for NDJSON.
// oxlint-disable-next-line max-lines-per-function, complexity
function readAlike(before: Before, from: number, end: number): number {
  const { bytes, view, collector, tally, cache, names } = before;
  if (before.columns?.isK6Order !== true || before.pending !== "") return from;
  if (cache.generation !== collector.generation) {
    forgetVoid(cache, collector.generation);
    before.set = undefined;
  }
  let { set, tailAt, tailLength } = before;
  let { timeMs } = collector;
  let at = from;
  let read = 0;
  while (at < end) {
    let hash = 0;
    let comma = at;
    while (comma < at + LONGEST_FIELD && bytes[comma] !== COMMA) {
      hash = (Math.imul(hash, 31) + (bytes[comma] ?? 0)) | 0;
      comma++;
    }
    const metric = names.get(hash);
    if (metric === undefined || !isName(bytes, at, comma, metric.name)) break;

    const timeFrom = comma + 1;
    comma = timeFrom;
    while (comma < timeFrom + LONGEST_FIELD && bytes[comma] !== COMMA) comma++;
    const hereTimeMs = csvTime(bytes, timeFrom, comma);
    const value = numberAt(bytes, comma + 1);
    const tailFrom = numberEnd();
    if (hereTimeMs !== hereTimeMs || value !== value || bytes[tailFrom] !== COMMA) break;

    let hereSet = set;
    let hereTailLength = tailLength;
    if (hereSet === undefined || !sameBytes(view, tailFrom, view, tailAt, tailLength)) {
      let tailHash = 0;
      let newline = tailFrom;
      while (newline < end) {
        const four = view.getInt32(newline, true);
        const masked = four ^ NEWLINES;
        if (((masked - 0x01010101) & ~masked & 0x80808080) !== 0) break;
        tailHash = Math.imul(tailHash ^ four, 0x9e3779b1);
        tailHash = (tailHash << 13) | (tailHash >>> 19);
        newline += 4;
      }
      while (newline < end && bytes[newline] !== NEWLINE) newline++;
      if (newline >= end) break;
      hereTailLength = newline + 1 - tailFrom;
      if (hereTailLength < SHORTEST_TAIL) break;
      const tail = { view, from: tailFrom, length: hereTailLength, hash: tailHash };
      hereSet = findTail(cache, tail) ?? newTail(before, bytes, tail);
      if (hereSet === undefined) break;
    }
    if (tailFrom + hereTailLength > end) break;

    if (hereTimeMs !== timeMs) atTime(collector, (timeMs = hereTimeMs));
    recordSample(collector, metric, hereSet, value);
    set = hereTailLength > LONGEST_TAIL ? undefined : hereSet;
    tailAt = tailFrom;
    tailLength = hereTailLength;
    at = tailFrom + hereTailLength;
    read++;
  }
  tally.read += read;
  Object.assign(before, { set, tailAt, tailLength });
  return at;
}

function isName(bytes: Uint8Array, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[from + index] !== name.codePointAt(index)) return false;
  }
  return true;
}

/** Reads the tags of a row end that was never met. Metadata (`vu`, `iter`) is not remembered: it differs too often. */
function newTail(before: Before, bytes: Uint8Array, tail: Tail): TagSet | undefined {
  const { columns } = before;
  const end = tail.from + tail.length;
  if (columns === undefined) return undefined;
  const plain = bytes.subarray(tail.from, end).indexOf(34) < 0;
  if (!plain || columns.metadata !== columns.count - 1 || bytes[end - 2] === COMMA) {
    return readTail(before, bytes, tail);
  }
  const lastComma = bytes.lastIndexOf(COMMA, end);
  const part = decoder.decode(bytes.subarray(lastComma + 1, end));
  if (lastComma < tail.from + SHORTEST_TAIL || part === "") return readTail(before, bytes, tail);
  return tagsUpTo(before, bytes, tail, lastComma + 1);
}

/** The tags after metric, time and value: `,,,,true,…`. */
function tagsOfTail(
  columns: CsvColumns | undefined,
  tail: string,
): ReadonlyMap<string, string> | undefined {
  const fields = csvFields(`,,${tail.replace(/\r?\n$/u, "")}`);
  const fits = columns !== undefined && fields?.length === columns.count;
  return fits ? csvTags(fields, columns) : undefined;
}

function readLine(before: Before, line: string): void {
  const { columns, tally } = before;
  const row = before.pending + line.replace(/\r$/u, "");
  const lines = before.pendingLines + 1;
  if (columns === undefined) {
    readHeader(before, row);
    return;
  }
  const fields = csvFields(row);
  if (fields === undefined && row.length < MOST_PENDING) {
    before.pending = `${row}\n`;
    before.pendingLines = lines;
    return;
  }
  before.pending = "";
  before.pendingLines = 0;
  if (fields === undefined) {
    for (let count = 0; count < lines; count++) refuseLine(tally, "its quotes do not close");
  } else {
    readFields(before, columns, fields, lines);
  }
}

function readFields(
  before: Before,
  columns: CsvColumns,
  fields: readonly string[],
  lines: number,
): void {
  const { collector, tally } = before;
  if (csvColumns(fields) !== undefined) {
    tally.read += lines;
    tally.twice = true;
    return;
  }
  const row = csvRow(fields, columns);
  if (row.kind === "refused") {
    if (looksLikeText(fields)) tally.console += lines;
    else for (let count = 0; count < lines; count++) refuseLine(tally, row.why);
    return;
  }
  atTime(collector, row.timeMs);
  const metric = metricNamed(collector, row.metric);
  before.names.set(hashOfName(row.metric), metric);
  recordSample(collector, metric, tagSetOf(collector, row.tags), row.value);
  tally.read += lines;
}

/** Whether a line is rather text of a console than a damaged row: rows start with a metric's name and a time. */
function looksLikeText([metric = "", time]: readonly string[]): boolean {
  return time === undefined || !/^\w*$/u.test(metric);
}

function readHeader(before: Before, line: string): void {
  const { collector, tally } = before;
  const columns = csvColumns(csvFields(line.replace(/^\uFEFF/u, "")) ?? []);
  if (columns === undefined) {
    tally.console++;
    return;
  }
  before.columns = columns;
  tally.read++;
  // k6 always keeps this sub-metric; CSV has no lines that would say so.
  const tags = [{ key: "expected_response", value: "true" }];
  declareSubMetric(collector, { metric: "http_req_duration", tags }, true);
}

function endPending(before: Before): void {
  before.tally.cut += before.pendingLines;
  before.pending = "";
  before.pendingLines = 0;
}

function hashOfName(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index++) {
    hash = (Math.imul(hash, 31) + (name.codePointAt(index) ?? 0)) | 0;
  }
  return hash;
}
