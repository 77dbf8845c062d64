import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unixMs } from "../../../../src/ingestion/k6/summary/timestamp.ts";

describe("the time that k6 writes", () => {
  // Right-hand numbers from `date -u -d TIME +%s%N`.
  test.for([
    ["2026-11-23T09:17:10.644633403Z", 1_795_425_430_644.6333],
    ["2026-11-23T08:52:58Z", 1_795_423_978_000],
    ["2026-11-23T14:22:58.5+05:30", 1_795_423_978_500],
    ["2026-11-22T21:52:58-11:00", 1_795_423_978_000],
    ["2024-02-29T00:00:00Z", 1_709_164_800_000],
    ["1970-01-01T00:00:00Z", 0],
  ] as const)("%s", ([text, ms]) => expect(unixMs(text)).toBeCloseTo(ms, 3));

  test("is read as the calendar has it, leap years and all", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1901-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
        (date) => {
          expect(unixMs(date.toISOString())).toBeCloseTo(date.getTime(), 2);
        },
      ),
      { seed: 20_261_123, numRuns: 1000 },
    );
  });

  test.for(["", "yesterday", "2026-11-23", "2026-11-23T08:52:58", "2026-11-23 08:52:58Z"])(
    "%j is no such time",
    (text) => expect(unixMs(text)).toBeUndefined(),
  );
});
