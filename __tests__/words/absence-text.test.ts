import { describe, expect, test } from "vitest";
import { absenceText } from "../../src/words/absence-text.ts";

const P99 = { metric: "http_req_duration", aggregation: "p(99)" };

describe("why a number does not exist", () => {
  const cases: readonly (readonly [Parameters<typeof absenceText>[0], string, string])[] = [
    ["no-such-metric", "hold no metric `http_req_duration`", "Check the name"],
    ["no-samples", "received no samples", "`absent: zero`"],
    ["not-exported", "did not export `p(99)`", "K6_SUMMARY_TREND_STATS"],
    ["not-finite", "is not a finite number", "division by zero"],
    ["not-for-this-kind", "has no `p(99)`", "change the objective"],
    ["needs-samples", "needs the samples", "--out json=FILE"],
    ["needs-prometheus", "which k6 does not see", "`prometheus:`"],
    ["unit-does-not-fit", "does not fit", "Write the limit in the unit"],
  ];

  test.each(cases)("%s is told with its way out", (absence, problem, wayOut) => {
    const text = absenceText(absence, P99);
    expect(text).toContain(problem);
    expect(text).toContain(wayOut);
  });

  test("a metric that is not there is told with those that are", () => {
    const present = ["vus", "iterations", "http_reqs"];
    expect(absenceText("no-such-metric", { ...P99, present })).toContain(
      "hold no metric `http_req_duration`, but `http_reqs`, `iterations`, `vus`. Check the name",
    );
    const many = Array.from({ length: 15 }, (_, index) => `metric_${10 + index}`);
    expect(absenceText("no-such-metric", { ...P99, present: many })).toContain(
      "`metric_21` and 3 more. Check the name",
    );
  });

  test("a part of a metric needs a threshold in the script before k6 writes it", () => {
    expect(
      absenceText("no-such-metric", { ...P99, metric: "http_req_duration{name:GET /tasks}" }),
    ).toContain("only when a threshold names it");
  });
});
