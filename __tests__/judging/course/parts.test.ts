import { describe, expect, test } from "vitest";
import {
  firstAgainstLast,
  partOf,
  partOfPhase,
  partsOf,
} from "../../../src/judging/course/parts.ts";
import { aPhase, aRun, aTimeline } from "../a-timeline.ts";

const steady = aRun(100, {
  users: () => 20,
  latencyMs: (second) => (second < 50 ? 100 : 150),
  errorRate: (second) => (second >= 90 ? 1 : 0),
});

describe("the eighths of a run", () => {
  test("follow each other from the first second to the last", () => {
    const parts = partsOf(steady, { fromMs: 4000, toMs: 100_000 });
    // 96 s in eighths of 12 s with 80 requests in each second
    expect(parts.map(({ fromMs }) => fromMs / 1000)).toEqual([4, 16, 28, 40, 52, 64, 76, 88]);
    expect(parts.map(({ toMs }) => toMs / 1000)).toEqual([16, 28, 40, 52, 64, 76, 88, 100]);
    expect(parts.map(({ requests }) => requests)).toEqual(Array.from({ length: 8 }, () => 960));
    expect(parts[0]).toMatchObject({ users: 20, requestsPerSecond: 80, failures: 0, errorRate: 0 });
    // all requests of the last 10 of 12 s failed
    expect(parts[7]?.errorRate).toBeCloseTo(10 / 12, 12);
  });

  test("lose no request where seconds do not divide by eight", () => {
    const parts = partsOf(steady, { fromMs: 0, toMs: 99_000 });
    expect(parts).toHaveLength(8);
    expect(parts.reduce((sum, { requests }) => sum + requests, 0)).toBe(99 * 80);
  });

  test("have no quantile and no error rate where nothing was requested", () => {
    const silent = aRun(80, {
      users: () => 20,
      latencyMs: () => 100,
      requests: (second) => (second < 70 ? 80 : 0),
    });
    const last = partsOf(silent, { fromMs: 0, toMs: 80_000 }).at(-1);
    expect(last).toStrictEqual({
      fromMs: 70_000,
      toMs: 80_000,
      requests: 0,
      failures: 0,
      requestsPerSecond: 0,
      users: 20,
    });
  });

  test("do not exist of a run under eight seconds, or without a request", () => {
    expect(partsOf(steady, { fromMs: 0, toMs: 7000 })).toEqual([]);
    expect(partsOf(steady, { fromMs: 20_000, toMs: 27_000 })).toEqual([]);
    expect(partsOf(steady, { fromMs: 20_000, toMs: 28_000 })).toHaveLength(8);
    const nobody = aTimeline(
      Array.from({ length: 60 }, () => 1),
      [],
    );
    expect(partsOf(nobody, { fromMs: 0, toMs: 60_000 })).toEqual([]);
  });
});

describe("the first part against the last", () => {
  test("is the change of the median latency", () => {
    const against = firstAgainstLast(partsOf(steady, { fromMs: 0, toMs: 96_000 }));
    // 100 ms, then 150 ms
    expect(against?.firstP50Ms).toBeCloseTo(100, -1);
    expect(against?.lastP50Ms).toBeCloseTo(150, -1);
    expect(against?.changeShare).toBeCloseTo(0.5, 1);
  });

  test("is not told where either had no requests", () => {
    const silent = { fromMs: 0, toMs: 1, requests: 0, failures: 0, requestsPerSecond: 0 };
    const loud = { ...silent, p50Ms: 100 };
    expect(firstAgainstLast([])).toBeUndefined();
    expect(firstAgainstLast([silent, loud])).toBeUndefined();
    expect(firstAgainstLast([loud, silent])).toBeUndefined();
    expect(firstAgainstLast([{ ...loud, p50Ms: 0 }, loud])).toBeUndefined();
    expect(firstAgainstLast([loud, silent, loud])).toMatchObject({ changeShare: 0 });
  });
});

describe("a part of a run", () => {
  test("has the mean of the users that were counted, and quantiles of all that was timed", () => {
    const even = aRun(10, {
      users: () => 20,
      latencyMs: (second) => 100 * (second + 1),
      scatter: 0,
    });
    const gapped = { ...even, users: [undefined, 10, 20, undefined, 30, ...even.users.slice(5)] };
    expect(partOf(gapped, { fromMs: 0, toMs: 5000 })).toMatchObject({
      users: 20,
      // of 100, 200 … 500 ms, eighty each
      p50Ms: 300,
      p95Ms: 500,
      p99Ms: 500,
    });
    expect(partOf(gapped, { fromMs: 0, toMs: 1000 })).not.toHaveProperty("users");
  });

  test("without length has no requests a second", () => {
    expect(partOf(steady, { fromMs: 5000, toMs: 5000 })).toMatchObject({
      requests: 0,
      requestsPerSecond: 0,
    });
  });
});

describe("a phase as a part", () => {
  test("has no users where none were counted", () => {
    const { users: _, ...phase } = aPhase(steady, "spike", [0, 10]);
    expect(partOfPhase(phase)).not.toHaveProperty("users");
  });

  test("has the numbers of its stretches, and its rate over their own time", () => {
    const phase = aPhase(steady, "spike", [0, 10], [60, 70]);
    expect(partOfPhase(phase)).toMatchObject({
      fromMs: 0,
      toMs: 70_000,
      requests: 1600,
      requestsPerSecond: 80,
      users: 20,
    });
  });
});
