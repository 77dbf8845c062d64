import { describe, expect, test } from "vitest";
import { aftermathOf } from "../../../src/diagnosis/evidence/restarts.ts";
import type { RunFacts } from "../../../src/diagnosis/run-facts.ts";
import { someFacts } from "../some-facts.ts";

/** A hundred seconds of so many requests each, which all fail in some seconds. */
const failing = (seconds: readonly number[], requests: (second: number) => number = () => 2) =>
  someFacts({
    seconds: 100,
    service: {
      requests,
      latencyMs: () => 10,
      errorRate: (second) => (seconds.includes(second) ? 1 : 0),
    },
  });
const told = (facts: RunFacts, timesMs: readonly number[]): string | undefined =>
  aftermathOf(facts, timesMs)?.evidence.text;

describe("failures around a start of the service", () => {
  test("are those of half a minute before and after it", () => {
    // 4 of 120 requests, and none of 6,000
    const first = failing([10, 11], (second) => (second < 70 ? 2 : 200));
    expect(told(first, [40_000])).toBe(
      "4 requests failed within half a minute of it, 3.33 % of those then, and 0 % in the rest of the run",
    );
    expect(told(first, [42_000])).toBeUndefined();
    const last = failing([68, 69], (second) => (second >= 10 ? 2 : 200));
    expect(told(last, [40_000])).toContain("4 requests failed");
    expect(told(last, [38_000])).toBeUndefined();
    expect(aftermathOf(last, [40_000])?.confidence).toBe("likely");
  });

  test("are those around any of several starts", () => {
    const late = failing([98, 99], (second) => (second >= 60 && second < 65 ? 200 : 2));
    expect(told(late, [30_000])).toBeUndefined();
    expect(told(late, [30_000, 95_000])).toContain("4 requests failed");
  });

  test("are more than those of the rest of the run", () => {
    const all = Array.from({ length: 100 }, (_, second) => second);
    expect(told(failing(all.filter((second) => second % 5 === 0)), [40_000])).toBeUndefined();
  });

  test("are those of a run that is not longer than that", () => {
    const short = someFacts({
      seconds: 40,
      service: { requests: () => 2, errorRate: (second) => (second === 20 ? 1 : 0) },
    });
    expect(told(short, [20_000])).toBe(
      "2 requests failed within half a minute of it, 2.5 % of those then",
    );
  });

  test("are possibly those of the whole run where nobody told when it was", () => {
    expect(aftermathOf(failing([10]), [])).toMatchObject({
      evidence: { text: "2 requests failed in the run" },
      confidence: "possible",
    });
    expect(aftermathOf(failing([]), [])).toBeUndefined();
  });

  test("are unknown without samples", () => {
    expect(aftermathOf(someFacts({ summaryOnly: true }), [])).toBeUndefined();
    expect(aftermathOf(someFacts({ summaryOnly: true }), [40_000])).toBeUndefined();
  });
});
