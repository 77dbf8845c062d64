import { type Collector, declareMetric, metricNamed } from "./collector.ts";
import { knownTails } from "./known-tails.ts";
import { type LineTally, nextLine, refuseLine } from "./line-tally.ts";
import type { LineReader } from "./line-window.ts";
import { learnLine } from "./learn-line.ts";
import { forgetSets, type NdjsonReader } from "./ndjson-sets.ts";
import { tagsOfTail } from "./ndjson-tail.ts";
import { parseNumber } from "./number-text.ts";
import { atTime, recordSample, tagSetOf } from "./record-sample.ts";
import {
  closeSampleLines,
  openSampleLines,
  type SampleLines,
  TEXT_VALUE,
  TIME_RECORD,
} from "./sample-lines.ts";
import { readStrictly } from "./strict-line.ts";

const decoder = new TextDecoder();

/**
 * Reads k6's lines of JSON. Those that look as k6 0.41 and later write them are scanned by wasm/sample-lines.ts; what that
 * has never met it is taught here, once per metric and per set of tags. Whatever looks different goes to the strict reader.
 */
export function createNdjsonReader(collector: Collector, tally: LineTally): LineReader {
  const lines = openSampleLines();
  const { bytes } = lines;
  const reader: NdjsonReader = {
    ...knownTails(collector, tagsOfTail),
    tally,
    lines,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    metrics: [],
    starts: new Map(),
    sets: [],
    setNumbers: new Map(),
    generation: collector.generation,
  };
  return {
    bytes,
    readAlike: (from, end) => readAlike(reader, from, end),
    readLine: (line) => readLine(reader, line),
    end: () => closeSampleLines(lines),
    keptFrom: lines.keptFrom,
    moved: lines.moved,
    forgetPrevious: lines.forgetPrevious,
  };
}

/** More attempts to teach the same line would not help. */
const MOST_ATTEMPTS = 3;

function readAlike(reader: NdjsonReader, from: number, end: number): number {
  let at = from;
  let attempts = 0;
  while (attempts < MOST_ATTEMPTS) {
    if (reader.generation !== reader.collector.generation) forgetSets(reader);
    const next = reader.lines.scan(at, end);
    const count = reader.lines.count();
    takeRecords(reader, count);
    attempts = count > 0 ? 0 : attempts + 1;
    if (next >= end) return next;
    // The scanner also stops when it has no more room for records.
    const goOn = count > 0 ? next : learnLine(reader, next, end);
    if (goOn === undefined) return next;
    at = goOn;
  }
  return at;
}

/** Takes what the scanner has read into the statistics. */
function takeRecords(
  { lines, collector, tally, metrics, sets }: NdjsonReader,
  count: number,
): void {
  const { ints, floats } = lines;
  for (let index = 0; index < count; index++) {
    const number = ints[4 * index] ?? TIME_RECORD;
    const told = floats[2 * index + 1] ?? Number.NaN;
    if (number === TIME_RECORD) {
      atTime(collector, told);
      continue;
    }
    const value = number < TEXT_VALUE ? told : textValue(lines, index);
    const metric = metrics[number & ~TEXT_VALUE];
    const set = sets[ints[4 * index + 1] ?? -1];
    if (metric === undefined || set === undefined) throw new Error("a sample that nobody taught");
    if (Number.isNaN(value)) {
      refuseLine(tally, '"data.value" is not a number');
    } else {
      recordSample(collector, metric, set, value);
      tally.read++;
    }
  }
}

function textValue({ ints, bytes }: SampleLines, index: number): number {
  const text = bytes.subarray(ints[4 * index + 2], ints[4 * index + 3]);
  return parseNumber(decoder.decode(text));
}

function readLine({ collector, tally, lines }: NdjsonReader, line: string): void {
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
