import { describe, expect, test } from "vitest";
import type { Indicator, JudgedScenario } from "../../src/model/judgement.ts";
import { observations } from "../../src/report/issues/observations.ts";
import { A_CAPACITY } from "./judgements/a-capacity.ts";
import { aJudgement, anIndicator, anObjective, aScenario } from "./judgements/a-judgement.ts";

function told(
  indicators: readonly Indicator[],
  parts: Partial<JudgedScenario> = {},
): readonly string[] {
  const scenario = aScenario("peak", parts);
  return observations(scenario, aJudgement({ scenarios: [scenario], indicators }));
}

const missed = (metric: string, value: number): Indicator =>
  anIndicator(["peak", metric, "avg"], value, "ms", {
    objective: anObjective("avg < 1s", 1000, "missed"),
  });

describe("the observations of a scenario", () => {
  test("tell all missed objectives in one statement, so that others have room", () => {
    expect(told([missed("a", 1500), missed("b", 2500)])).toEqual([
      "Average of `a` was 1.5 s, not < 1 s; average of `b` was 2.5 s, not < 1 s.",
    ]);
    const [first] = told(["a", "b", "c", "d", "e"].map((name) => missed(name, 1500)));
    expect(first).toMatch(/; 2 more objectives missed\.$/u);
  });

  test("name what was not measured, and leave the reasons to the tables", () => {
    const unmeasured = ["a", "b"].map((metric) =>
      anIndicator(["peak", metric, "avg"], undefined, "ms", {
        objective: anObjective("avg < 1s", 1000, "unmeasured", { reason: "no samples" }),
      }),
    );
    expect(told([missed("c", 1500), ...unmeasured])).toEqual([
      "Average of `c` was 1.5 s, not < 1 s.",
      "Average of `a` and average of `b` were not measured.",
    ]);
  });

  test("tell a miss that k6 knows without its value as what k6 says", () => {
    const { value: _, ...unknown } = missed("a", 1500);
    expect(told([unknown])).toEqual([
      "Average of `a`: k6 says that `avg < 1s` failed, without the value.",
    ]);
  });

  // The levels: 300 ms under 10 users, 3.6 s and the most throughput under 100.
  test("tell what more users did to latency", () => {
    expect(told([], { capacity: A_CAPACITY })).toEqual([
      "p95 rose from 300 ms under 10 users to 3.6 s under 100 users.",
    ]);
    const [least] = A_CAPACITY.levels;
    if (least === undefined) throw new Error("there is a level");
    const levels = [
      least,
      { ...least, users: 50, requestsPerSecond: 140, p95Ms: 310 },
      { ...least, users: 90, requestsPerSecond: 120, p95Ms: 400 },
    ];
    expect(told([], { capacity: { ...A_CAPACITY, levels } })).toEqual([
      "p95 went from 300 ms under 10 users to 400 ms under 90 users; throughput was greatest, 140/s, under 50.",
    ]);
  });

  test("are three at most", () => {
    const slow = [
      missed("a", 1500),
      anIndicator(["peak", "http_req_duration", "p(50)"], 10, "ms"),
      anIndicator(["peak", "http_req_duration", "p(99)"], 900, "ms"),
      anIndicator(["peak", "b", "avg"], 990, "ms", { objective: anObjective("avg < 1s", 1000) }),
    ];
    expect(told(slow)).toHaveLength(3);
    expect(told(slow, { capacity: A_CAPACITY })).toHaveLength(3);
  });
});
