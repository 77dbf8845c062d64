import { describe, expect, test } from "vitest";
import { asked, byPath, numberOf, recordedRun, runOf } from "../recorded.ts";

describe("checks", () => {
  test.for(["summary-export", "handle-summary"])(
    "%s gives them by their path of groups",
    (format) => {
      const { checks } = recordedRun(`v2.2.0/${format}.json`);
      expect(checks.toSorted(byPath)).toEqual([
        { path: "g1 › body", passes: 51, fails: 0 },
        { path: "g1 › is 200", passes: 51, fails: 0 },
        { path: "is 200", passes: 41, fails: 0 },
      ]);
    },
  );

  test("inner groups are named from the outside in", () => {
    const check = { name: "ok", path: "::a::b::ok", passes: 1, fails: 2 };
    const inner = { name: "b", groups: {}, checks: { ok: check } };
    const outer = { name: "a", groups: { b: inner }, checks: {} };
    const root_group = { name: "", groups: { a: outer }, checks: {} };
    const { checks } = runOf({ root_group, metrics: { iterations: { count: 3, rate: 1 } } });
    expect(checks).toEqual([{ path: "a › b › ok", passes: 1, fails: 2 }]);
  });

  test("the machine-readable summary has them without groups, and the rate under another name", () => {
    const run = recordedRun("v2.2.0/machine-readable.full.json");
    expect(run.checks).toEqual([
      { path: "is 200", passes: 92, fails: 0 },
      { path: "body", passes: 51, fails: 0 },
    ]);
    expect(asked(run, "checks rate")).toEqual({
      kind: "measured",
      value: 1,
      source: {
        file: "v2.2.0/machine-readable.full.json",
        at: "results.checks.metrics[name=checks_succeeded]",
      },
    });
    expect(numberOf(run, "checks count")).toBe(143);
    expect([...run.measurements.keys()].filter((name) => name.startsWith("checks_"))).toEqual([]);
  });
});
