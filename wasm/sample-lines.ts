/*
 * AssemblyScript: compiled by `npm run build:wasm` into src/ingestion/k6/samples/lines/scanner/sample-lines-wasm.ts, which is committed.
 *
 * Reads k6's lines of NDJSON (0.41 and later) or CSV sixteen bytes at a time. Lines come in groups with the same time, the same tags
 * and the metrics in the same order, so most of a line is compared with the line before and not parsed. What was never met
 * (a metric, tags), or looks different, stops the scan: JavaScript reads that line, and teaches what it learnt.
 */

/** Bytes of the file. Beyond the lines there is room for looking ahead as far as a line that was seen before. */
const WINDOW_BYTES: i32 = 1 << 18;
const SLACK_BYTES: i32 = 1 << 16;
const MOST_RECORDS: i32 = 4096;
const RECORD_BYTES: i32 = 16;
const MOST_STARTS: i32 = 1024;
const START_BYTES: i32 = 256;
const START_SLOTS: i32 = 4096;
const MOST_TAILS: i32 = 1 << 14;
const TAIL_SLOTS: i32 = 1 << 15;
const ARENA_BYTES: i32 = 1 << 22;
const LONGEST_TAIL: i32 = 1 << 14;

const WINDOW: i32 = 1024;
const RECORDS: i32 = WINDOW + WINDOW_BYTES + SLACK_BYTES;
/** Text, length and expected successor of the beginning of a metric's lines, up to the text of the time. */
const STARTS: i32 = RECORDS + MOST_RECORDS * RECORD_BYTES;
const START_LENGTHS: i32 = STARTS + MOST_STARTS * START_BYTES;
const START_NEXT: i32 = START_LENGTHS + MOST_STARTS * 4;
const START_INDEX: i32 = START_NEXT + MOST_STARTS * 4;
/** Line ends from the comma before "tags" to the newline, known by their bytes. */
const TAIL_INDEX: i32 = START_INDEX + START_SLOTS * 4;
const TAIL_HASHES: i32 = TAIL_INDEX + TAIL_SLOTS * 4;
const TAIL_PLACES: i32 = TAIL_HASHES + MOST_TAILS * 8;
const TAIL_LENGTHS: i32 = TAIL_PLACES + MOST_TAILS * 4;
const TAIL_SETS: i32 = TAIL_LENGTHS + MOST_TAILS * 4;
const ARENA: i32 = TAIL_SETS + MOST_TAILS * 4;
const END: i32 = ARENA + ARENA_BYTES;

/** A record without a metric: the time of the samples that follow. */
const TIME: i32 = -1;
/** Set in a record's metric: the value is not a number but where its text stands. */
const TEXT: i32 = 1 << 30;

export const windowAt: i32 = WINDOW;
export const windowBytes: i32 = WINDOW_BYTES;
export const slackBytes: i32 = SLACK_BYTES;
export const recordsAt: i32 = RECORDS;

/** How many records the last scan wrote. */
export let records: i32 = 0;

let nameOffset: i32 = 0;
let nameStop: i32 = 0;
let start: i32 = -1;
let timeAt: i32 = 0;
let timeLength: i32 = 0;
let timeMs: f64 = NaN;
let tailAt: i32 = 0;
let tailLength: i32 = 0;
let tailSet: i32 = -1;
let starts: i32 = 0;
let tails: i32 = 0;
let arenaUsed: i32 = 0;
/** The second that was parsed last: its text as three words, and its Unix seconds before the zone. */
let second0: u64 = 0;
let second8: u64 = 0;
let second11: u64 = 0;
let secondValue: f64 = NaN;
let numberEnd: i32 = 0;
let numberIsPlain: bool = false;
let tailHash: u64 = 0;

memory.grow((END >> 16) + 1 - memory.size());

/** Reads lines of NDJSON as long as they look as expected; says where the first one starts that does not, or is not whole. */
export function scanNdjson(from: i32, end: i32): i32 {
  let at = WINDOW + from;
  const stop = WINDOW + end;
  records = 0;
  while (at < stop && records < MOST_RECORDS - 2) {
    let here = start < 0 ? -1 : load<i32>(START_NEXT + (start << 2));
    if (here < 0 || !same(at, STARTS + here * START_BYTES, load<i32>(START_LENGTHS + (here << 2)))) {
      here = findStart(at);
      if (here < 0) break;
    }

    const hereTimeAt = at + load<i32>(START_LENGTHS + (here << 2));
    let hereTimeMs = timeMs;
    let hereTimeLength = timeLength;
    if (timeLength == 0 || !same(hereTimeAt, timeAt, timeLength)) {
      const quote = byteAfter(hereTimeAt, 34);
      hereTimeMs = parseTime(hereTimeAt, quote);
      // `","value":`
      const expected = load<u64>(quote) == 0x65756c6176222c22 && load<u16>(quote + 8) == 0x3a22;
      if (isNaN(hereTimeMs) || !expected) break;
      hereTimeLength = quote + 10 - hereTimeAt;
    }

    const valueAt = hereTimeAt + hereTimeLength;
    const value = parseNumber(valueAt);
    const tailFrom = numberEnd;
    if (tailFrom < 0) break;

    // An end starts with `,"tags":`.
    const next = take(here, hereTimeAt, hereTimeLength, hereTimeMs, value, valueAt, tailFrom, stop, 0x3a2273676174222c, ~0);
    if (next < 0) break;
    at = next;
  }
  return at - WINDOW;
}

/** The same for rows of CSV with metric, time and value in front. */
export function scanCsv(from: i32, end: i32): i32 {
  let at = WINDOW + from;
  const stop = WINDOW + end;
  records = 0;
  while (at < stop && records < MOST_RECORDS - 2) {
    let here = start < 0 ? -1 : load<i32>(START_NEXT + (start << 2));
    if (here < 0 || !same(at, STARTS + here * START_BYTES, load<i32>(START_LENGTHS + (here << 2)))) {
      here = findStart(at);
      if (here < 0) break;
    }

    const hereTimeAt = at + load<i32>(START_LENGTHS + (here << 2));
    let hereTimeMs = timeMs;
    let hereTimeLength = timeLength;
    if (timeLength == 0 || !same(hereTimeAt, timeAt, timeLength)) {
      const comma = byteAfter(hereTimeAt, 44);
      hereTimeMs = parseCsvTime(hereTimeAt, comma);
      if (isNaN(hereTimeMs)) break;
      hereTimeLength = comma + 1 - hereTimeAt;
    }

    const valueAt = hereTimeAt + hereTimeLength;
    const value = parseNumber(valueAt);
    const tailFrom = numberEnd;
    if (tailFrom < 0) break;
    const next = take(here, hereTimeAt, hereTimeLength, hereTimeMs, value, valueAt, tailFrom, stop, 0, 0);
    if (next < 0) break;
    at = next;
  }
  return at - WINDOW;
}

/**
 * Finds what the end of the line means, and puts the line among the records. Says where the next line starts, or -1 when
 * the line is not whole or its end was never met. The end starts with the bytes of `tailStart` under `mask`.
 */
function take(
  here: i32,
  hereTimeAt: i32,
  hereTimeLength: i32,
  hereTimeMs: f64,
  value: f64,
  valueAt: i32,
  tailFrom: i32,
  stop: i32,
  tailStart: u64,
  mask: u64,
): i32 {
  let set = tailSet;
  let length = tailLength;
  if (set < 0 || !same(tailFrom, tailAt, tailLength)) {
    if ((load<u64>(tailFrom) & mask) != tailStart) return -1;
    const newline = lineEnd(tailFrom, stop);
    if (newline >= stop) return -1;
    length = newline + 1 - tailFrom;
    set = findTail(tailFrom, length, tailHash);
    if (set < 0) return -1;
  }
  if (tailFrom + length > stop) return -1;
  if (hereTimeMs != timeMs) {
    timeMs = hereTimeMs;
    put(TIME, 0, hereTimeMs);
  }
  if (numberIsPlain) put(here, set, value);
  else putText(here, set, valueAt, tailFrom);
  if (start >= 0) store<i32>(START_NEXT + (start << 2), here);
  start = here;
  timeAt = hereTimeAt;
  timeLength = hereTimeLength;
  tailAt = tailFrom;
  tailLength = length;
  tailSet = length > LONGEST_TAIL ? -1 : set;
  return tailFrom + length;
}

/** Where bytes are still compared with; they must stay in the window. */
export function keptFrom(from: i32): i32 {
  return timeLength > 0 ? min(timeAt - WINDOW, from) : from;
}

/** Says that the bytes of the window moved down. */
export function moved(by: i32): void {
  timeAt -= by;
  tailAt -= by;
}

/** Says that the line before is not to be compared with: it left the window, or another line came between. */
export function forgetPrevious(): void {
  timeLength = 0;
  timeMs = NaN;
  tailSet = -1;
}

/** Makes the end of a line the one that the next line is compared with, without remembering it beyond. */
export function comeAfter(from: i32, length: i32, set: i32): void {
  tailAt = WINDOW + from;
  tailLength = length;
  tailSet = set;
}

/** Learns the beginning of a metric's lines, which stands in the window. Its number is that of the call; -1 without room. */
export function learnStart(from: i32, length: i32): i32 {
  if (starts == MOST_STARTS || length > START_BYTES) return -1;
  memory.copy(STARTS + starts * START_BYTES, WINDOW + from, length);
  store<i32>(START_LENGTHS + (starts << 2), length);
  store<i32>(START_NEXT + (starts << 2), -1);
  let slot = nameHash(WINDOW + from) & (START_SLOTS - 1);
  while (load<i32>(START_INDEX + (slot << 2)) != 0) slot = (slot + 1) & (START_SLOTS - 1);
  starts++;
  store<i32>(START_INDEX + (slot << 2), starts);
  return starts - 1;
}

/** Whether the end of one more line can be remembered. */
export function hasRoom(length: i32): bool {
  return tails < MOST_TAILS && arenaUsed + length <= ARENA_BYTES;
}

/** Learns what the end of a line, which stands in the window, means. */
export function learnTail(from: i32, length: i32, set: i32): void {
  if (!hasRoom(length)) return;
  lineEnd(WINDOW + from, WINDOW + from + length);
  let slot = <i32>(tailHash >> 40) & (TAIL_SLOTS - 1);
  while (load<i32>(TAIL_INDEX + (slot << 2)) != 0) slot = (slot + 1) & (TAIL_SLOTS - 1);
  store<u64>(TAIL_HASHES + (tails << 3), tailHash);
  store<i32>(TAIL_PLACES + (tails << 2), ARENA + arenaUsed);
  store<i32>(TAIL_LENGTHS + (tails << 2), length);
  store<i32>(TAIL_SETS + (tails << 2), set);
  memory.copy(ARENA + arenaUsed, WINDOW + from, length);
  arenaUsed += length;
  tails++;
  store<i32>(TAIL_INDEX + (slot << 2), tails);
}

/** Forgets everything, to read another file, in whose lines the metric stands after so many bytes and before such a byte. */
export function reset(nameFrom: i32, nameEnd: i32): void {
  nameOffset = nameFrom;
  nameStop = nameEnd;
  memory.fill(START_INDEX, 0, START_SLOTS * 4);
  starts = 0;
  start = -1;
  forgetTails();
  forgetPrevious();
}

/** Forgets the ends of all lines. */
export function forgetTails(): void {
  memory.fill(TAIL_INDEX, 0, TAIL_SLOTS * 4);
  tails = 0;
  arenaUsed = 0;
  tailSet = -1;
}

function put(metric: i32, set: i32, value: f64): void {
  const at = RECORDS + records * RECORD_BYTES;
  store<i32>(at, metric);
  store<i32>(at + 4, set);
  store<f64>(at + 8, value);
  records++;
}

function putText(metric: i32, set: i32, from: i32, to: i32): void {
  const at = RECORDS + records * RECORD_BYTES;
  store<i32>(at, metric | TEXT);
  store<i32>(at + 4, set);
  store<i32>(at + 8, from - WINDOW);
  store<i32>(at + 12, to - WINDOW);
  records++;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function same(left: i32, right: i32, length: i32): bool {
  const last = length - 16;
  if (last < 0) return sameShort(left, right, length);
  for (let index = 0; index < last; index += 16) {
    if (v128.any_true(v128.xor(v128.load(left + index), v128.load(right + index)))) return false;
  }
  return !v128.any_true(v128.xor(v128.load(left + last), v128.load(right + last)));
}

function sameShort(left: i32, right: i32, length: i32): bool {
  const last = length - 8;
  if (last >= 0) {
    return load<u64>(left) == load<u64>(right) && load<u64>(left + last) == load<u64>(right + last);
  }
  for (let index = 0; index < length; index++) {
    if (load<u8>(left + index) != load<u8>(right + index)) return false;
  }
  return true;
}

/** A hash of the metric's name in a line, at most 128 bytes. */
function nameHash(at: i32): i32 {
  let hash: i32 = 0;
  const name = at + nameOffset;
  for (let place = name; place < name + 128; place++) {
    const byte = load<u8>(place);
    if (byte == nameStop) break;
    hash = hash * 31 + byte;
  }
  return hash ^ (hash >>> 12);
}

function findStart(at: i32): i32 {
  let slot = nameHash(at) & (START_SLOTS - 1);
  while (true) {
    const index = load<i32>(START_INDEX + (slot << 2)) - 1;
    if (index < 0) return -1;
    if (same(at, STARTS + index * START_BYTES, load<i32>(START_LENGTHS + (index << 2)))) return index;
    slot = (slot + 1) & (START_SLOTS - 1);
  }
}

/** Finds the newline, and hashes what comes before it. */
function lineEnd(from: i32, stop: i32): i32 {
  const newlines = i8x16.splat(10);
  let at = from;
  let hash: u64 = 0;
  while (at < stop) {
    const bytes = v128.load(at);
    const found = i8x16.bitmask(i8x16.eq(bytes, newlines));
    if (found != 0) {
      const end = at + ctz(found);
      while (at < end) hash = (hash ^ load<u8>(at++)) * 0x9e3779b97f4a7c15;
      tailHash = hash ^ (hash >> 29);
      return end;
    }
    hash = (hash ^ v128.extract_lane<u64>(bytes, 0)) * 0x9e3779b97f4a7c15;
    hash = (rotl(hash, 29) ^ v128.extract_lane<u64>(bytes, 1)) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 32;
    at += 16;
  }
  return stop;
}

function findTail(from: i32, length: i32, hash: u64): i32 {
  let slot = <i32>(hash >> 40) & (TAIL_SLOTS - 1);
  while (true) {
    const index = load<i32>(TAIL_INDEX + (slot << 2)) - 1;
    if (index < 0) return -1;
    const isSame =
      load<u64>(TAIL_HASHES + (index << 3)) == hash &&
      load<i32>(TAIL_LENGTHS + (index << 2)) == length &&
      same(from, load<i32>(TAIL_PLACES + (index << 2)), length);
    if (isSame) return load<i32>(TAIL_SETS + (index << 2));
    slot = (slot + 1) & (TAIL_SLOTS - 1);
  }
}

/**
 * The number that starts here and ends at a comma, to the last bit: up to 15 digits make a whole number that a double holds,
 * and one division by a power of ten rounds as reading the text would (Clinger 1990). Anything else is left as text.
 */
function parseNumber(from: i32): f64 {
  let at = from;
  let whole: u64 = 0;
  let digit: u32 = <u32>load<u8>(at) - 48;
  while (digit <= 9) {
    whole = whole * 10 + digit;
    digit = <u32>load<u8>(++at) - 48;
  }
  let digits = at - from;
  numberIsPlain = digits == 1 || (digits > 1 && load<u8>(from) != 48);
  let fraction = 0;
  if (load<u8>(at) == 46) {
    const fractionAt = ++at;
    digit = <u32>load<u8>(at) - 48;
    while (digit <= 9) {
      whole = whole * 10 + digit;
      digit = <u32>load<u8>(++at) - 48;
    }
    fraction = at - fractionAt;
    digits += fraction;
    numberIsPlain = numberIsPlain && fraction > 0;
  }
  numberEnd = at;
  if (numberIsPlain && digits <= 15 && load<u8>(at) == 44) {
    return fraction == 0 ? <f64>whole : <f64>whole / powerOfTen(fraction);
  }
  numberIsPlain = false;
  at = from;
  // A damaged line may end here: what follows belongs to the next one.
  while (at < from + 40 && load<u8>(at) != 44 && load<u8>(at) != 10) at++;
  numberEnd = load<u8>(at) == 44 ? at : -1;
  return NaN;
}

function powerOfTen(exponent: i32): f64 {
  let power: u64 = 1;
  for (let index = 0; index < exponent; index++) power *= 10;
  return <f64>power;
}

/** Where a byte stands next, at most as far as a time is long. */
function byteAfter(from: i32, byte: u8): i32 {
  let at = from;
  while (at < from + 36 && load<u8>(at) != byte) at++;
  return at;
}

/** A whole number of seconds, milliseconds, microseconds or nanoseconds by its length, else RFC 3339; as lines/csv/time.ts. */
function parseCsvTime(from: i32, to: i32): f64 {
  const length = to - from;
  let value: u64 = 0;
  for (let at = from; at < to; at++) {
    const digit = <u32>load<u8>(at) - 48;
    if (digit > 9) return parseTime(from, to);
    value = value * 10 + digit;
  }
  if (length == 0 || length > 19) return NaN;
  if (length <= 11) return <f64>value * 1000;
  if (length <= 14) return <f64>value;
  const part: u64 = length <= 17 ? 1000 : 1000000;
  return <f64>(value / part) + <f64>(value % part) / <f64>part;
}

/** Unix milliseconds of an RFC 3339 time; NaN when it is none. The same arithmetic as ingestion/time-text.ts. */
function parseTime(from: i32, to: i32): f64 {
  if (to - from <= 19) return NaN;
  const text0 = load<u64>(from);
  const text8 = load<u64>(from + 8);
  const text11 = load<u64>(from + 11);
  if (text0 != second0 || text8 != second8 || text11 != second11) {
    secondValue = secondsOf(from);
    second0 = text0;
    second8 = text8;
    second11 = text11;
  }
  let at = from + 19;
  let nanoseconds: u64 = 0;
  if (load<u8>(at) == 46) {
    let count = 0;
    let digit: u32 = <u32>load<u8>(++at) - 48;
    while (digit <= 9) {
      nanoseconds = nanoseconds * 10 + digit;
      count++;
      digit = <u32>load<u8>(++at) - 48;
    }
    if (count == 0 || count > 9) return NaN;
    for (; count < 9; count++) nanoseconds *= 10;
  }
  let seconds = secondValue;
  if (load<u8>(at) != 90) seconds -= zoneSeconds(at, to);
  else if (at + 1 != to) return NaN;
  return seconds * 1000 + <f64>nanoseconds / 1e6;
}

function zoneSeconds(at: i32, to: i32): f64 {
  const sign = load<u8>(at);
  const hours = digitsAt(at + 1, 2);
  const minutes = digitsAt(at + 4, 2);
  const isZone = (sign == 43 || sign == 45) && at + 6 == to && load<u8>(at + 3) == 58;
  if (!isZone || !(hours < 24) || !(minutes < 60)) return NaN;
  return (sign == 43 ? 1 : -1) * (hours * 3600 + minutes * 60);
}

function secondsOf(from: i32): f64 {
  const year = digitsAt(from, 4);
  const month = digitsAt(from + 5, 2);
  const day = digitsAt(from + 8, 2);
  const hour = digitsAt(from + 11, 2);
  const minute = digitsAt(from + 14, 2);
  const second = digitsAt(from + 17, 2);
  const separated =
    load<u8>(from + 4) == 45 &&
    load<u8>(from + 7) == 45 &&
    load<u8>(from + 10) == 84 &&
    load<u8>(from + 13) == 58 &&
    load<u8>(from + 16) == 58;
  const isClock = hour < 24 && minute < 60 && second < 60;
  const isMonth = year >= 1970 && month >= 1 && month <= 12 && day >= 1;
  if (!separated || !isClock || !isMonth || isNaN(day) || day > daysIn(year, month)) return NaN;
  return daysSince1970(<i32>year, <i32>month, <i32>day) * 86400 + hour * 3600 + minute * 60 + second;
}

/** NaN unless all of them are digits. */
function digitsAt(from: i32, count: i32): f64 {
  let value: f64 = 0;
  for (let at = from; at < from + count; at++) {
    const digit = <u32>load<u8>(at) - 48;
    if (digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function daysIn(year: f64, month: f64): f64 {
  if (month == 2) return isLeap(<i32>year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

function isLeap(year: i32): bool {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/** Howard Hinnant, days_from_civil. */
function daysSince1970(year: i32, month: i32, day: i32): f64 {
  const shifted = month <= 2 ? year - 1 : year;
  const era = shifted / 400;
  const yearOfEra = shifted - era * 400;
  const dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
  return <f64>(era * 146097 + dayOfEra - 719468);
}
