import type { Decimal } from "./decimal.ts";

/** What a number counts. */
export type Dimension = "plain" | "time" | "size" | "ratio" | "users";

/** A unit as written, and what one of it is inside (ms, bytes, ratio), exactly. */
export interface UnitWord {
  readonly dimension: Dimension;
  readonly factor: Decimal;
}

const unit = (dimension: Dimension, digits: bigint, exponent = 0): UnitWord => ({
  dimension,
  factor: { digits, exponent },
});

/** The units of limits. k6's and Go's words for times, SI for sizes; upper and lower case matter. */
export const UNITS: ReadonlyMap<string, UnitWord> = new Map([
  ["", unit("plain", 1n)],
  ["ns", unit("time", 1n, -6)],
  ["us", unit("time", 1n, -3)],
  ["ms", unit("time", 1n)],
  ["s", unit("time", 1n, 3)],
  ["m", unit("time", 60n, 3)],
  ["h", unit("time", 3600n, 3)],
  ["d", unit("time", 86_400n, 3)],
  ["B", unit("size", 1n)],
  ["kB", unit("size", 1n, 3)],
  ["MB", unit("size", 1n, 6)],
  ["GB", unit("size", 1n, 9)],
  ["KiB", unit("size", 1024n)],
  ["MiB", unit("size", 1024n ** 2n)],
  ["GiB", unit("size", 1024n ** 3n)],
  ["%", unit("ratio", 1n, -2)],
  ["users", unit("users", 1n)],
]);

const SPELLINGS: readonly (readonly [string, string])[] = [
  ["ns", "nsec nanos nanoseconds"],
  ["us", "µs μs usec micros microseconds"],
  ["ms", "msec millis milliseconds MS"],
  ["s", "S sec secs second seconds"],
  ["m", "min mins minute minutes"],
  ["h", "H hr hrs hour hours"],
  ["d", "D day days"],
  ["B", "b byte bytes Byte Bytes"],
  ["kB", "KB kb Kb k K"],
  ["MB", "Mb mb M"],
  ["GB", "Gb gb G"],
  ["KiB", "kib Ki"],
  ["MiB", "mib Mi"],
  ["GiB", "gib Gi"],
  ["%", "percent pct"],
  ["users", "user vus VUs VU"],
  ["/s", "rps req reqs requests qps"],
];

/** What people also write, and the one spelling that is read: two spellings of one limit would be two texts to compare. */
export const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map(
  SPELLINGS.flatMap(([read, others]) => others.split(" ").map((other) => [other, read] as const)),
);
