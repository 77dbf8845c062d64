import { type Collector, declareMetric, metricNamed } from "../../collecting/collector.ts";
import { learnNdjson } from "./learn.ts";
import { type LineTally, nextLine, refuseLine } from "../line-tally.ts";
import type { LineReader } from "../line-window.ts";
import { tagsOfTail } from "./tail.ts";
import { atTime, recordSample, tagSetOf } from "../../collecting/record-sample.ts";
import { closeSampleLines } from "../scanner/sample-lines.ts";
import { readScanned, type ScannedLines, scannedLines } from "../scanner/scanned-lines.ts";
import { readStrictly } from "./strict-line.ts";

const QUOTE = 34;
const NEWLINE = 10;

/**
 * Reads k6's lines of JSON. Those that look as k6 0.41 and later write them are scanned by wasm/sample-lines.ts; what that
 * has never met it is taught here, once per metric and per set of tags. Whatever looks different goes to the strict reader.
 */
export function createNdjsonReader(collector: Collector, tally: LineTally): LineReader {
  const name = { from: '{"metric":"'.length, end: QUOTE };
  const scanned = scannedLines(collector, tally, name, tagsOfTail);
  const { lines } = scanned;
  const layout = {
    scan: lines.scanNdjson,
    learn: (at: number, end: number) =>
      pastBlankLines(scanned, at, end) ?? learnNdjson(scanned, at, end),
  };
  return {
    bytes: lines.bytes,
    windowBytes: lines.windowBytes.value,
    readAlike: (from, end) => readScanned(scanned, layout, from, end),
    readLine: (line) => readLine(scanned, line),
    end: () => closeSampleLines(lines),
    keptFrom: lines.keptFrom,
    moved: lines.moved,
    forgetPrevious: lines.forgetPrevious,
  };
}

/** Where the blank lines end that begin here; undefined where there are none. */
function pastBlankLines(
  { lines, tally }: ScannedLines,
  at: number,
  end: number,
): number | undefined {
  let to = at;
  while (to < end && lines.bytes[to] === NEWLINE) to++;
  tally.console += to - at;
  return to === at ? undefined : to;
}

function readLine({ collector, tally, lines }: ScannedLines, line: string): void {
  const found = readStrictly(line);
  switch (found.kind) {
    case "point": {
      atTime(collector, found.timeMs);
      const set = tagSetOf(collector, found.tags);
      recordSample(collector, metricNamed(collector, found.metric), set, found.value);
      lines.forgetPrevious();
      tally.read++;
      break;
    }
    case "metric":
      if (declareMetric(collector, { ...found.declaration, line: nextLine(tally) }) !== "new") {
        tally.twice = true;
      }
      tally.read++;
      break;
    case "console":
      tally.console++;
      break;
    case "refused":
      refuseLine(tally, found.why);
      break;
  }
}
