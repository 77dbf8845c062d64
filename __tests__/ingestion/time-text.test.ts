import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeOfText, unixTime } from "../../src/ingestion/time-text.ts";

describe("the time of a sample", () => {
  const zones = fc.oneof(
    fc.constant("Z"),
    fc
      .tuple(
        fc.constantFrom("+", "-"),
        fc.integer({ min: 0, max: 14 }),
        fc.constantFrom("00", "30", "45"),
      )
      .map(([sign, hours, minutes]) => `${sign}${String(hours).padStart(2, "0")}:${minutes}`),
  );
  const fractions = fc.oneof(fc.constant(""), fc.stringMatching(/^\.\d{0,8}[1-9]$/u));
  const seconds = fc
    .date({ min: new Date("1970-01-02"), max: new Date("2199-12-30"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 19));

  test("is what Date.parse says, with all digits of the fraction", () => {
    fc.assert(
      fc.property(seconds, fractions, zones, (second, fraction, zone) => {
        const whole = Date.parse(`${second}${zone}`);
        const nanoseconds = Number(fraction.slice(1).padEnd(9, "0"));
        expect(timeOfText(`${second}${fraction}${zone}`)).toBe(whole + nanoseconds / 1e6);
      }),
      { seed: 4, numRuns: 3000 },
    );
  });

  // Right-hand numbers from `date -u -d TIME +%s%N`.
  test.for([
    ["2026-11-23T09:17:10.644633403Z", 1_795_425_430_644.6333],
    ["2026-11-23T08:52:58Z", 1_795_423_978_000],
    ["2026-11-23T14:22:58.5+05:30", 1_795_423_978_500],
    ["2026-11-22T21:52:58-11:00", 1_795_423_978_000],
    ["2024-02-29T00:00:00Z", 1_709_164_800_000],
    ["1970-01-01T00:00:00Z", 0],
  ] as const)("%s is %d ms after the first second of 1970", ([text, ms]) =>
    expect(timeOfText(text)).toBeCloseTo(ms, 3),
  );

  test.each([
    "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-00-10T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "2026-11-23T24:00:00Z",
    "2026-11-23T09:60:00Z",
    "2026-11-23T09:17:60Z",
    "2026-11-23T09:17:01",
    "2026-11-23T09:17:01.Z",
    "2026-11-23T09:17:01.1234567891Z",
    "2026-11-23T09:17:01+5:30",
    "2026-11-23T09:17:01+05:60",
    "2026-11-23 09:17:01Z",
    "2026-11-23T09:17:01Zz",
    "1795424242",
    "",
  ])("is not %j", (text) => expect(timeOfText(text)).toBeNaN());

  // 1795424657537 ms is 2026-11-23T09:04:17.537Z, as in unix_milli.csv.gz.
  test.each([
    ["1795424657", 1795424657000],
    ["1795424657537", 1795424657537],
    ["1795424657537123", 1795424657537.123],
    ["1795424657537123456", 1795424657537.1235],
  ])("is told as a number by its length: %s", (text, expected) => {
    expect(unixTime(text)).toBe(expected);
  });
});
