import { describe, expect, test } from "vitest";
import { errorsUp, latencyUp } from "../../../src/diagnosis/evidence/latency-and-errors.ts";
import { aSpike, asked, indicator, type MadeFacts, someFacts } from "../some-facts.ts";
import { underLoad } from "../thresholds.ts";

const MISSED = ["http_req_duration", "http_req_waiting", "iteration_duration"].map((metric) =>
  indicator(`${metric} p(95)`, 480, { unit: "ms", ...asked("p(95) < 400ms", 400, "missed") }),
);
const FAILED = ["http_req_failed", "checks"].map((metric) =>
  indicator(`${metric} rate`, 0.5, { unit: "ratio", ...asked("rate < 1%", 0.01, "missed") }),
);

/** Twenty requests a second; so many fail of those of the second before the spike, and of one within it. */
const spike = (before: number, during: number): MadeFacts => ({
  ...aSpike([20, 40], 90, {
    latencyMs: () => 100,
    scatter: 0,
    requests: (second) => (second === 10 ? before : second === 30 ? during : 20),
    errorRate: (second) => (second === 10 || second === 30 ? 1 : 0),
  }),
});

describe("latency that went up", () => {
  test("did so under more users", () => {
    expect(latencyUp(someFacts(underLoad(100, 150)))).toEqual([
      {
        text: "p95 rose from 100 ms under 10 users to 150 ms under 40",
        source: { file: "points.ndjson", at: "http_req_duration over vus" },
      },
    ]);
  });

  test("did so over time, by a share of what it was", () => {
    const facts = someFacts({});
    const latency = {
      kind: "increasing",
      changeShare: 0.25,
      interval: [0.2, 0.3],
    } as const;
    const shapes = { ...facts.shapes, latency: { ...facts.shapes?.latency, ...latency } };
    const made = { ...facts, shapes } as typeof facts;
    expect(latencyUp(made).map(({ text }) => text)).toEqual([
      "p95 rose 25 % over the measured phase (20 to 30 %), while the users stayed",
    ]);
    expect(latencyUp(someFacts({}))).toEqual([]);
    const uncounted = { ...made, shapes: { ...made.shapes, parts: [] } } as typeof facts;
    expect(latencyUp(uncounted).map(({ text }) => text)).toEqual([
      "p95 rose 25 % over the measured phase (20 to 30 %)",
    ]);
  });

  test("missed an objective on requests, on waiting or on iterations", () => {
    for (const one of MISSED) {
      expect(latencyUp(someFacts({ summaryOnly: true, indicators: [one] }))).toHaveLength(1);
    }
    expect(latencyUp(someFacts({ summaryOnly: true, indicators: FAILED }))).toEqual([]);
  });
});

describe("errors that went up", () => {
  test("missed an objective on requests or on checks", () => {
    for (const one of FAILED) {
      expect(errorsUp(someFacts({ summaryOnly: true, indicators: [one] }))).toHaveLength(1);
    }
    expect(errorsUp(someFacts({ summaryOnly: true, indicators: MISSED }))).toEqual([]);
  });

  test("failed more often in a spike than before it", () => {
    // 40 of 19 · 20 + 40 = 420 requests, and 8 of 388 in the twenty seconds before
    expect(errorsUp(someFacts(spike(8, 40)))).toEqual([
      {
        text: "9.52 % of requests failed in the spike, and 2.06 % before it",
        source: { file: "points.ndjson", at: "http_req_failed before and in the spike" },
      },
    ]);
    expect(errorsUp(someFacts(spike(8, 8)))).toEqual([]);
    expect(errorsUp(someFacts(spike(40, 8)))).toEqual([]);
    expect(errorsUp(someFacts(spike(0, 0)))).toEqual([]);
  });
});
