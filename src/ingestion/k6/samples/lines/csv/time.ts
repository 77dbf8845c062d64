import { parseTime, unixTime } from "../../../../time-text.ts";

const ZERO = 48;
const MOST_SECONDS_DIGITS = 11;
const decoder = new TextDecoder();

/** The time in a CSV row, in any of k6's formats, that stands between two places; NaN when it is none. */
export function csvTime(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return parseTime(bytes, from, to);
    value = value * 10 + digit;
  }
  if (to === from) return Number.NaN;
  if (to - from <= MOST_SECONDS_DIGITS) return value * 1000;
  return unixTime(decoder.decode(bytes.subarray(from, to)));
}
