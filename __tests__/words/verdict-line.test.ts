import { describe, expect, test } from "vitest";
import { verdictLine } from "../../src/words/verdict-line.ts";
import { aFullJudgement } from "../report/judgements/a-full-judgement.ts";
import {
  aChange,
  aFinding,
  aJudgement,
  anIndicator,
  anObjective,
} from "../report/judgements/a-judgement.ts";

describe("the first line of everything", () => {
  test("a failure counts what failed, by kind", () => {
    expect(verdictLine(aFullJudgement())).toBe(
      "❌ Plimsoll: fail: 1 objective missed, 1 objective unmeasured, 1 indicator worsened, 1 waiver in use until 2026-12-31, 2 rule changes loosen the gate",
    );
  });

  test("a pass counts what was met and what held", () => {
    const met = { objective: anObjective("p(95) < 3s", 3000), change: aChange("held") };
    const judgement = aJudgement({
      indicators: [anIndicator(["s", "http_req_duration", "p(95)"], 95.8, "ms", met)],
    });
    expect(verdictLine(judgement)).toBe("✅ Plimsoll: pass: 1 objective met, 1 indicator held");
  });

  test("of several waivers in use it names the day that comes first", () => {
    const waiver = { scenario: "s", objective: "x max", reason: "PERF-1", state: "used" } as const;
    const waivers = ["2027-03-31", "2026-12-31"].map((until) => ({ ...waiver, until }));
    expect(verdictLine(aJudgement({ assessment: "concerns", waivers }))).toBe(
      "⚠️ Plimsoll: pass with concerns: 2 waivers in use, the first until 2026-12-31",
    );
  });

  test("a pass with concerns counts what is to be read", () => {
    const concerns = [{ id: "thin-headroom", text: "…" }];
    expect(verdictLine(aJudgement({ assessment: "concerns", concerns }))).toBe(
      "⚠️ Plimsoll: pass with concerns: 1 concern to read",
    );
  });

  test("a pass whose only concern is a finding names it, whatever its priority", () => {
    const line = (...priorities: readonly ("P1" | "P2")[]): string =>
      verdictLine(
        aJudgement({
          assessment: "concerns",
          findings: priorities.map((priority) => aFinding({ priority })),
        }),
      );
    expect(line("P2")).toBe("⚠️ Plimsoll: pass with concerns: 1 finding to weigh");
    expect(line("P2", "P1")).toBe("⚠️ Plimsoll: pass with concerns: 1 finding of high priority");
  });
});
