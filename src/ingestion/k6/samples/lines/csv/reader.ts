import { type Collector, declareSubMetric, metricNamed } from "../../collecting/collector.ts";
import { type CsvColumns, csvColumns, csvFields, csvRow, csvTagsOfTail } from "./row.ts";
import { learnCsv } from "./learn.ts";
import { type LineTally, refuseLine } from "../line-tally.ts";
import type { LineReader } from "../line-window.ts";
import { atTime, recordSample, tagSetOf } from "../../collecting/record-sample.ts";
import { closeSampleLines } from "../scanner/sample-lines.ts";
import { readScanned, type ScannedLines, scannedLines } from "../scanner/scanned-lines.ts";

const COMMA = 44;
const MOST_PENDING = 1 << 20;

/** The rows of one file. */
interface CsvLines {
  readonly scanned: ScannedLines;
  columns: CsvColumns | undefined;
  /** The beginning of a row whose quotes are still open, and its number of lines. */
  pending: string;
  pendingLines: number;
}

/**
 * Reads k6's CSV. Rows with metric, time and value in front, as k6 writes them, are scanned by wasm/sample-lines.ts, which is
 * taught every metric and every set of tags once; rows in other orders, or over several lines, go to the strict reader.
 */
export function createCsvReader(collector: Collector, tally: LineTally): LineReader {
  const name = { from: 0, end: COMMA };
  const tagsOf = (tail: string): ReturnType<typeof csvTagsOfTail> =>
    csvTagsOfTail(rows.columns, tail);
  const scanned = scannedLines(collector, tally, name, tagsOf);
  const { lines } = scanned;
  const rows: CsvLines = { scanned, columns: undefined, pending: "", pendingLines: 0 };
  const layout = {
    scan: lines.scanCsv,
    learn: (at: number, end: number) => learnCsv(scanned, rows.columns, at, end),
  };
  return {
    bytes: lines.bytes,
    windowBytes: lines.windowBytes.value,
    readAlike: (from, end) =>
      rows.columns?.isK6Order === true && rows.pending === ""
        ? readScanned(scanned, layout, from, end)
        : from,
    readLine: (line) => readLine(rows, line),
    end: () => {
      tally.cut += rows.pendingLines;
      closeSampleLines(lines);
    },
    keptFrom: lines.keptFrom,
    moved: lines.moved,
    forgetPrevious: lines.forgetPrevious,
  };
}

function readLine(rows: CsvLines, line: string): void {
  const { tally } = rows.scanned;
  const row = rows.pending + line.replace(/\r$/u, "");
  const lines = rows.pendingLines + 1;
  if (rows.columns === undefined) {
    readHeader(rows, row);
    return;
  }
  const fields = csvFields(row);
  const isOpen = fields === undefined && row.length < MOST_PENDING;
  rows.pending = isOpen ? `${row}\n` : "";
  rows.pendingLines = isOpen ? lines : 0;
  if (isOpen) return;
  if (fields === undefined) refuse(tally, lines, "its quotes do not close");
  else readFields(rows, rows.columns, fields, lines);
}

function readFields(
  { scanned }: CsvLines,
  columns: CsvColumns,
  fields: readonly string[],
  lines: number,
): void {
  const { collector, tally } = scanned;
  if (csvColumns(fields) !== undefined) {
    tally.read += lines;
    tally.twice = true;
    return;
  }
  const row = csvRow(fields, columns);
  if (row.kind === "refused") {
    if (looksLikeText(fields)) tally.console += lines;
    else refuse(tally, lines, row.why);
    return;
  }
  atTime(collector, row.timeMs);
  recordSample(
    collector,
    metricNamed(collector, row.metric),
    tagSetOf(collector, row.tags),
    row.value,
  );
  scanned.lines.forgetPrevious();
  tally.read += lines;
}

function refuse(tally: LineTally, lines: number, why: string): void {
  for (let count = 0; count < lines; count++) refuseLine(tally, why);
}

/** Whether a line is rather text of a console than a damaged row: rows start with a metric's name and a time. */
function looksLikeText([metric = "", time]: readonly string[]): boolean {
  return time === undefined || !/^\w*$/u.test(metric);
}

function readHeader(rows: CsvLines, line: string): void {
  const { collector, tally } = rows.scanned;
  const columns = csvColumns(csvFields(line.replace(/^\uFEFF/u, "")) ?? []);
  if (columns === undefined) {
    tally.console++;
    return;
  }
  rows.columns = columns;
  tally.read++;
  // k6 always keeps this sub-metric; CSV has no lines that would say so.
  const tags = [{ key: "expected_response", value: "true" }];
  declareSubMetric(collector, { metric: "http_req_duration", tags }, "made by k6");
}
