import { sameBytes, viewOf } from "./byte-compare.ts";
import { type Collector, declareMetric, metricNamed } from "./collector.ts";
import { type LineStart, lineStart, type LineStarts } from "./line-starts.ts";
import { type LineTally, nextLine, refuseLine } from "./line-tally.ts";
import type { ByteWindow, LineReader } from "./line-window.ts";
import { readOldLayout } from "./old-layout.ts";
import { numberAt, numberEnd } from "./number-text.ts";
import { atTime, recordSample, tagSetOf } from "./record-sample.ts";
import { readStrictly } from "./strict-line.ts";
import { findTail, forgetVoid } from "./tag-cache.ts";
import { type KnownTails, knownTails } from "./known-tails.ts";
import { newTail, tagsOfTail } from "./ndjson-tail.ts";
import type { TagSet } from "./tag-set.ts";
import { type LastSecond, noSecond, parseNextTime } from "./time-text.ts";

const NEWLINE = 10;
const QUOTE = 34;
const NEWLINES = 0x0a0a0a0a;
const LONGEST_TIME = 36;
const LONGEST_TAIL = 1 << 14;
const AFTER_TIME = '","value":';
const TAGS = ',"tags":{';
const afterTime = viewOf(AFTER_TIME);
const beforeTags = viewOf(TAGS);

/** What is known of the lines before the next one. */
interface Before extends KnownTails {
  readonly tally: LineTally;
  readonly starts: LineStarts;
  readonly lastSecond: LastSecond;
  start: LineStart | undefined;
  set: TagSet | undefined;
  timeAt: number;
  timeLength: number;
  tailAt: number;
  tailLength: number;
}

/**
 * Knows the layout of k6's lines (0.41 and later) and that lines come in groups: the same time, the same tags, the
 * metrics in the same order. So most of a line is not parsed but compared with the line before, eight bytes at a time,
 * and a text is made only of what was never met. Whatever looks different goes to the strict reader.
 */
export function createNdjsonReader(collector: Collector, tally: LineTally): LineReader {
  const before: Before = {
    ...knownTails(collector, tagsOfTail),
    tally,
    starts: new Map(),
    lastSecond: noSecond(),
    start: undefined,
    set: undefined,
    timeAt: 0,
    timeLength: 0,
    tailAt: 0,
    tailLength: 0,
  };
  return {
    readAlike: (window, from) => readAlike(before, window, from),
    readLine: (line) => readLine(before, line),
    end: () => undefined,
    keptFrom: (from) => (before.timeLength > 0 ? Math.min(before.timeAt, from) : from),
    moved: (by) => {
      before.timeAt -= by;
      before.tailAt -= by;
    },
    forgetPrevious: () => {
      before.timeLength = 0;
      before.set = undefined;
    },
  };
}

// One loop over locals: a call per field and line would cost more than the work itself.
// oxlint-disable-next-line max-lines-per-function, complexity
function readAlike(before: Before, window: ByteWindow, from: number): number {
  const { bytes, view, end } = window;
  const { collector, tally, cache, lastSecond } = before;
  if (cache.generation !== collector.generation) {
    forgetVoid(cache, collector.generation);
    before.set = undefined;
  }
  let { start, set, timeAt, timeLength, tailAt, tailLength } = before;
  let timeMs = collector.timeMs;
  let at = from;
  let read = 0;
  while (at < end) {
    let here = start?.next;
    if (here === undefined || !sameBytes(view, at, here.view, 0, here.length)) {
      here = lineStart(before.starts, { bytes, view, at, end }, (name) =>
        metricNamed(collector, name),
      );
      if (here === undefined) {
        const next = readOldLayout(before, window, at);
        if (next < 0) break;
        at = next;
        read++;
        timeLength = 0;
        ({ timeMs } = collector);
        continue;
      }
    }

    const hereTimeAt = at + here.length;
    let hereTimeMs = timeMs;
    let hereTimeLength = timeLength;
    if (timeLength === 0 || !sameBytes(view, hereTimeAt, view, timeAt, timeLength)) {
      const quote = quoteAfter(bytes, hereTimeAt);
      hereTimeMs = parseNextTime(window, hereTimeAt, quote, lastSecond);
      hereTimeLength = quote - hereTimeAt + AFTER_TIME.length;
      if (hereTimeMs !== hereTimeMs || !sameBytes(view, quote, afterTime, 0, AFTER_TIME.length))
        break;
    }

    const value = numberAt(bytes, hereTimeAt + hereTimeLength);
    const tailFrom = numberEnd();
    if (value !== value) break;

    let hereSet = set;
    let hereTailLength = tailLength;
    if (hereSet === undefined || !sameBytes(view, tailFrom, view, tailAt, tailLength)) {
      if (!sameBytes(view, tailFrom, beforeTags, 0, TAGS.length)) break;
      let hash = 0;
      let newline = tailFrom;
      while (newline < end) {
        const four = view.getInt32(newline, true);
        const masked = four ^ NEWLINES;
        if (((masked - 0x01010101) & ~masked & 0x80808080) !== 0) break;
        hash = Math.imul(hash ^ four, 0x9e3779b1);
        hash = (hash << 13) | (hash >>> 19);
        newline += 4;
      }
      while (newline < end && bytes[newline] !== NEWLINE) newline++;
      if (newline >= end) break;
      hereTailLength = newline + 1 - tailFrom;
      const tail = { view, from: tailFrom, length: hereTailLength, hash };
      hereSet = findTail(cache, tail) ?? newTail(before, bytes, tail);
      if (hereSet === undefined) break;
    }
    if (tailFrom + hereTailLength > end) break;

    if (hereTimeMs !== timeMs) atTime(collector, (timeMs = hereTimeMs));
    recordSample(collector, here.metric, hereSet, value);
    if (start !== undefined) start.next = here;
    start = here;
    set = hereTailLength > LONGEST_TAIL ? undefined : hereSet;
    timeAt = hereTimeAt;
    timeLength = hereTimeLength;
    tailAt = tailFrom;
    tailLength = hereTailLength;
    at = tailFrom + hereTailLength;
    read++;
  }
  tally.read += read;
  Object.assign(before, { start, set, timeAt, timeLength, tailAt, tailLength });
  return at;
}

function readLine(before: Before, line: string): void {
  const { collector, tally } = before;
  const found = readStrictly(line);
  switch (found.kind) {
    case "point": {
      atTime(collector, found.timeMs);
      const set = tagSetOf(collector, found.tags);
      recordSample(collector, metricNamed(collector, found.metric), set, found.value);
      before.timeLength = 0;
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

function quoteAfter(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + LONGEST_TIME && bytes[at] !== QUOTE) at++;
  return at;
}
