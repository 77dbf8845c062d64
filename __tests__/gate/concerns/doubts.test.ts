import { describe, expect, test } from "vitest";
import type { AnsweredIndicator } from "../../../src/gate/questions/answers.ts";
import { concernsOfDoubts } from "../../../src/gate/concerns/doubts.ts";
import { parseAggregation } from "../../../src/model/aggregation.ts";
import type { IndicatorName } from "../../../src/model/indicator.ts";
import type { Doubt, MeasuredChange } from "../../../src/model/change.ts";

interface Told {
  readonly scenario?: string;
  readonly doubt?: Doubt;
  readonly gated?: boolean;
}

function named(key: string): IndicatorName {
  const [metric = "", word = ""] = key.split(" ");
  return { metric, aggregation: parseAggregation(word) ?? { kind: "max" } };
}

/** An indicator whose change is open for this reason. */
function open(key: string, { scenario = "shop", doubt, gated = true }: Told): AnsweredIndicator {
  const name = named(key);
  const change: MeasuredChange = {
    verdict: doubt === undefined ? "held" : "inconclusive",
    scale: "percent",
    before: 100,
    percent: 12,
    interval: [2, 23],
    noticeable: 31,
    p: 0.02,
    noise: 6,
    baselineRuns: 3,
    repeats: 1,
    gated,
    ...(doubt && { doubt }),
  };
  return {
    asked: {
      scenario,
      name,
      key,
      unit: "ms",
      direction: "lower-is-better",
      reading: { reading: { kind: "absent", why: "no-samples" }, repeats: [] },
      objectives: [],
      present: [],
      gated,
    },
    objectives: [],
    change,
  };
}

const P95 = "http_req_duration p(95)";
const RATE = "http_reqs rate";
const suspected = (repeatsNeeded: number, runsNeeded?: number): Doubt => ({
  kind: "suspected",
  repeatsNeeded,
  ...(runsNeeded !== undefined && { runsNeeded }),
});

describe("what doubts give a reviewer to think about", () => {
  test("is nothing where all held, where nothing is gated, or where there was no baseline", () => {
    const { change: _, ...uncompared } = open(P95, {});
    const without = {
      verdict: "no baseline",
      reason: { kind: "no file" },
      gated: true,
    } as const;
    expect(concernsOfDoubts([])).toEqual([]);
    expect(
      concernsOfDoubts([
        open(P95, {}),
        open(RATE, { doubt: suspected(2), gated: false }),
        uncompared,
        { ...uncompared, change: without },
      ]),
    ).toEqual([]);
  });

  test("are the suspicions of a scenario in one concern, with as many runs as the hardest of them takes", () => {
    const concerns = concernsOfDoubts([
      open(P95, { doubt: suspected(2, 5) }),
      open(RATE, { doubt: { kind: "repeats disagree", repeatsNeeded: 4 } }),
    ]);
    expect(concerns).toEqual([
      {
        kind: "inconclusive",
        scenario: "shop",
        indicators: [named(P95), named(RATE)],
        byChance: false,
        repeatsNeeded: 4,
        runsNeeded: 5,
      },
    ]);
  });

  test("keep apart what looks worse and what so many comparisons bring by chance", () => {
    const note: Doubt = { kind: "suspected", repeatsNeeded: 0, runsNeeded: 3, isNote: true };
    const concerns = concernsOfDoubts([
      open(P95, { doubt: note }),
      open(RATE, { doubt: suspected(2) }),
    ]);
    expect(concerns).toMatchObject([
      { indicators: [named(RATE)], byChance: false, repeatsNeeded: 2, runsNeeded: 0 },
      { indicators: [named(P95)], byChance: true, repeatsNeeded: 0, runsNeeded: 3 },
    ]);
  });

  test("are told scenario by scenario, in the order in which they were judged", () => {
    const concerns = concernsOfDoubts([
      open(P95, { scenario: "spike", doubt: suspected(1) }),
      open(P95, { scenario: "soak", doubt: suspected(3) }),
      open(RATE, { scenario: "spike", doubt: suspected(2) }),
    ]);
    expect(
      concerns.map((concern) => "scenario" in concern && [concern.scenario, concern]),
    ).toMatchObject([
      ["spike", { indicators: [named(P95), named(RATE)], repeatsNeeded: 2, runsNeeded: 0 }],
      ["soak", { indicators: [named(P95)], repeatsNeeded: 3, runsNeeded: 0 }],
    ]);
  });

  test("name improvements that prove nothing, by what explains them, each kind by itself", () => {
    const concerns = concernsOfDoubts([
      open(P95, { doubt: { kind: "less load", percent: -39 } }),
      open("http_req_duration p(99)", { doubt: { kind: "less load", percent: -39 } }),
      open("iteration_duration avg", { doubt: { kind: "other mix", percent: 31 } }),
    ]);
    expect(concerns).toEqual([
      {
        kind: "less-load",
        scenario: "shop",
        indicators: [named(P95), named("http_req_duration p(99)")],
        percent: -39,
      },
      {
        kind: "other-mix",
        scenario: "shop",
        indicators: [named("iteration_duration avg")],
        percent: 31,
      },
    ]);
  });

  test("tell once for all scenarios, and last, what the gate was blind to", () => {
    const blind: Doubt = { kind: "blind", runsNeeded: 3 };
    const all = [
      open(P95, { scenario: "spike", doubt: blind }),
      open(P95, { scenario: "soak", doubt: blind }),
      open(RATE, { scenario: "soak", doubt: suspected(1) }),
    ];
    const concerns = concernsOfDoubts(all);
    expect(concerns.map(({ kind }) => kind)).toEqual(["inconclusive", "blind"]);
    expect(concerns[1]).toEqual({ kind: "blind", changes: [all[0]?.change, all[1]?.change] });
  });
});
