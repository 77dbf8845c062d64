import type { Unit } from "../../model/unit.ts";

/** The units of queries that mean something inside, with what one of them is there. Any other word is only printed. */
export const QUERY_UNITS: ReadonlyMap<string, readonly [Unit, number]> = new Map<
  string,
  readonly [Unit, number]
>([
  ["ns", ["ms", 1e-6]],
  ["us", ["ms", 0.001]],
  ["ms", ["ms", 1]],
  ["s", ["ms", 1000]],
  ["seconds", ["ms", 1000]],
  ["m", ["ms", 60_000]],
  ["h", ["ms", 3_600_000]],
  ["bytes", ["bytes", 1]],
  ["B", ["bytes", 1]],
  ["kB", ["bytes", 1000]],
  ["MB", ["bytes", 1e6]],
  ["GB", ["bytes", 1e9]],
  ["KiB", ["bytes", 1024]],
  ["MiB", ["bytes", 1024 ** 2]],
  ["GiB", ["bytes", 1024 ** 3]],
  ["ratio", ["ratio", 1]],
  ["%", ["ratio", 0.01]],
  ["percent", ["ratio", 0.01]],
  ["/s", ["1/s", 1]],
  ["1/s", ["1/s", 1]],
  ["B/s", ["bytes/s", 1]],
  ["bytes/s", ["bytes/s", 1]],
  ["kB/s", ["bytes/s", 1000]],
  ["MB/s", ["bytes/s", 1e6]],
  ["d", ["ms", 86_400_000]],
  ["users", ["users", 1]],
]);
