import { describe, expect, test } from "vitest";
import { commentBody } from "../../src/report/comment/comment-body.ts";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { terminalText } from "../../src/report/terminal/terminal-text.ts";
import {
  aFinding,
  aJudgement,
  anIndicator,
  anObjective,
  aScenario,
} from "./judgements/a-judgement.ts";

/** A scenario that misses an objective, and a finding there that weighs too little to explain it. */
function missedBesideAWeakFinding() {
  return aJudgement({
    assessment: "fail",
    scenarios: [aScenario("spike")],
    failures: [{ kind: "missed", scenario: "spike", indicator: "task_completed rate" }],
    indicators: [
      anIndicator(["spike", "task_completed", "rate"], 0.985, "ratio", {
        objective: anObjective("rate > 99%", 0.99, "missed"),
      }),
    ],
    findings: [aFinding({ priority: "P2", title: "Slow queries" })],
  });
}

describe("a failure beside a finding of little weight", () => {
  const judgement = missedBesideAWeakFinding();
  const report = reportMarkdown(judgement);

  test("is told with it, as what may be part of it, and never as if nothing had been found", () => {
    expect(report).toContain(
      "Not known. Of less weight, diagnosis found there: Slow queries, which may be part of it.",
    );
    expect(report).toContain("Begin with what may be part of it: Slow queries (`spike`).");
    expect(report).not.toMatch(/found no cause\b(?! of weight)|found none in/u);
    expect(terminalText(judgement, { colour: false, width: 160 })).toContain(
      "Next: What was found there may be part of it: Slow queries. Raise the pool size",
    );
  });

  test("is not told to look through commits since a baseline that does not exist", () => {
    for (const document of [report, commentBody(judgement)]) {
      expect(document).not.toContain("since the baseline");
    }
  });
});

describe("the key findings", () => {
  test("tell of the scenario that owes something, however much it has to spare, before one that owes nothing", () => {
    const judgement = aJudgement({
      scenarios: [aScenario("sustained"), aScenario("endurance")],
      indicators: [
        anIndicator(["sustained", "http_reqs", "rate"], 162.5, "1/s", {
          objective: anObjective("rate > 50/s", 50),
        }),
        anIndicator(["endurance", "http_reqs", "rate"], 77, "1/s"),
      ],
    });
    const [row] = /^\| Throughput .*$/mu.exec(reportMarkdown(judgement)) ?? [""];
    expect(row.split("|").map((cell) => cell.trim())).toEqual([
      "",
      "Throughput",
      "> 50/s",
      "162.5/s (`sustained`)",
      "✅ met",
      "",
    ]);
  });
});
