import { describe, expect, test } from "vitest";
import { compareFamily } from "../../../src/judging/changes/compare-family.ts";
import type { IndicatorChange } from "../../../src/model/judgement.ts";
import { explanation } from "../../../src/report/explanation/explanation.ts";
import { comparison, ratios, values } from "../../judging/comparisons.ts";
import { aChange, aJudgement, anIndicator, anObjective } from "../judgements/a-judgement.ts";

/** The worked example of docs/judging.md: A rose by 15 %, B by 3.6 %, over five runs each. */
const A = comparison(values(812, 790, 835, 801, 822), values(935));
const B = comparison(values(1210, 1302, 1255, 1190, 1275), values(1290));

function changeOf(...family: Parameters<typeof compareFamily>[0]): IndicatorChange {
  const [change] = compareFamily(family);
  if (change === undefined || change.verdict === "no baseline") throw new Error("nothing compared");
  return { ...change, sentence: "" };
}

function explained(change: IndicatorChange, parts: Parameters<typeof aJudgement>[0] = {}): string {
  const indicator = anIndicator(["sustained", "http_req_duration", "p(95)"], 935, "ms", {
    samples: 6000,
    objective: anObjective("p(95) < 3s", 3000),
    change,
  });
  const judgement = aJudgement({
    baseline: { kind: "history", file: "plimsoll.baseline.json", runs: { sustained: 5 } },
    ...parts,
  });
  return explanation(judgement, [indicator], 120);
}

describe("explaining a number", () => {
  const text = explained(changeOf(A, B), {
    failures: [{ kind: "worsened", scenario: "sustained", indicator: "http_req_duration p(95)" }],
  });

  test("tells what was read, where, and how it stands to its limit, unrounded", () => {
    expect(text).toContain("p95 latency of sustained (http_req_duration p(95))");
    expect(text).toMatch(/value +935 ms \(exactly 935 ms\)/u);
    expect(text).toMatch(/source +results\/sustained\/summary\.json, metrics\.http_req_duration/u);
    expect(text).toMatch(/samples +6,000/u);
    expect(text).toContain("935 < 3000 (ms, unrounded) is true: met");
    // (3000 − 935) / 3000
    expect(text).toContain("68.8 % of the limit is left");
  });

  test("retraces the worked example of the judging page to its verdict", () => {
    // e^6.69931327 = 811.85; t = 4.66247978 with 12 degrees of freedom and SE 0.03029145, p = 2.7427e-4
    expect(text).toMatch(
      /before +811\.8 ms \(exactly 811\.848\d+\), the geometric mean of 5 baseline/u,
    );
    expect(text).toMatch(/change +\+15\.1693 %, to 935 ms, from 1 measurement of this commit/u);
    expect(text).toMatch(/interval +\+7\.81363 to \+23\.0269 %, 95 %/u);
    expect(text).toMatch(/t +4\.6625 = ln\(now \/ before\) \/ 0\.03029, on 12 degrees of freedom/u);
    expect(text).toMatch(/p +0\.00027427: how often chance/u);
    expect(text).toMatch(/family +2 gated comparisons of this check share a risk of 1 %/u);
    expect(text).toMatch(
      /Holm +step 1 of 2: 0\.00027427 ≤ 0\.005, its part of 0\.01, so chance is ruled out/u,
    );
    expect(text).toMatch(/tolerance +5 %: the change is beyond it/u);
    expect(text).toMatch(/noticeable +a worsening of 13 %/u);
    expect(text).toMatch(/verdict +worsened: chance is ruled out/u);
    expect(text).toMatch(/gate +it fails the gate: worsened/u);
  });

  test("says of a held one at which step it was kept", () => {
    // p = 0.1740215 meets 0.01 / 1, since A was rejected before it
    expect(explained(changeOf(B, A))).toMatch(
      /Holm +step 2 of 2: 0\.17402\d > 0\.01, its part of 0\.01, so chance is not ruled out/u,
    );
  });

  test("a p under its own limit is not enough behind one that was not: it says so", () => {
    // Alone each is at p = 0.0099 or less; the smaller one fails 0.01 / 2 first
    const weak = comparison(values(812, 790, 835, 801, 822), values(878));
    const [first] = [changeOf(weak, weak)];
    if (first.verdict === "no baseline") throw new Error("nothing compared");
    expect(first.p).toBeGreaterThan(0.005);
    expect(first.p).toBeLessThan(0.01);
    const second = { ...first, reasoning: compareFamily([weak, weak]).map(reasoning)[1] };
    expect(explained(second as IndicatorChange)).toContain("a smaller p was not enough before it");
  });

  test("counts what happened and what was to be expected of rare things", () => {
    const change = changeOf(
      comparison(ratios([3, 100_000]), ratios([25, 20_000]), {
        indicator: "http_req_failed rate",
        family: "count",
      }),
    );
    // 3 in 100,000 are 0.6 in 20,000; p by scipy 2.5295e-17
    expect(explained(change)).toMatch(
      /count +25 of 20,000 happened, after 3 of 100,000 before; 0\.6 were to be expected/u,
    );
    expect(explained(change)).toMatch(/p +2\.529\d*e-17/u);
  });

  test("a doubt comes with its way out", () => {
    const doubted = explained(
      aChange("inconclusive", { doubt: { kind: "suspected", repeatsNeeded: 2, runsNeeded: 1 } }),
    );
    expect(doubted).toMatch(/verdict +inconclusive, suspected/u);
    expect(doubted).toMatch(/way out +run it 2 more times and record 1 more baseline run/u);
    const relieved = explained(
      aChange("inconclusive", { doubt: { kind: "less load", percent: -31 } }),
    );
    expect(relieved).toContain("throughput changed by -31 %");
    expect(relieved).toContain("give the load as an arrival rate");
  });

  test("what is not gated is told the share that one comparison has", () => {
    const shown = explained(changeOf({ ...A, gated: false }, B, B));
    expect(shown).toContain("its p is held against what one of its kind may spend, 0.005");
    expect(shown).toMatch(/gated +no: its change is shown and fails nothing/u);
  });

  test("without a baseline it says why, and a waiver is told with its state", () => {
    const told = explained(
      { verdict: "no baseline", reason: "not comparable (users 40 → 70)", gated: true },
      {
        waivers: [
          {
            scenario: "sustained",
            objective: "http_req_duration p(95)",
            until: "2026-12-31",
            reason: "PERF-112",
            state: "not needed",
          },
        ],
      },
    );
    expect(told).toMatch(/change +no baseline: not comparable \(users 40 → 70\)/u);
    expect(told).toMatch(/waiver +not needed, until 2026-12-31: PERF-112/u);
    expect(told).toMatch(/gate +it does not fail the gate/u);
  });

  test("a judgement that kept no steps says so instead of making them up", () => {
    const told = explained(aChange("worsened"));
    expect(told).toContain("the steps are not in this judgement");
    expect(told).not.toContain("Holm");
  });

  test("names of others cannot write on the terminal", () => {
    const hostile = anIndicator(["x\u001B[31m\nverdict  pass", "http_reqs", "rate"], 1, "1/s");
    const told = explanation(aJudgement(), [hostile], 120);
    expect(told).not.toContain("\u001B");
    expect(told.split("\n").filter((line) => line.startsWith("verdict"))).toEqual([]);
  });
});

function reasoning(change: ReturnType<typeof compareFamily>[number]): unknown {
  return change.verdict === "no baseline" ? undefined : change.reasoning;
}
