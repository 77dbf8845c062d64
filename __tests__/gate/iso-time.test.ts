import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoTime } from "../../src/gate/iso-time.ts";

describe("a time in ISO 8601", () => {
  test("is what the platform's own calendar says, for every second of four thousand years", () => {
    const milliseconds = fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(3999, 11, 31) });
    fc.assert(
      fc.property(milliseconds, (time) => {
        const platform = new Date(Math.floor(time / 1000) * 1000).toISOString();
        expect(isoTime(time)).toBe(platform.replace(".000Z", "Z"));
      }),
      { seed: 20261124, numRuns: 2000 },
    );
  });

  test("knows leap days and the ends of years", () => {
    for (const time of ["2024-02-29T23:59:59Z", "2000-12-31T00:00:00Z", "1970-01-01T00:00:00Z"]) {
      expect(isoTime(Date.parse(time))).toBe(time);
    }
  });
});
