import { type CsvColumns, METRIC_NAME } from "./row.ts";
import { csvTime } from "./time.ts";
import { type KnownLine, learnTail, readWithMetadata } from "../scanner/learn-tail.ts";
import { numberAt, numberEnd } from "../number-text.ts";
import { learnStart, type ScannedLines } from "../scanner/scanned-lines.ts";

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const LONGEST_NAME = 130;
const decoder = new TextDecoder();

/** Teaches the scanner what is new about the row at which it stopped; see learnNdjson. */
export function learnCsv(
  scanned: ScannedLines,
  columns: CsvColumns | undefined,
  at: number,
  end: number,
): number | undefined {
  const { bytes } = scanned.lines;
  const length = bytes.subarray(at, end).indexOf(NEWLINE);
  const nameEnd = bytes.subarray(at, at + Math.min(length, LONGEST_NAME)).indexOf(COMMA);
  if (columns === undefined || length < 0 || nameEnd < 0) return undefined;
  const metric = decoder.decode(bytes.subarray(at, at + nameEnd));
  if (!METRIC_NAME.test(metric)) return undefined;
  if (!scanned.starts.has(metric)) {
    return learnStart(scanned, metric, at, nameEnd + 1) ? at : undefined;
  }
  const line = { at, metric, end: at + length + 1 };
  const known = knownLine(bytes, at + nameEnd + 1, line);
  if (known === undefined) return undefined;
  const split = metadataFrom(bytes, columns, known.tailFrom, known.end);
  return split < 0 ? learnTail(scanned, known) : readWithMetadata(scanned, known, split);
}

function knownLine(
  bytes: Uint8Array,
  timeFrom: number,
  line: Pick<KnownLine, "at" | "metric" | "end">,
): KnownLine | undefined {
  const length = bytes.subarray(timeFrom, line.end).indexOf(COMMA);
  const timeMs = csvTime(bytes, timeFrom, timeFrom + length);
  const value = numberAt(bytes, timeFrom + length + 1);
  if (length < 0 || Number.isNaN(timeMs) || Number.isNaN(value)) return undefined;
  return { ...line, timeMs, value, tailFrom: numberEnd() };
}

/** Where the last column begins, if that is metadata and not empty; -1 when there is none to be told from the tags. */
function metadataFrom(
  bytes: Uint8Array,
  { metadata, count }: CsvColumns,
  from: number,
  end: number,
): number {
  const isPlain = bytes.subarray(from, end).indexOf(QUOTE) < 0;
  const isEmpty = bytes[end - 2] === COMMA;
  if (!isPlain || isEmpty || metadata !== count - 1) return -1;
  return bytes.subarray(0, end).lastIndexOf(COMMA) + 1;
}
