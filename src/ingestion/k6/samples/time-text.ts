const ZERO = 48;
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_MONTH = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Unix milliseconds of an RFC 3339 time as Go writes it (`2026-11-23T14:34:17.44078376+05:30`: 0 to 9 digits of fraction,
 * any zone), with the fraction below a millisecond as far as a double holds it, which is a quarter of a microsecond.
 * NaN for anything else: a date that does not exist is no date.
 */
export function parseTime(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length < 20 || length > 35) return Number.NaN;
  const year = digits(bytes, from, 4);
  const month = digits(bytes, from + 5, 2);
  const day = digits(bytes, from + 8, 2);
  const hour = digits(bytes, from + 11, 2);
  const minute = digits(bytes, from + 14, 2);
  const second = digits(bytes, from + 17, 2);
  const fits =
    bytes[from + 4] === 45 &&
    bytes[from + 7] === 45 &&
    bytes[from + 10] === 84 &&
    bytes[from + 13] === 58 &&
    bytes[from + 16] === 58;
  if (!fits || !exists(year, month, day) || !(hour < 24 && minute < 60 && second < 60)) {
    return Number.NaN;
  }
  const seconds = daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
  return afterSecond(bytes, from + 19, to, seconds);
}

/** The fraction and the zone that follow the seconds. */
function afterSecond(bytes: Uint8Array, from: number, to: number, seconds: number): number {
  let at = from;
  let nanoseconds = 0;
  if (bytes[at] === 46) {
    at++;
    const first = at;
    while (at < to && isDigit(bytes[at])) {
      nanoseconds = nanoseconds * 10 + (bytes[at] ?? 0) - ZERO;
      at++;
    }
    const count = at - first;
    if (count === 0 || count > 9) return Number.NaN;
    nanoseconds *= 10 ** (9 - count);
  }
  return (seconds - zoneSeconds(bytes, at, to)) * 1000 + nanoseconds / 1e6;
}

function zoneSeconds(bytes: Uint8Array, at: number, to: number): number {
  const sign = bytes[at];
  if (sign === 90) return at + 1 === to ? 0 : Number.NaN;
  if ((sign !== 43 && sign !== 45) || at + 6 !== to || bytes[at + 3] !== 58) return Number.NaN;
  const hours = digits(bytes, at + 1, 2);
  const minutes = digits(bytes, at + 4, 2);
  if (!(hours < 24 && minutes < 60)) return Number.NaN;
  return (sign === 43 ? 1 : -1) * (hours * 3600 + minutes * 60);
}

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const byte = bytes[at];
    if (!isDigit(byte)) return Number.NaN;
    value = value * 10 + (byte ?? 0) - ZERO;
  }
  return value;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= 57;
}

function exists(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= (DAYS_IN_MONTH[month] ?? 0))) return false;
  return year >= 1970 && (month !== 2 || day < 29 || isLeap(year));
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysSince1970(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays =
    Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return (year - 1970) * 365 + leapDays + (DAYS_BEFORE_MONTH[month] ?? 0) + leapDay + day - 1;
}
