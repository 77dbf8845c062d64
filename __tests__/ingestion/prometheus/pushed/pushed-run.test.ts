import { describe, expect, test } from "vitest";
import {
  inTime,
  type PushedMetric,
  type PushedRun,
} from "../../../../src/ingestion/prometheus/pushed/pushed-run.ts";
import type { Measurements } from "../../../../src/model/measurement.ts";

const START = Date.UTC(2026, 10, 23, 18);

/** Twelve pushes of ten seconds: 10 users and 50 requests a push, 20 users and 100 requests from the seventh on. */
const PUSHES = 12;
const later = (index: number): boolean => index >= 6;
const counts = (early: number, late: number): readonly number[] =>
  Array.from({ length: PUSHES }, (_, index) => (later(index) ? late : early));

const counter = (at: string, all: readonly number[]): PushedMetric => ({
  kind: "counter",
  unit: "count",
  scale: 1,
  at,
  counts: all,
});

const pushed = (changed: Partial<PushedRun> = {}): PushedRun => ({
  file: "http://prometheus",
  startMs: START,
  stretchMs: 10_000,
  stretches: PUSHES,
  pushMs: 10_000,
  users: {
    from: START / 1000,
    users: Array.from({ length: 120 }, (_, second) => (second < 60 ? 10 : 20)),
  },
  metrics: new Map<string, PushedMetric>([
    ["http_reqs", counter("k6_http_reqs_total", counts(50, 100))],
    ["http_req_failed", { ...counter("failed", counts(0, 5)), kind: "rate", unit: "ratio" }],
    [
      "http_req_duration",
      {
        kind: "trend",
        unit: "ms",
        scale: 1000,
        at: "k6_http_req_duration_seconds",
        // Nothing came in the first stretch; then 50 values of 0.1 s to 0.2 s with a mean of 0.15 s, later twice of all.
        histograms: Array.from({ length: PUSHES }, (_, index) => {
          if (index === 0) return undefined;
          const [count, low] = later(index) ? [100, 0.2] : [50, 0.1];
          return { count, sum: count * low * 1.5, buckets: [{ low, high: 2 * low, count }] };
        }),
      },
    ],
  ]),
  ...changed,
});

const WINDOWS = {
  kind: "windows",
  windows: [
    { name: "before", fromMs: 0, toMs: 60_000 },
    { name: "after", fromMs: 60_000, toMs: 120_000 },
  ],
} as const;

const valueOf = (measurements: Measurements | undefined, metric: string, text: string) =>
  measurements?.get(metric)?.values.get(text);

describe("a run in the course of its pushes", () => {
  test("is told in stretches of a push, with what was counted in each and the users at work", () => {
    const { timeline } = inTime(pushed(), { kind: "found" });
    expect(timeline.bucketMs).toBe(10_000);
    expect(timeline.requests).toEqual(counts(50, 100));
    expect(timeline.failures).toEqual(counts(0, 5));
    expect(timeline.users).toEqual(counts(10, 20));
    // k6 counted no iterations.
    expect(timeline.iterations).toEqual(counts(0, 0));
  });

  test("has phases by their times, each with its own rates, shares, means and percentiles", () => {
    const { phases } = inTime(pushed(), WINDOWS);
    expect(phases.map(({ name }) => name)).toEqual(["before", "after"]);
    const [before, after] = phases.map(({ measurements }) => measurements);
    // 300 requests in a minute, then 600; 30 of these failed.
    expect(valueOf(before, "http_reqs", "count")).toBe(300);
    expect(valueOf(before, "http_reqs", "rate")).toBe(5);
    expect(valueOf(after, "http_reqs", "rate")).toBe(10);
    expect(valueOf(before, "http_req_failed", "rate")).toBe(0);
    expect(valueOf(after, "http_req_failed", "rate")).toBe(0.05);
    expect(valueOf(after, "vus", "avg")).toBe(20);
    expect(valueOf(before, "vus", "max")).toBe(10);
    // Five stretches of 50 values; the mean of each is 0.15 s, and later 0.3 s.
    const duration = before?.get("http_req_duration");
    expect(duration?.samples).toBe(250);
    expect(duration?.values.get("avg")).toBeCloseTo(150, 9);
    expect(valueOf(after, "http_req_duration", "avg")).toBeCloseTo(300, 9);
    // The middle of one bucket from 100 ms to 200 ms on the scale of logarithms: 100 × √2.
    expect(duration?.distribution?.quantile(0.5)).toBeCloseTo(100 * Math.SQRT2, 9);
  });

  test("finds the two plateaus of users by itself", () => {
    const { phases } = inTime(pushed(), { kind: "found" });
    expect(phases).toHaveLength(2);
    expect(valueOf(phases[0]?.measurements, "vus", "max")).toBe(10);
    expect(valueOf(phases[1]?.measurements, "vus", "min")).toBe(20);
  });

  test("tells no phases by a tag, since pushes hold no single samples", () => {
    expect(inTime(pushed(), { kind: "tag", tag: "phase" }).phases).toEqual([]);
  });

  test("takes users that move from push to push for no plateau", () => {
    // From 10 to 70 users in two minutes, half a user a second: more than 3 % of them from one push to the next.
    const users = Array.from({ length: 120 }, (_, second) => 10 + second / 2);
    const moving = pushed({ users: { from: START / 1000, users } });
    expect(inTime(moving, { kind: "found" }).phases).toEqual([]);
  });

  test("between two moments is told by the stretches that lie nearest", () => {
    const { timeline } = inTime(pushed(), { kind: "found" });
    const told = timeline.between({ fromMs: 49_000, toMs: 72_000 });
    // The edges lie nearest to 50 s and 70 s: one stretch of 50 requests and one of 100.
    expect(valueOf(told, "http_reqs", "count")).toBe(150);
    expect(valueOf(told, "http_reqs", "rate")).toBe(7.5);
  });

  test("in which nobody counted users has none, and its mean is no zero", () => {
    const nobody = pushed({ users: { from: START / 1000, users: [] } });
    const { timeline, phases } = inTime(nobody, WINDOWS);
    expect(timeline.users.every((one) => one === undefined)).toBe(true);
    expect(phases[0]?.measurements.has("vus")).toBe(false);
  });
});
