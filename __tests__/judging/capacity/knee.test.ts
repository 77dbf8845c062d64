import { describe, expect, test } from "vitest";
import { kneeOf } from "../../../src/judging/capacity/knee.ts";
import type { LoadLevel } from "../../../src/model/capacity.ts";
import type { Objective } from "../../../src/model/objective.ts";
import { anObjective } from "../an-objective.ts";

/** A level of ten times as many requests a second as it has users. */
function level(users: number, p95Ms: number, errorRate?: number): LoadLevel {
  return {
    fromMs: 0,
    toMs: 1000,
    requests: 10 * users,
    failures: 0,
    requestsPerSecond: 10 * users,
    users,
    p95Ms,
    meanMs: 50,
    ...(errorRate !== undefined && { errorRate }),
  };
}

function asked(changed: Partial<Objective> = {}): Objective {
  return anObjective({ limit: 150, text: "p(95) < 150ms", ...changed });
}

const ERRORS = asked({
  metric: "http_req_failed",
  aggregation: { kind: "rate" },
  limit: 0.01,
  text: "rate < 1%",
});

describe("the knee between two levels", () => {
  test("lies where the objective that gives way first crosses its limit", () => {
    // p95 crosses 150 halfway from 100 to 200, errors cross 1 % a quarter of the way to 4 %: 10 + 10/4 users
    const levels = [level(10, 100, 0), level(20, 200, 0.04)];
    for (const objectives of [
      [asked(), ERRORS],
      [ERRORS, asked()],
    ]) {
      expect(kneeOf(levels, objectives)).toEqual({
        kind: "found",
        users: 12.5,
        requestsPerSecond: 125,
        between: [10, 20],
        objective: "http_req_failed rate < 1%",
      });
    }
    expect(kneeOf(levels, [asked()])).toMatchObject({ users: 15, requestsPerSecond: 150 });
  });

  test("is named by the objective that was missed, not by one that was kept", () => {
    const levels = [level(10, 100, 0), level(20, 200, 0)];
    expect(kneeOf(levels, [ERRORS, asked()])).toMatchObject({
      users: 15,
      objective: "http_req_duration p(95) < 150ms",
    });
  });

  test("takes a limit that is just reached as kept by `<=` and as missed by `<`", () => {
    const levels = [level(10, 100), level(20, 150), level(30, 250)];
    expect(kneeOf(levels, [asked()])).toMatchObject({ users: 20, between: [10, 20] });
    expect(kneeOf(levels, [asked({ comparator: "<=" })])).toMatchObject({
      users: 20,
      between: [20, 30],
    });
  });

  test("lies before the last level, where that alone misses", () => {
    expect(kneeOf([level(10, 100), level(20, 100), level(30, 200)], [asked()])).toMatchObject({
      kind: "found",
      users: 25,
    });
  });

  test("takes a level without an error rate for one without errors", () => {
    expect(kneeOf([level(10, 100), level(20, 100, 0.02)], [ERRORS])).toMatchObject({ users: 15 });
  });
});

describe("the knee of levels that all miss, or all meet, what is asked", () => {
  test("lies below the first, and is named by what that missed", () => {
    expect(kneeOf([level(10, 200, 0), level(20, 300, 0)], [ERRORS, asked()])).toEqual({
      kind: "below",
      users: 10,
      objective: "http_req_duration p(95) < 150ms",
    });
  });

  test("is not reached at the last one", () => {
    expect(kneeOf([level(10, 100), level(20, 149)], [asked()])).toEqual({
      kind: "not reached",
      users: 20,
      requestsPerSecond: 200,
    });
  });
});

describe("the knee is not told", () => {
  const others: readonly Partial<Objective>[] = [
    { phase: "steady" },
    { aggregation: { kind: "quantile", percent: 99 } },
    { aggregation: { kind: "avg" } },
    { metric: "http_req_failed" },
    { metric: "http_req_failed", aggregation: { kind: "count" } },
    { metric: "checks", aggregation: { kind: "rate" } },
    { comparator: ">" },
    { comparator: ">=" },
    { comparator: "==" },
    { comparator: "!=" },
  ];

  test.each(others)("of an objective with %o", (changed) => {
    expect(kneeOf([level(10, 100), level(20, 200)], [asked(changed)])).toEqual({
      kind: "no objective",
    });
  });

  test("of no level", () => {
    expect(kneeOf([], [asked()])).toEqual({ kind: "no objective" });
  });
});
