import { sameBytes } from "./byte-compare.ts";
import { type Collector, declareMetric, forgetTagSets, metricNamed } from "./collector.ts";
import { type LineTally, nextLine, refuseLine } from "./line-tally.ts";
import { createLineStarts, type LineStart } from "./line-starts.ts";
import { parseNumber } from "./number-text.ts";
import { atTime, recordSample, tagSetOf } from "./record-sample.ts";
import { readStrictly, tagsOfTail } from "./strict-line.ts";
import { createTagCache } from "./tag-cache.ts";
import type { TagSet } from "./tag-set.ts";
import { parseTime } from "./time-text.ts";
import type { ByteWindow, LineReader } from "./line-window.ts";

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const POINT = 46;
const ZERO = 48;
const NEWLINES = 0x0a0a0a0a;
const LONGEST_TIME = 36;
const LONGEST_NUMBER = 40;
const MOST_DIGITS = 15;
const LONGEST_TAIL = 1 << 14;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
const AFTER_TIME = '","value":';
const TAGS = ',"tags":{';
const decoder = new TextDecoder();
const afterTime = viewOf(AFTER_TIME);
const beforeTags = viewOf(TAGS);

/**
 * Knows the layout of k6's lines (0.41 and later) and that lines come in groups: the same time, the same tags, the
 * metrics in the same order. So most of a line is not parsed but compared with the line before, eight bytes at a time,
 * and a text is made only of what was never met. Whatever looks different goes to the strict reader.
 */
export function createNdjsonReader(collector: Collector, tally: LineTally): LineReader {
  const starts = createLineStarts();
  const cache = createTagCache();
  let generation = collector.generation;
  let start: LineStart | undefined;
  let set: TagSet | undefined;
  let timeAt = 0;
  let timeLength = 0;
  let tailAt = 0;
  let tailLength = 0;

  /** Reads lines as long as they look as expected. */
  // One loop over locals: a call per field and line would cost more than the work itself.
  // oxlint-disable-next-line max-lines-per-function, complexity
  function readAlike({ bytes, view, end }: ByteWindow, from: number): number {
    let at = from;
    let startsView = starts.view();
    while (at < end) {
      const guess = start?.next;
      let here: LineStart | undefined = guess;
      if (guess === undefined || !sameBytes(view, at, startsView, guess.at, guess.length)) {
        here = starts.find(bytes, view, at, collector);
        startsView = starts.view();
        if (here === undefined) return at;
      }
      if (here === undefined) return at;

      let cursor = at + here.length;
      const hereTimeAt = cursor;
      let timeMs = collector.timeMs;
      let hereTimeLength = timeLength;
      if (timeLength === 0 || !sameBytes(view, cursor, view, timeAt, timeLength)) {
        const quote = quoteAfter(bytes, cursor);
        timeMs = parseTime(bytes, cursor, quote);
        if (!sameBytes(view, quote, afterTime, 0, AFTER_TIME.length)) return at;
        hereTimeLength = quote - cursor + AFTER_TIME.length;
      }
      cursor += hereTimeLength;

      const valueAt = cursor;
      let value = 0;
      let digit = (bytes[cursor] ?? 0) - ZERO;
      while (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        digit = (bytes[++cursor] ?? 0) - ZERO;
      }
      let digits = cursor - valueAt;
      let plain = digits === 1 || (digits > 0 && bytes[valueAt] !== ZERO);
      if (digit === POINT - ZERO) {
        const fractionAt = ++cursor;
        digit = (bytes[cursor] ?? 0) - ZERO;
        while (digit >= 0 && digit <= 9) {
          value = value * 10 + digit;
          digit = (bytes[++cursor] ?? 0) - ZERO;
        }
        const fraction = cursor - fractionAt;
        digits += fraction;
        plain &&= fraction > 0;
        value /= POWERS[fraction] ?? 1;
      }
      if (!plain || digits > MOST_DIGITS || digit !== COMMA - ZERO) {
        cursor = commaAfter(bytes, valueAt);
        value = parseNumber(decoder.decode(bytes.subarray(valueAt, cursor)));
      }
      if (timeMs !== timeMs || value !== value) return at;

      if (set === undefined || !sameBytes(view, cursor, view, tailAt, tailLength)) {
        if (!sameBytes(view, cursor, beforeTags, 0, TAGS.length)) return at;
        let hash = 0;
        let newline = cursor;
        while (newline < end) {
          const four = view.getInt32(newline, true);
          const masked = four ^ NEWLINES;
          if (((masked - 0x01010101) & ~masked & 0x80808080) !== 0) break;
          hash = Math.imul(hash ^ four, 0x9e3779b1);
          hash = (hash << 13) | (hash >>> 19);
          newline += 4;
        }
        while (newline < end && bytes[newline] !== NEWLINE) newline++;
        if (newline >= end) return at;
        const length = newline + 1 - cursor;
        set = cache.find(view, cursor, length, hash)?.set ?? newTail(bytes, cursor, length, hash);
        if (set === undefined) return at;
        tailLength = length;
      }
      tailAt = cursor;
      if (cursor + tailLength > end) return at;

      if (timeMs !== collector.timeMs) atTime(collector, timeMs);
      timeAt = hereTimeAt;
      timeLength = hereTimeLength;
      recordSample(collector, here.metric, set, value);
      tally.read++;
      if (start !== undefined) start.next = here;
      start = here;
      if (tailLength > LONGEST_TAIL) set = undefined;
      at = cursor + tailLength;
    }
    return at;
  }

  /** Reads the tags of a line end that was never met; undefined when it is not as expected. */
  function newTail(
    bytes: Uint8Array,
    from: number,
    length: number,
    hash: number,
  ): TagSet | undefined {
    const tags = tagsOfTail(decoder.decode(bytes.subarray(from, from + length)));
    if (tags === undefined) return undefined;
    if (!cache.hasRoom(length)) forgetTagSets(collector);
    if (collector.generation !== generation) forget();
    const fresh = tagSetOf(collector, tags);
    cache.add(bytes, from, length, { hash, set: fresh });
    return fresh;
  }

  function forget(): void {
    generation = collector.generation;
    cache.clear();
    set = undefined;
  }

  function readLine(line: string): void {
    const found = readStrictly(line);
    switch (found.kind) {
      case "point":
        atTime(collector, found.timeMs);
        recordSample(
          collector,
          metricNamed(collector, found.metric),
          tagSetOf(collector, found.tags),
          found.value,
        );
        tally.read++;
        break;
      case "metric":
        declareMetric(collector, { ...found.declaration, line: nextLine(tally) });
        tally.read++;
        break;
      case "console":
        tally.console++;
        break;
      case "refused":
        refuseLine(tally, line, found.why);
        break;
    }
    if (collector.generation !== generation) forget();
  }

  return {
    readAlike,
    readLine,
    keptFrom: (from) => (timeLength > 0 ? Math.min(timeAt, from) : from),
    moved: (by) => {
      timeAt -= by;
      tailAt -= by;
    },
    forgetPrevious: () => {
      timeLength = 0;
      set = undefined;
    },
  };
}

function quoteAfter(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + LONGEST_TIME && bytes[at] !== QUOTE) at++;
  return at;
}

function commaAfter(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + LONGEST_NUMBER && bytes[at] !== COMMA) at++;
  return at;
}

function viewOf(text: string): DataView {
  return new DataView(Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0).buffer);
}
