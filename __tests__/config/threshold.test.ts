import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseThreshold, readThreshold, unitFits } from "../../src/config/objectives/threshold.ts";

const seed = 20261124;

/** Aggregation, comparator and limit as one line; the unit follows where the text names one. */
function told(text: string): string | undefined {
  const threshold = parseThreshold(text);
  if (threshold === undefined) return undefined;
  const { aggregation, comparator, limit, unit } = threshold;
  const name = aggregation.kind === "quantile" ? `p${aggregation.percent}` : aggregation.kind;
  return `${name} ${comparator} ${limit}${unit === undefined ? "" : ` ${unit}`}`;
}

describe("reading k6's own thresholds", () => {
  // The grammar is the BNF of k6's metrics/thresholds_parser.go; blanks are trimmed around operator and operands.
  test.each([
    ["p(95)<500", "p95 < 500"],
    ["p(95) < 500", "p95 < 500"],
    ["  p(99.9)   <=  1e3 ", "p99.9 <= 1000"],
    ["med<200", "p50 < 200"],
    ["avg<0.0001", "avg < 0.0001"],
    ["min>=1", "min >= 1"],
    ["max!=0", "max != 0"],
    ["rate<=0.01", "rate <= 0.01"],
    ["rate>0.95", "rate > 0.95"],
    ["count===0", "count == 0"],
    ["count==0", "count == 0"],
    ["value>-10", "value > -10"],
    ["value<+.5", "value < 0.5"],
    ["p(0)>0", "p0 > 0"],
    ["p(100)<5.", "p100 < 5"],
  ])("%s is %s", (text, expected) => expect(told(text)).toBe(expected));

  test.each([
    "",
    "p(95)",
    "<500",
    "p(95)<",
    "p(95)<foo",
    "p(95)<Inf",
    "p(95)<NaN",
    "p(101)<5",
    "p(95)<0x10",
  ])("%j is none", (text) => expect(parseThreshold(text)).toBeUndefined());
});

describe("reading people's thresholds", () => {
  test.each([
    ["p(95) < 3s", "p95 < 3000 ms"],
    ["max < 1m30s", "max < 90000 ms"],
    ["max < 1h 1m 1s 1ms", "max < 3661001 ms"],
    ["max < 2d", "max < 172800000 ms"],
    ["max < 1.5h", "max < 5400000 ms"],
    ["max < 1m0s", "max < 60000 ms"],
    ["p(50) < 250us", "p50 < 0.25 ms"],
    ["p(50) < 100ns", "p50 < 0.0001 ms"],
    ["value < 120s", "value < 120000 ms"],
    ["rate < 0.1%", "rate < 0.001 ratio"],
    ["rate > 99.9 %", "rate > 0.999 ratio"],
    ["avg < 70%", "avg < 0.7 ratio"],
    ["rate > 100/s", "rate > 100 1/s"],
    ["rate > 6000/m", "rate > 100 1/s"],
    ["rate > 360000 / h", "rate > 100 1/s"],
    ["rate < 5MB/s", "rate < 5000000 bytes/s"],
    ["count < 600", "count < 600"],
    ["count < 10kB", "count < 10000 bytes"],
    ["max < 2GB", "max < 2000000000 bytes"],
    ["max < 2KiB", "max < 2048 bytes"],
    ["max < 1.5MiB", "max < 1572864 bytes"],
    ["max < 1GiB", "max < 1073741824 bytes"],
    ["max < 512B", "max < 512 bytes"],
    ["growth < 10MB/h", "growth < 10000000 bytes/h"],
    ["growth < 1kB/s", "growth < 3600000 bytes/h"],
    ["growth < 2/m", "growth < 120 1/h"],
    ["growth < 0.5", "growth < 0.5"],
    ["growth > -5MB/h", "growth > -5000000 bytes/h"],
    ["start >= 100MB", "start >= 100000000 bytes"],
    ["end < 150MB", "end < 150000000 bytes"],
    ["max <= 1000 users", "max <= 1000 users"],
  ])("%s is %s", (text, expected) => expect(told(text)).toBe(expected));

  // Division after parsing would give 0.0009999999999999998 for one and 0.28999999999999998 for another.
  test.each([
    ["rate < 0.1%", 0.001],
    ["rate < 0.3%", 0.003],
    ["rate < 0.7%", 0.007],
    ["rate < 29%", 0.29],
    ["rate < 57%", 0.57],
    ["max < 0.0003s", 0.3],
    ["max < 1.005s", 1005],
    ["max < 4.35us", 0.00435],
    ["max < 1.1MB", 1_100_000],
  ])("%s has exactly the limit %d", (text, limit) =>
    expect(parseThreshold(text)?.limit).toBe(limit),
  );
});

describe("the limit of any number in any unit", () => {
  // numerator and denominator of one unit inside; the quotient of two exact integers is rounded correctly by IEEE 754
  const units: readonly (readonly [string, string, number, number])[] = [
    ["max", "", 1, 1],
    ["max", "ns", 1, 1_000_000],
    ["max", "us", 1, 1000],
    ["max", "ms", 1, 1],
    ["max", "s", 1000, 1],
    ["max", "m", 60_000, 1],
    ["max", "h", 3_600_000, 1],
    ["max", "d", 86_400_000, 1],
    ["max", "kB", 1000, 1],
    ["max", "MiB", 1_048_576, 1],
    ["rate", "%", 1, 100],
    ["rate", "/s", 1, 1],
    ["rate", "/m", 1, 60],
    ["rate", "/h", 1, 3600],
    ["rate", "MB/m", 1_000_000, 60],
    ["growth", "MB/h", 1_000_000, 1],
    ["growth", "kB/s", 3_600_000, 1],
    ["growth", "/m", 60, 1],
  ];

  test("is the quotient of its integers, whatever the blanks and the comparator", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.record({
          comparator: fc.constantFrom("<", "<=", ">", ">=", "==", "!="),
          blank: fc.constantFrom("", " ", "  "),
        }),
        ([aggregation, unit, numerator, denominator], digits, places, { comparator, blank }) => {
          const power = 10 ** places;
          const padded = String(digits).padStart(places + 1, "0");
          const number =
            places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
          const text = `${aggregation}${blank}${comparator}${blank}${number}${blank}${unit}`;
          const threshold = parseThreshold(text);
          expect(threshold?.limit).toBe((digits * numerator) / (power * denominator));
          expect(threshold?.comparator).toBe(comparator);
        },
      ),
      { seed, numRuns: 2000 },
    );
  });

  test("of a bare number is what JavaScript reads", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (limit) => {
        expect(parseThreshold(`value < ${limit}`)?.limit).toBe(limit === 0 ? 0 : limit);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe("telling what is wrong with a threshold", () => {
  test.each([
    ["p95 < 3s", 1, "`p95` is no aggregation", "Write `p(95)`."],
    ["perc95 < 3s", 1, "`perc95` is no aggregation", "Write `p(95)`."],
    ["  p99.9 < 3s", 3, "`p99.9` is no aggregation", "Write `p(99.9)`."],
    ["mean < 3s", 1, "`mean` is no aggregation", "Write `avg`."],
    ["mdian < 3s", 1, "`mdian` is no aggregation", "Write `med`."],
    ["maxx < 3s", 1, "`maxx` is no aggregation", "Write `max`."],
    ["grwoth < 3/h", 1, "`grwoth` is no aggregation", "Write `growth`."],
    [
      "throughput < 3",
      1,
      "`throughput` is no aggregation",
      "Write one of p(95) med avg min max count rate value start end growth.",
    ],
    [
      "p(100.5) < 3s",
      1,
      "a percentile lies in 0..100, and `p(100.5)` does not",
      "Write for example `p(99.9)`.",
    ],
    ["< 3s", 1, "there is no aggregation before the comparator", "Write for example `p(95) < 3s`."],
    [
      "p(95) 3s",
      1,
      "there is no comparator",
      "Write an aggregation, one of < <= > >= == != and a limit: `p(95) < 3s`.",
    ],
    ["p(95) = 3s", 7, "`=` is no comparator", "Write `==`."],
    ["p(95) =< 3s", 7, "`=<` is no comparator", "Write `<=`."],
    ["p(95) ≥ 3s", 7, "`≥` is no comparator", "Write `>=`."],
    ["p(95) <> 3s", 7, "`<>` is no comparator", "Write `!=`."],
    ["p(95) <=> 3s", 7, "`<=>` is no comparator", "Write one of < <= > >= == !=."],
    ["p(95) < ", 9, "there is no number", "Write a number with its unit: `3s`, `0.1%`, `100/s`."],
    [
      "p(95) < fast",
      9,
      "`fast` is not a number",
      "Write a number with its unit: `3s`, `0.1%`, `100/s`.",
    ],
    [
      "p(95) < .inf",
      9,
      "`.inf` is no number that a value can meet or miss",
      "Write a number with its unit: `3s`, `0.1%`, `100/s`.",
    ],
    [
      "p(95) < NaN",
      9,
      "`NaN` is no number that a value can meet or miss",
      "Write a number with its unit: `3s`, `0.1%`, `100/s`.",
    ],
    [
      "p(95) < 1,000ms",
      10,
      "`,000ms` follows the number",
      "Write one number with its unit: `3s`, `0.1%`, `100/s`.",
    ],
    ["p(95) < 1e999", 9, "`1e999` is beyond what can be measured", "Write a smaller number."],
    ["p(95) < 1e309", 9, "the limit is beyond what can be measured", "Write a smaller number."],
    ["p(95) < 3sec", 10, "`sec` is no unit that Plimsoll reads", "Write `s`."],
    ["p(95) < 3 secnods", 11, "`secnods` is no unit that Plimsoll reads", "Write `s`."],
    ["p(95) < 3min", 10, "`min` is no unit that Plimsoll reads", "Write `m`."],
    ["max < 10Mb", 9, "`Mb` is no unit that Plimsoll reads", "Write `MB`."],
    ["rate > 100 rps", 12, "`rps` is no unit that Plimsoll reads", "Write `/s`."],
    ["rate > 100/min", 11, "`/min` is no rate that Plimsoll reads", "Write `/m`."],
    [
      "rate > 100/fortnight",
      11,
      "`/fortnight` is no rate that Plimsoll reads",
      "Write /s, /m or /h.",
    ],
    [
      "max < 3 parsecs",
      9,
      "`parsecs` is no unit that Plimsoll reads",
      "Write one of ns us ms s m h d B kB MB GB KiB MiB GiB % users, with /s, /m or /h.",
    ],
    [
      "max < 30s1m",
      10,
      "a second number follows the first",
      "Write one number; only times are written in parts, from the greatest unit down: `1m30s`.",
    ],
    [
      "max < 1m30",
      9,
      "a second number follows the first",
      "Write one number; only times are written in parts, from the greatest unit down: `1m30s`.",
    ],
    [
      "max < 1m-30s",
      9,
      "a second number follows the first",
      "Write one number; only times are written in parts, from the greatest unit down: `1m30s`.",
    ],
    [
      "max < 1s1s",
      9,
      "a second number follows the first",
      "Write one number; only times are written in parts, from the greatest unit down: `1m30s`.",
    ],
    [
      "max < 1MB 5kB",
      11,
      "a second number follows the first",
      "Write one number; only times are written in parts, from the greatest unit down: `1m30s`.",
    ],
    [
      "growth < 10MB",
      10,
      "growth is per time, and the limit names no time",
      "Write for example `growth < 10MB/h`.",
    ],
    [
      "rate < 3s",
      8,
      "a rate is a share or per second",
      "Write for example `rate < 0.1%`, `rate > 100/s` or `rate < 5MB/s`.",
    ],
    [
      "count < 5%",
      9,
      "a count is a plain number",
      "Write for example `count < 600`; a share is a `rate`.",
    ],
    [
      "count < 5/s",
      9,
      "a count is not per time",
      "Write `rate` for what happens per time, or a plain number.",
    ],
    [
      "max < 3s/s",
      7,
      "only numbers and sizes are written per time",
      "Write for example `rate > 100/s` or `rate < 5MB/s`.",
    ],
  ])("%s, column %i: %s", (text, column, problem, wayOut) => {
    expect(readThreshold(text)).toEqual({ kind: "faulty", problem, wayOut, column });
  });

  test("never fails otherwise, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from("p(95)<>=! 0.1e%smhMBki/рinfrate\t\n\u00b5")),
        }),
        (text) => {
          const reading = readThreshold(text);
          if (reading.kind === "read") expect(Number.isFinite(reading.limit)).toBe(true);
          else expect(reading.column).toBeGreaterThan(0);
        },
      ),
      { seed, numRuns: 3000 },
    );
  });
});

describe("whether a written unit fits an indicator", () => {
  test.each([
    [undefined, "ms", true],
    [undefined, "ratio", true],
    ["ms", "ms", true],
    ["bytes", "ms", false],
    ["ratio", "ratio", true],
    ["ratio", "1/s", false],
    ["1/s", "ratio", false],
    ["1/s", "bytes/s", false],
    ["bytes/h", "bytes/h", true],
    // A gauge that names no unit may hold times or sizes in k6's own units, or a share as 0.7 or as 70.
    ["ms", "number", true],
    ["bytes", "number", true],
    ["ratio", "number", false],
    ["bytes/h", "1/h", true],
    ["1/h", "bytes/h", false],
    ["users", "users", true],
    ["users", "count", false],
  ] as const)("a limit in %s against %s: %s", (unit, indicatorUnit, fits) =>
    expect(unitFits(unit, indicatorUnit)).toBe(fits),
  );
});
