import { describe, expect, test } from "vitest";
import { parseAggregation } from "../../../src/model/aggregation.ts";
import type { Objective } from "../../../src/model/objective.ts";
import type { Scenario } from "../../../src/model/scenario.ts";
import type { Unit } from "../../../src/model/unit.ts";
import { askedOfSamples } from "../../../src/gate/results/read-samples.ts";

function objective(metric: string, aggregation: string, unit?: Unit): Objective {
  return {
    metric,
    aggregation: parseAggregation(aggregation)!,
    comparator: "<",
    limit: 1,
    text: `${aggregation} < 1`,
    absent: "unmeasured",
    origin: { kind: "config", place: { file: "plimsoll.yml" } },
    ...(unit !== undefined && { unit }),
  };
}

function kindsAsked(...objectives: readonly Objective[]): unknown {
  const scenario = { objectives } as unknown as Scenario;
  return Object.fromEntries(askedOfSamples(scenario, undefined, 1).askedKinds);
}

describe("what objectives say of the kind of a metric", () => {
  test.each([
    ["count", undefined, "counter"],
    ["value", undefined, "gauge"],
    ["avg", undefined, "trend"],
    ["p(95)", undefined, "trend"],
    ["rate", "1/s", "counter"],
    ["rate", "ratio", undefined],
    ["rate", undefined, undefined],
    ["max", undefined, undefined],
  ] as const)("%s in %s: %s", (aggregation, unit, kind) => {
    const asked = kindsAsked(objective("orders{region:eu}", aggregation, unit));
    expect(asked).toEqual(kind === undefined ? {} : { orders: kind });
  });

  test("is nothing where they contradict each other", () => {
    expect(kindsAsked(objective("orders", "count"), objective("orders", "p(95)"))).toEqual({});
  });
});
