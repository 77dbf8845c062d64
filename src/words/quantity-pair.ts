import type { Unit } from "../model/unit.ts";
import { moreDigits, printed } from "./quantity-text.ts";

/** A measured number beside the limit it must keep. */
export interface Comparison {
  readonly value: number;
  readonly limit: number;
  readonly unit: Unit;
}

/** Both numbers as printed. */
export interface QuantityPair {
  readonly value: string;
  readonly limit: string;
}

/** Decimals beyond the usual ones that are tried before the numbers are printed as the computer holds them. */
const MOST_EXTRA = 12;

/**
 * Value and limit with as many digits as it takes for the printed numbers to stand to each other as the raw ones do:
 * `3.0004 s` against `3 s`, never `3.00 s < 3.00 s ✗`. So every comparator gives the same verdict on paper.
 */
export function quantityPair({ value, limit, unit }: Comparison): QuantityPair {
  const order = Math.sign(value - limit);
  const tried = moreDigits(
    0,
    MOST_EXTRA,
    (extra) => ({ value: printed(value, unit, extra), limit: printed(limit, unit, extra) }),
    (pair) => Math.sign(pair.value.number - pair.limit.number) === order,
  );
  if (Math.sign(tried.value.number - tried.limit.number) === order) {
    return { value: tried.value.text, limit: tried.limit.text };
  }
  return { value: raw(value, unit), limit: raw(limit, unit) };
}

const SIGNS: Readonly<Record<Unit, string>> = {
  ms: " ms",
  bytes: " B",
  "bytes/s": " B/s",
  "bytes/h": " B/h",
  "1/s": "/s",
  "1/h": "/h",
  ratio: " (of 1)",
  count: "",
  users: "",
  number: "",
};

function raw(value: number, unit: Unit): string {
  return `${value}${SIGNS[unit]}`;
}
