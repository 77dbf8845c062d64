import { type Collector, metricNamed, type SampledMetric } from "../../collecting/collector.ts";
import { type KnownTails, knownTails } from "./known-tails.ts";
import { type LineTally, refuseLine } from "../line-tally.ts";
import { parseNumber } from "../number-text.ts";
import { atTime, recordSample } from "../../collecting/record-sample.ts";
import {
  type NamePlace,
  openSampleLines,
  type SampleLines,
  TEXT_VALUE,
  TIME_RECORD,
} from "./sample-lines.ts";
import type { TagSet } from "../../collecting/tag-set.ts";

/** Lines that are scanned by wasm/sample-lines.ts, and what it was taught of them. */
export interface ScannedLines extends KnownTails {
  readonly tally: LineTally;
  readonly lines: SampleLines;
  readonly view: DataView;
  /** By the number under which the scanner knows them, and that number by name. */
  readonly metrics: SampledMetric[];
  readonly starts: Map<string, number>;
  readonly sets: TagSet[];
  readonly setNumbers: Map<TagSet, number>;
  /** Of the tag sets. */
  generation: number;
}

/** What knows a layout: the scan, and how to teach it the line at which it stopped. */
export interface Layout {
  readonly scan: (from: number, end: number) => number;
  /** Says where to go on; undefined when the line is for the strict reader, or not whole. */
  readonly learn: (at: number, end: number) => number | undefined;
}

/** More attempts to teach the same line would not help. */
const MOST_ATTEMPTS = 3;
const decoder = new TextDecoder();

/** Lines of which nothing is known yet. */
export function scannedLines(
  collector: Collector,
  tally: LineTally,
  place: NamePlace,
  tagsOf: KnownTails["tagsOf"],
): ScannedLines {
  const lines = openSampleLines(place);
  const { buffer, byteOffset, length } = lines.bytes;
  return {
    ...knownTails(collector, tagsOf),
    tally,
    lines,
    view: new DataView(buffer, byteOffset, length),
    metrics: [],
    starts: new Map(),
    sets: [],
    setNumbers: new Map(),
    generation: collector.generation,
  };
}

/** Reads whole lines that look as expected, and says where the first one starts that does not, or is not whole. */
export function readScanned(
  scanned: ScannedLines,
  { scan, learn }: Layout,
  from: number,
  end: number,
): number {
  let at = from;
  let attempts = 0;
  while (attempts < MOST_ATTEMPTS) {
    if (scanned.generation !== scanned.collector.generation) forgetSets(scanned);
    const next = scan(at, end);
    const count = scanned.lines.count();
    takeRecords(scanned, count);
    attempts = count > 0 ? 0 : attempts + 1;
    if (next >= end) return next;
    // The scan also stops when it has no more room for records.
    const goOn = count > 0 ? next : learn(next, end);
    if (goOn === undefined) return next;
    at = goOn;
  }
  return at;
}

/** Takes what the scan has read into the statistics. */
function takeRecords(scanned: ScannedLines, count: number): void {
  const { lines, collector, tally, metrics, sets } = scanned;
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
      refuseLine(tally, "its value is not a number");
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

/** Teaches the beginning of a metric's lines, which stands in the window. False when there is no room for more metrics. */
export function learnStart(
  { lines, metrics, starts, collector }: ScannedLines,
  name: string,
  at: number,
  length: number,
): boolean {
  const number = lines.learnStart(at, length);
  if (number < 0) return false;
  starts.set(name, number);
  metrics[number] = metricNamed(collector, name);
  return true;
}

/** The number under which the scanner knows a tag set. */
export function numberOf(scanned: ScannedLines, set: TagSet): number {
  if (scanned.generation !== scanned.collector.generation) forgetSets(scanned);
  const known = scanned.setNumbers.get(set);
  if (known !== undefined) return known;
  scanned.setNumbers.set(set, scanned.sets.length);
  scanned.sets.push(set);
  return scanned.sets.length - 1;
}

function forgetSets(scanned: ScannedLines): void {
  scanned.generation = scanned.collector.generation;
  scanned.lines.forgetTails();
  scanned.sets.length = 0;
  scanned.setNumbers.clear();
}
