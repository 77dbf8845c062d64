import { describe, expect, test } from "vitest";
import { shapesOf } from "../../../src/judging/course/shapes.ts";
import type { Phase } from "../../../src/model/phase.ts";
import type { RunSamples } from "../../../src/model/run-samples.ts";
import type { Timeline } from "../../../src/model/timeline.ts";
import { aRecordedSpike } from "../a-recorded-spike.ts";
import { aPhase, aRun } from "../a-timeline.ts";

function samples(timeline: Timeline, measured: Phase, phases = [measured]): RunSamples {
  return {
    timeline,
    phases,
    measured,
    endpoints: [],
    statuses: new Map(),
    errorCodes: new Map(),
    connectionErrors: 0,
    outsideRequests: 0,
    shards: 1,
    standardError: () => undefined,
    quantileError: 0,
    lines: { read: 1, refused: 0, console: 0, cut: 0 },
  };
}

describe("the shapes of a run in time", () => {
  test("are those of the measured phase, not of the ramps around it", () => {
    const timeline = aRun(140, {
      users: (second) => Math.min(40, 4 * second, 4 * (140 - second)),
      latencyMs: (second) => (second < 10 ? 900 : 100),
      requests: (second) => 2 * Math.min(40, 4 * second, 4 * (140 - second)),
    });
    const shapes = shapesOf(samples(timeline, aPhase(timeline, "steady", [10, 130])));
    // 120 s: 60 buckets of 2 s
    expect(shapes.latency).toMatchObject({ kind: "stable", degradation: "none", buckets: 60 });
    expect(shapes.throughput).toMatchObject({ kind: "stable", changeShare: 0, buckets: 60 });
    expect(shapes.parts).toHaveLength(8);
    expect(shapes.parts[0]).toMatchObject({ fromMs: 10_000, requests: 15 * 80 });
    expect(Math.abs(shapes.firstAgainstLast?.changeShare ?? 1)).toBeLessThan(0.1);
    expect(shapes.recovery).toMatchObject({ kind: "not assessed", why: "no spike" });
    expect(shapes.spike).toBeUndefined();
  });

  test("are not told of a ramp, whose load makes its own trend", () => {
    const timeline = aRun(120, {
      users: (second) => second,
      latencyMs: (second) => 50 + second,
      requests: (second) => second,
    });
    const shapes = shapesOf(samples(timeline, aPhase(timeline, "measured", [0, 120])));
    expect(shapes.latency).toEqual({ kind: "not assessed", why: "the load moved", buckets: 0 });
    expect(shapes.throughput).toMatchObject({ why: "the load moved" });
  });

  test("are not told of the end of a slow ramp, which looks like a plateau", () => {
    // From 91 to 109 users, all within a tenth of their median, 100.
    const timeline = aRun(60, {
      users: (second) => 91 + Math.round(0.3 * second),
      latencyMs: (second) => 100 + 4 * second,
    });
    const shapes = shapesOf(samples(timeline, aPhase(timeline, "measured", [0, 60])));
    expect(shapes.latency).toMatchObject({ why: "the load moved" });
  });

  test("show latency that grows and the throughput that it costs", () => {
    const timeline = aRun(200, {
      users: () => 40,
      latencyMs: (second) => 100 + second,
      requests: (second) => Math.round(8000 / (100 + second)),
    });
    const shapes = shapesOf(samples(timeline, aPhase(timeline, "steady", [0, 200])));
    expect(shapes.latency).toMatchObject({ kind: "increasing", degradation: "significant" });
    expect(shapes.throughput).toMatchObject({ kind: "decreasing", degradation: "significant" });
    // medians of the first and the last 25 s: 112 and 287 ms
    expect(shapes.firstAgainstLast?.changeShare).toBeCloseTo(1.55, 0);
  });

  test("have the tolerance of the config", () => {
    const timeline = aRun(200, { users: () => 40, latencyMs: (second) => 100 + second / 4 });
    const all = samples(timeline, aPhase(timeline, "steady", [0, 200]));
    expect(shapesOf(all).latency.kind).toBe("increasing");
    expect(shapesOf(all, 0.8).latency.kind).toBe("stable");
  });

  test("have the tolerance for throughput too, which degrades by falling alone", () => {
    const timeline = aRun(200, {
      users: () => 40,
      latencyMs: () => 100,
      requests: (second) => 50 + Math.round(second / 4),
    });
    const all = samples(timeline, aPhase(timeline, "steady", [0, 200]));
    expect(shapesOf(all).throughput).toMatchObject({ kind: "increasing", degradation: "none" });
    // from 50 to 100 a second
    expect(shapesOf(all, 1.1).throughput.kind).toBe("stable");
  });

  test("of a recorded spike fill the form's three columns, and tell no trend of it", () => {
    const timeline = aRecordedSpike();
    const spike = aPhase(timeline, "spike", [15, 29], [43, 57], [71, 85]);
    const phases = [
      aPhase(timeline, "baseline", [2, 14]),
      spike,
      aPhase(timeline, "after", [31, 42], [58, 70], [86, 106]),
    ];
    const shapes = shapesOf(samples(timeline, spike, phases));
    expect(shapes.latency).toMatchObject({ why: "the load moved" });
    expect(shapes.parts).toEqual([]);
    expect(shapes).not.toHaveProperty("firstAgainstLast");
    // python3 over the fixture: sorted durations of those seconds, linear between ranks
    expect(shapes.spike?.before).toMatchObject({
      requests: 1193,
      users: 40,
      p50Ms: 47,
      p95Ms: 100,
    });
    expect(shapes.spike?.during).toMatchObject({ requests: 7565, failures: 1, p50Ms: 509 });
    expect(shapes.spike?.after).toMatchObject({ requests: 4234, failures: 0, p50Ms: 48 });
  });

  test("fill the columns from the curve where a tag holds before and after in one", () => {
    const timeline = aRecordedSpike();
    const normal = aPhase(timeline, "normal", [0, 15], [30, 43], [58, 71], [86, 108]);
    const spike = aPhase(timeline, "spike", [15, 30], [43, 58], [71, 86]);
    const { spike: columns } = shapesOf(samples(timeline, spike, [normal, spike]));
    expect(columns?.before.p50Ms).toBe(47);
    expect(columns?.during.requests).toBe(spike.measurements.get("http_reqs")?.values.get("count"));
    // the last stretch after a spike: 86 to 106 s
    expect(columns?.after).toMatchObject({ fromMs: 86_000, toMs: 106_000 });
  });

  test("are plain JSON", () => {
    const timeline = aRecordedSpike();
    const measured = aPhase(timeline, "steady", [2, 14]);
    const shapes = shapesOf(samples(timeline, measured));
    expect(JSON.parse(JSON.stringify(shapes))).toEqual(shapes);
  });
});
