import { type KnownLine, learnTail, readWithMetadata } from "../scanner/learn-tail.ts";
import { metadataAt } from "./tail.ts";
import { numberAt, numberEnd } from "../number-text.ts";
import { readOldLayout } from "./old-layout.ts";
import { learnStart, type ScannedLines } from "../scanner/scanned-lines.ts";
import { parseTime } from "../../../../time-text.ts";
import { AFTER_TIME, timeEnd } from "./time-end.ts";

const NEWLINE = 10;
const BRACE = 125;
const LONGEST_BEGINNING = 180;
const BEGINNING = /^\{"metric":"([A-Za-z_][A-Za-z0-9_]*)","type":"Point","data":\{"time":"/u;
const decoder = new TextDecoder();

/**
 * Teaches the scanner what is new about the line at which it stopped, or reads the line where that cannot be taught. Says
 * where to go on; undefined when the line is for the strict reader, or not whole.
 */
export function learnNdjson(scanned: ScannedLines, at: number, end: number): number | undefined {
  const { bytes } = scanned.lines;
  // Only up to the end: behind it lies as much as a window that would be searched in vain.
  const length = bytes.subarray(at, end).indexOf(NEWLINE);
  if (length < 0) return undefined;
  const beginning = decoder.decode(bytes.subarray(at, at + Math.min(length, LONGEST_BEGINNING)));
  const [text, metric] = BEGINNING.exec(beginning) ?? [];
  if (text === undefined || metric === undefined) return oldLine(scanned, at, end);
  if (!scanned.starts.has(metric)) {
    return learnStart(scanned, metric, at, text.length) ? at : undefined;
  }
  const line = { at, metric, end: at + length + 1 };
  const known = knownLine(bytes, at + text.length, line);
  return known === undefined ? undefined : learnEnd(scanned, known);
}

function knownLine(
  bytes: Uint8Array,
  timeFrom: number,
  line: Pick<KnownLine, "at" | "metric" | "end">,
): KnownLine | undefined {
  const quote = timeEnd(bytes, timeFrom);
  const valueFrom = quote + AFTER_TIME.length;
  const timeMs = parseTime(bytes, timeFrom, quote);
  const value = numberAt(bytes, valueFrom);
  const isExpected = decoder.decode(bytes.subarray(quote, valueFrom)) === AFTER_TIME;
  if (!isExpected || Number.isNaN(timeMs) || Number.isNaN(value)) return undefined;
  return { ...line, timeMs, value, tailFrom: numberEnd() };
}

function learnEnd(scanned: ScannedLines, line: KnownLine): number | undefined {
  const { bytes } = scanned.lines;
  const split = metadataAt(bytes, line.tailFrom, line.end);
  if (split >= 0) return readWithMetadata(scanned, line, split);
  return endsSample(bytes, line.end) ? learnTail(scanned, line) : undefined;
}

function endsSample(bytes: Uint8Array, end: number): boolean {
  return bytes[end - 3] === BRACE && bytes[end - 2] === BRACE;
}

function oldLine(scanned: ScannedLines, at: number, end: number): number | undefined {
  const { lines, view, tally } = scanned;
  const next = readOldLayout(scanned, { bytes: lines.bytes, view, end }, at);
  if (next < 0) return undefined;
  lines.forgetPrevious();
  tally.read++;
  return next;
}
