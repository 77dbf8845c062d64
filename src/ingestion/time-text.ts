import { daysSince1970, isInCalendar } from "../model/calendar.ts";

const ZERO = 48;
/** `2026-11-23T09:17:01`: what stands between the digits, by place. */
const SEPARATORS = [
  [4, 45],
  [7, 45],
  [10, 84],
  [13, 58],
  [16, 58],
] as const;
const SECOND_LENGTH = 19;
const MOST_FRACTION_DIGITS = 9;
const TO_NANOSECONDS = Float64Array.from({ length: 10 }, (_, count) => 10 ** (9 - count));

/**
 * Unix milliseconds of an RFC 3339 time as Go writes it (`2026-11-23T14:34:17.44078376+05:30`: 0 to 9 digits of fraction,
 * any zone), with the fraction below a millisecond as far as a double holds it, which is a quarter of a microsecond.
 * NaN for anything else: a date that does not exist is no date.
 */
export function parseTime(bytes: Uint8Array, from: number, to: number): number {
  if (to - from <= SECOND_LENGTH) return Number.NaN;
  return afterSecond(bytes, from + SECOND_LENGTH, to, secondsOf(bytes, from));
}

const encoder = new TextEncoder();

/** The same, of a text. */
export function timeOfText(text: string): number {
  const bytes = encoder.encode(text);
  return parseTime(bytes, 0, bytes.length);
}

/**
 * Unix milliseconds of a whole number of seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by the
 * number of digits: what is a date between 2001 and 5138 in one unit is none in the others.
 */
export function unixTime(digitsOfTime: string): number {
  const { length } = digitsOfTime;
  if (length > 20) return Number.NaN;
  const perMillisecond = length <= 11 ? -3 : length <= 14 ? 0 : length <= 17 ? 3 : 6;
  if (perMillisecond <= 0) return Number(digitsOfTime) * 10 ** -perMillisecond;
  const whole = Number(digitsOfTime.slice(0, -perMillisecond));
  return whole + Number(digitsOfTime.slice(-perMillisecond)) / 10 ** perMillisecond;
}

function secondsOf(bytes: Uint8Array, from: number): number {
  const year = digits(bytes, from, 4);
  const month = digits(bytes, from + 5, 2);
  const day = digits(bytes, from + 8, 2);
  const hour = digits(bytes, from + 11, 2);
  const minute = digits(bytes, from + 14, 2);
  const second = digits(bytes, from + 17, 2);
  const separated = SEPARATORS.every(([place, byte]) => bytes[from + place] === byte);
  const isDate = year >= 1970 && isInCalendar(year, month, day);
  if (!separated || !isDate || !isClock(hour, minute, second)) return Number.NaN;
  return daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
}

/** Adds the fraction and the zone that follow the seconds. */
function afterSecond(bytes: Uint8Array, from: number, to: number, seconds: number): number {
  const zoneAt = bytes[from] === 46 ? endOfDigits(bytes, from + 1) : from;
  const count = zoneAt - from - 1;
  if (count === 0 || count > MOST_FRACTION_DIGITS) return Number.NaN;
  const fraction = count < 0 ? 0 : digits(bytes, from + 1, count) * (TO_NANOSECONDS[count] ?? 1);
  const isUtc = bytes[zoneAt] === 90 && zoneAt + 1 === to;
  const utc = isUtc ? seconds : seconds - zoneSeconds(bytes, zoneAt, to);
  return utc * 1000 + fraction / 1e6;
}

function endOfDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + 10 && (bytes[at] ?? 0) >= ZERO && (bytes[at] ?? 0) <= 57) at++;
  return at;
}

function zoneSeconds(bytes: Uint8Array, at: number, to: number): number {
  const sign = bytes[at];
  if ((sign !== 43 && sign !== 45) || at + 6 !== to || bytes[at + 3] !== 58) return Number.NaN;
  const hours = digits(bytes, at + 1, 2);
  const minutes = digits(bytes, at + 4, 2);
  if (!(hours < 24 && minutes < 60)) return Number.NaN;
  return (sign === 43 ? 1 : -1) * (hours * 3600 + minutes * 60);
}

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isClock(hour: number, minute: number, second: number): boolean {
  return hour < 24 && minute < 60 && second < 60;
}
