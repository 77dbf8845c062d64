import { describe, expect, test } from "vitest";
import { isDay } from "../../src/config/waivers/day.ts";

describe("a day of the calendar", () => {
  test.each(["2026-01-01", "2026-01-31", "2026-04-30", "2026-12-31", "2028-02-29", "2000-02-29"])(
    "%s is one",
    (text) => expect(isDay(text)).toBe(true),
  );

  // 1900 and 2100 are no leap years, by the Gregorian rule of centuries.
  test.each([
    "2026-02-29",
    "1900-02-29",
    "2100-02-29",
    "2028-02-30",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-01-32",
    "26-01-01",
    "2026-1-1",
    "2026-01-01T00:00:00Z",
    "tomorrow",
    "",
  ])("%j is none", (text) => expect(isDay(text)).toBe(false));
});
