import { forgetTagSets, metricNamed } from "./collector.ts";
import { tagsUpTo } from "./known-tails.ts";
import { forgetSets, type NdjsonReader } from "./ndjson-sets.ts";
import { metadataAt, tagsOfTail } from "./ndjson-tail.ts";
import { numberAt, numberEnd } from "./number-text.ts";
import { readOldLayout } from "./old-layout.ts";
import { atTime, recordSample, tagSetOf } from "./record-sample.ts";
import type { TagSet } from "./tag-set.ts";
import { parseTime } from "./time-text.ts";

const NEWLINE = 10;
const QUOTE = 34;
const LONGEST_TIME = 36;
const LONGEST_BEGINNING = 180;
const BEGINNING = /^\{"metric":"([A-Za-z_][A-Za-z0-9_]*)","type":"Point","data":\{"time":"/u;
const AFTER_TIME = '","value":';
const decoder = new TextDecoder();

/**
 * Teaches the scanner what is new about the line at which it stopped, or reads the line where that cannot be taught. Says
 * where to go on; undefined when the line is for the strict reader, or not whole.
 */
export function learnLine(reader: NdjsonReader, at: number, end: number): number | undefined {
  const { bytes } = reader.lines;
  // Only up to the end: behind it lies as much as a window that would be searched in vain.
  const length = bytes.subarray(at, end).indexOf(NEWLINE);
  if (length < 0) return undefined;
  const newline = at + length;
  const beginning = decoder.decode(bytes.subarray(at, Math.min(newline, at + LONGEST_BEGINNING)));
  const [text, name] = BEGINNING.exec(beginning) ?? [];
  if (text === undefined || name === undefined) return oldLine(reader, at, end);
  if (!reader.starts.has(name)) {
    return learnStart(reader, { name, at, length: text.length }) ? at : undefined;
  }
  return learnTail(reader, { at, timeFrom: at + text.length, end: newline + 1, name });
}

function oldLine(reader: NdjsonReader, at: number, end: number): number | undefined {
  const next = readOldLayout(reader, { bytes: reader.lines.bytes, view: reader.view, end }, at);
  if (next < 0) return undefined;
  reader.lines.forgetPrevious();
  reader.tally.read++;
  return next;
}

function learnStart(
  { lines, metrics, starts, collector }: NdjsonReader,
  { name, at, length }: { readonly name: string; readonly at: number; readonly length: number },
): boolean {
  const number = lines.learnStart(at, length);
  if (number < 0) return false;
  starts.set(name, number);
  metrics[number] = metricNamed(collector, name);
  return true;
}

/** A whole line whose metric is known; `end` is after its line end. */
interface WholeLine {
  readonly at: number;
  readonly timeFrom: number;
  readonly end: number;
  readonly name: string;
}

function learnTail(reader: NdjsonReader, line: WholeLine): number | undefined {
  const { lines, collector } = reader;
  const { bytes } = lines;
  const quote = quoteAfter(bytes, line.timeFrom);
  const timeMs = parseTime(bytes, line.timeFrom, quote);
  const after = decoder.decode(bytes.subarray(quote, quote + AFTER_TIME.length));
  const value = numberAt(bytes, quote + AFTER_TIME.length);
  const from = numberEnd();
  if (after !== AFTER_TIME || Number.isNaN(timeMs) || Number.isNaN(value)) return undefined;
  const split = metadataAt(bytes, from, line.end);
  if (split < 0) {
    const tags = endOfLineTags(bytes, from, line.end);
    if (tags === undefined) return undefined;
    if (lines.hasRoom(line.end - from) === 0) forgetTagSets(collector);
    lines.learnTail(from, line.end - from, numberOf(reader, tagSetOf(collector, tags)));
    return line.at;
  }
  const set = tagsUpTo(reader, bytes, { view: reader.view, from }, split);
  if (set === undefined) return undefined;
  const number = numberOf(reader, set);
  atTime(collector, timeMs);
  recordSample(collector, metricNamed(collector, line.name), set, value);
  reader.tally.read++;
  // Metadata differs from iteration to iteration: worth comparing with, not worth remembering.
  lines.forgetPrevious();
  lines.comeAfter(from, line.end - from, number);
  return line.end;
}

function endOfLineTags(
  bytes: Uint8Array,
  from: number,
  end: number,
): ReadonlyMap<string, string> | undefined {
  const text = decoder.decode(bytes.subarray(from, end));
  return text.endsWith("}}\n") ? tagsOfTail(text) : undefined;
}

/** The number under which the scanner knows a tag set. */
function numberOf(reader: NdjsonReader, set: TagSet): number {
  if (reader.generation !== reader.collector.generation) forgetSets(reader);
  const known = reader.setNumbers.get(set);
  if (known !== undefined) return known;
  reader.setNumbers.set(set, reader.sets.length);
  reader.sets.push(set);
  return reader.sets.length - 1;
}

function quoteAfter(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + LONGEST_TIME && bytes[at] !== QUOTE) at++;
  return at;
}
