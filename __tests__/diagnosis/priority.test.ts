import { describe, expect, test } from "vitest";
import { priorityOf } from "../../src/diagnosis/priority.ts";
import type { Rule } from "../../src/diagnosis/rule.ts";
import { RULES } from "../../src/diagnosis/rules.ts";
import type { Unit } from "../../src/model/unit.ts";
import { asked, indicator, someFacts } from "./some-facts.ts";

const [ANY] = RULES;

/** The priority of a rule that bears on one thing alone, where an objective on a metric was missed. */
function priority(bears: Rule["bears"][number], metric: string, unit: Unit): string {
  if (ANY === undefined) throw new Error("there are rules");
  const missed = indicator(`${metric} rate`, 1, { unit, ...asked("rate < 0", 0, "missed") });
  return priorityOf({ ...ANY, bears: [bears], atLeast: "P2" }, someFacts({ indicators: [missed] }));
}

type Asked = ReturnType<typeof asked>;

const ASPECTS = ["latency", "recovery", "errors", "throughput", "work"] as const;

describe("what an indicator stands for", () => {
  test.each([
    ["http_req_duration", "ms", "latency"],
    ["http_req_failed", "ratio", "errors"],
    ["checks", "ratio", "errors"],
    ["checks{name:a}", "ratio", "errors"],
    ["http_reqs", "1/s", "throughput"],
    ["iterations", "1/s", "throughput"],
    ["dropped_iterations", "count", "throughput"],
    ["recovery_time", "ms", "recovery"],
    ["task_completed", "ratio", "work"],
  ] as const)("%s in %s is %s", (metric, unit, aspect) => {
    const grave = ASPECTS.filter((one) => priority(one, metric, unit) === "P0");
    expect(grave).toEqual([aspect]);
  });
});

test("one number of several that was missed by leave is enough for P1", () => {
  if (ANY === undefined) throw new Error("there are rules");
  const errors = (...asks: readonly Asked[]) =>
    asks.map((ask) => indicator("http_req_failed rate", 1, { unit: "ratio", ...ask }));
  const [met, waived] = [asked("rate < 2", 2, "met"), asked("rate < 0", 0, "missed", true)];
  const of = (...asks: readonly Asked[]): string =>
    priorityOf(
      { ...ANY, bears: ["errors"], atLeast: "P2" },
      someFacts({ indicators: errors(...asks) }),
    );
  expect([of(met, met), of(met, waived), of(waived, met)]).toEqual(["P2", "P1", "P1"]);
});
