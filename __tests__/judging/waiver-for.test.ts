import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasExpired, type Waivable, waiverFor } from "../../src/judging/waiver-for.ts";
import type { Waiver } from "../../src/model/waiver.ts";

function waiver(changed: Partial<Waiver> = {}): Waiver {
  return {
    scenario: "spike",
    objective: "http_req_duration p(99)",
    until: "2026-12-31",
    reason: "PERF-112: pool resize under way",
    place: { file: "plimsoll.yml", line: 30 },
    ...changed,
  };
}

function covering(
  indicator: string,
  scenario: string,
  waivers: readonly Waiver[],
  wrong: Partial<Waivable> = {},
): Waiver | undefined {
  return waiverFor({ kind: "missed", scenario, indicator, ...wrong }, waivers, IN_FORCE);
}

const IN_FORCE = Date.parse("2026-11-24T12:00:00Z");

describe("a waiver", () => {
  test("covers its own indicator of its own scenario, and nothing beside", () => {
    const waivers = [waiver()];
    expect(covering("http_req_duration p(99)", "spike", waivers)).toBe(waivers[0]);
    expect(covering("http_req_duration p(95)", "spike", waivers)).toBeUndefined();
    expect(covering("http_req_duration p(99) @spike", "spike", waivers)).toBeUndefined();
    expect(covering("http_req_duration p(99)", "sustained", waivers)).toBeUndefined();
    expect(covering("http_req_duration p(99)", "spike", [])).toBeUndefined();
  });

  test("holds to the last millisecond of its last day, UTC", () => {
    const last = Date.parse("2026-12-31T23:59:59.999Z");
    expect(hasExpired(waiver(), last)).toBe(false);
    expect(hasExpired(waiver(), last + 1)).toBe(true);
  });

  test("that has expired gives way to a later one on the same indicator", () => {
    const [old, fresh] = [waiver({ until: "2026-01-31" }), waiver({ until: "2027-01-31" })];
    expect(covering("http_req_duration p(99)", "spike", [old, fresh])).toBe(fresh);
  });

  test("without a readable day, or at no readable time, never holds", () => {
    const odd = [
      "",
      "tomorrow",
      "2026-13-01",
      "2026-00-10",
      "2026-12-32",
      "2026-12-00",
      "2026-1-5",
    ];
    for (const until of [...odd, "31.12.2026"]) {
      expect(hasExpired(waiver({ until }), 0)).toBe(true);
    }
    expect(hasExpired(waiver(), Number.NaN)).toBe(true);
  });

  test("ends on the calendar's own days, leap years included", () => {
    const day = fc.integer({
      min: Date.parse("1970-01-01") / 864e5,
      max: Date.parse("2400-12-31") / 864e5,
    });
    fc.assert(
      fc.property(day, (days) => {
        const start = days * 86_400_000;
        const until = new Date(start).toISOString().slice(0, 10);
        expect(hasExpired(waiver({ until }), start + 86_399_999)).toBe(false);
        expect(hasExpired(waiver({ until }), start + 86_400_000)).toBe(true);
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });

  test("may say how far it goes, and covers nothing beyond, nothing unmeasured, and no fall", () => {
    const waivers = [waiver({ bound: { comparator: "<", limit: 6000, text: "< 6s" } })];
    const p99 = (wrong: Partial<Waivable>): Waiver | undefined =>
      covering("http_req_duration p(99)", "spike", waivers, wrong);
    expect(p99({ value: 5999.9, comparator: "<" })).toBe(waivers[0]);
    expect(p99({ value: 5999.9, kind: "worsened" })).toBe(waivers[0]);
    expect(p99({ value: 5999.9, comparator: "<=" })).toBe(waivers[0]);
    expect(p99({ value: 6000, comparator: "<" })).toBeUndefined();
    expect(p99({ value: Number.NaN, comparator: "<" })).toBeUndefined();
    expect(p99({ kind: "unmeasured" })).toBeUndefined();
    expect(p99({ value: 1, comparator: ">" })).toBeUndefined();
  });

  test("of up to a bound is one side with less than it", () => {
    const waivers = [waiver({ bound: { comparator: "<=", limit: 6000, text: "<= 6s" } })];
    const wrong = { value: 6000, comparator: "<" } as const;
    expect(covering("http_req_duration p(99)", "spike", waivers, wrong)).toBe(waivers[0]);
  });

  test("may accept a doubt alone, of one indicator or of all of its scenario", () => {
    const waivers = [waiver({ objective: "*", waives: ["inconclusive"] })];
    const doubt = { kind: "inconclusive" } as const;
    expect(covering("http_reqs rate", "spike", waivers, doubt)).toBe(waivers[0]);
    expect(covering("http_reqs rate", "sustained", waivers, doubt)).toBeUndefined();
    expect(covering("http_reqs rate", "spike", waivers)).toBeUndefined();
  });
});
