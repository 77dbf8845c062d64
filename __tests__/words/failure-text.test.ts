import { describe, expect, test } from "vitest";
import type { JudgedFailure } from "../../src/model/judgement.ts";
import { failureText } from "../../src/words/failure-text.ts";
import { aChange, aJudgement, anIndicator, anObjective } from "../report/judgements/a-judgement.ts";

const ERRORS = ["sustained", "http_req_failed", "rate"] as const;

function failure(kind: JudgedFailure["kind"], indicator = "http_req_failed rate"): JudgedFailure {
  return { kind, scenario: "sustained", indicator };
}

describe("why the gate failed, in a sentence", () => {
  test("a missed objective shows value and limit", () => {
    const objective = anObjective("rate < 0.1%", 0.001, "missed");
    const judgement = aJudgement({
      indicators: [anIndicator(ERRORS, 0.00399, "ratio", { objective })],
    });
    expect(failureText(failure("missed"), judgement)).toBe(
      "error rate of `sustained` misses its objective: 0.40 %, not < 0.1 %.",
    );
  });

  test("of two objectives on one indicator the missed one is told", () => {
    const judgement = aJudgement({
      indicators: [
        anIndicator(ERRORS, 0.02, "ratio", { objective: anObjective("rate < 5%", 0.05) }),
        anIndicator(ERRORS, 0.02, "ratio", { objective: anObjective("rate < 1%", 0.01, "missed") }),
      ],
    });
    expect(failureText(failure("missed"), judgement)).toContain("2 %, not < 1 %");
  });

  test("k6's word without a value is told as k6's word", () => {
    const objective = anObjective("rate<0.001", 0.001, "missed");
    const judgement = aJudgement({
      indicators: [anIndicator(ERRORS, undefined, "ratio", { objective })],
    });
    expect(failureText(failure("missed"), judgement)).toContain(
      "k6 says that `rate<0.001` failed, without the value",
    );
  });

  test("an unmeasured one gives the reason with its way out", () => {
    const objective = anObjective("rate < 0.1%", 0.001, "unmeasured", {
      reason: "`x` received no samples. Feed it.",
    });
    const judgement = aJudgement({
      indicators: [anIndicator(ERRORS, undefined, "ratio", { objective })],
    });
    expect(failureText(failure("unmeasured"), judgement)).toBe(
      "error rate of `sustained` could not be measured: `x` received no samples. Feed it.",
    );
  });

  test("a worsening shows the movement", () => {
    const judgement = aJudgement({
      indicators: [anIndicator(ERRORS, 0.02, "ratio", { change: aChange("worsened") })],
    });
    expect(failureText(failure("worsened"), judgement)).toBe(
      "error rate of `sustained` worsened: it rose 15 % (8 to 23 %) against 5 baseline runs.",
    );
  });

  test("an expired waiver says when and what to do", () => {
    const waiver = {
      scenario: "sustained",
      objective: "http_req_failed rate",
      until: "2026-10-01",
      reason: "PERF-1",
    };
    const judgement = aJudgement({ waivers: [{ ...waiver, state: "expired" }] });
    expect(failureText(failure("waiver"), judgement)).toBe(
      "the waiver for `http_req_failed rate` of `sustained` expired after 2026-10-01 (PERF-1). Meet the objective, or have the waiver renewed.",
    );
    const stray = aJudgement({ waivers: [{ ...waiver, state: "unmatched" }] });
    expect(failureText(failure("waiver"), stray)).toContain("fits no objective");
  });
});
