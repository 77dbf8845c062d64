import { describe, expect, test } from "vitest";
import type { Comparison, Evidence, Weighed } from "../../../src/judging/changes/comparison.ts";
import { decide } from "../../../src/judging/changes/decide.ts";
import { comparison, values } from "../comparisons.ts";

/** A comparison with the probabilities that a test says; the numbers besides are of no account for the verdict. */
function weighed(says: Partial<Evidence>, of: Partial<Comparison> = {}): Weighed {
  return {
    comparison: comparison(values(100, 101, 99), values(120), of),
    evidence: {
      kind: "evidence",
      scale: "percent",
      before: 100,
      change: 20,
      interval: [10, 30],
      noise: 2,
      baselineRuns: 3,
      repeats: 1,
      weighing: { kind: "moderated t", t: 9, freedom: 12, error: 0.02 },
      worse: 0.5,
      better: 0.5,
      beyond: "worse",
      agreed: true,
      noticeable: () => 8,
      neededToSee: () => undefined,
      neededToDecide: () => ({ repeats: 2, runs: 0 }),
      ...says,
    },
  };
}

const first = (...all: readonly Weighed[]): unknown => decide(all)[0];

describe("from probabilities to a verdict: a change", () => {
  test("beyond the tolerance that chance makes once in a thousand is one, for the worse or for the better", () => {
    expect(first(weighed({ worse: 0.001 }))).toMatchObject({ verdict: "worsened", gated: true });
    const better = weighed({ better: 0.001, worse: 0.999, beyond: "better" });
    expect(first(better)).toMatchObject({ verdict: "improved" });
  });

  test("within the tolerance held, however sure it is", () => {
    expect(first(weighed({ worse: 1e-9, beyond: "within" }))).toMatchObject({ verdict: "held" });
  });

  test("that is sure, but that half of the repeats do not show, asks for one more", () => {
    expect(first(weighed({ worse: 1e-6, agreed: false }))).toMatchObject({
      verdict: "inconclusive",
      doubt: { kind: "repeats disagree", repeatsNeeded: 1 },
    });
    // for the better, nothing is lost by waiting: nobody has to measure again
    const better = weighed({ better: 1e-6, worse: 1, beyond: "better", agreed: false });
    expect(first(better)).toMatchObject({ verdict: "held" });
  });

  test("that chance makes once in twenty is suspected up to that very share", () => {
    const doubt = { kind: "suspected", repeatsNeeded: 2 };
    expect(first(weighed({ worse: 0.05 }))).toMatchObject({ verdict: "inconclusive", doubt });
    expect(first(weighed({ worse: 0.0501 }))).toMatchObject({ verdict: "held" });
  });

  test("that is suspected names runs only where runs are needed", () => {
    expect(first(weighed({ worse: 0.03 }))).toHaveProperty("doubt", {
      kind: "suspected",
      repeatsNeeded: 2,
    });
    const both = weighed({ worse: 0.03, neededToDecide: () => ({ repeats: 2, runs: 4 }) });
    expect(first(both)).toHaveProperty("doubt", {
      kind: "suspected",
      repeatsNeeded: 2,
      runsNeeded: 4,
    });
  });

  test("that so many comparisons bring by chance is suspected as a note", () => {
    // two comparisons: 0.03 is more than 0.05/2
    const quiet = weighed({ worse: 0.9, beyond: "within" });
    expect(first(weighed({ worse: 0.03 }), quiet)).toHaveProperty("doubt.isNote", true);
    expect(first(weighed({ worse: 0.02 }), quiet)).not.toHaveProperty("doubt.isNote");
  });

  test("that could not have been seen names the runs, and repeats only where repeats are needed", () => {
    const blind = weighed({ worse: 0.4, neededToSee: () => ({ repeats: 0, runs: 3 }) });
    expect(first(blind)).toHaveProperty("doubt", { kind: "blind", runsNeeded: 3 });
    const more = weighed({ worse: 0.4, neededToSee: () => ({ repeats: 1, runs: 3 }) });
    expect(first(more)).toHaveProperty("doubt", {
      kind: "blind",
      runsNeeded: 3,
      repeatsNeeded: 1,
    });
  });

  test("that may not fail the run is told by the share of one comparison of the family, and takes none of it", () => {
    const gated = [weighed({ worse: 0.5 }), weighed({ worse: 0.5 })];
    // 0.01 over the two gated ones
    const at = (worse: number): unknown => first(weighed({ worse }, { gated: false }), ...gated);
    expect(at(0.005)).toMatchObject({ verdict: "worsened", gated: false });
    expect(at(0.0051)).toMatchObject({ verdict: "inconclusive", doubt: { kind: "suspected" } });
    // alone, it has all of the hundredth; and two others leave a gated one its half
    expect(first(weighed({ worse: 0.01 }, { gated: false }))).toMatchObject({
      verdict: "worsened",
    });
    const beside = [weighed({ worse: 0.5 }, { gated: false }), weighed({ worse: 0.5 })];
    expect(first(weighed({ worse: 0.005 }), ...beside)).toMatchObject({ verdict: "worsened" });
  });

  test("of a rare thing may spend a quarter of what a quantity may", () => {
    // weights ¼ and 1: the count has 0.01 · 0.25/1.25 = 0.002
    const other = weighed({ worse: 0.5 });
    const count = (worse: number): unknown => first(weighed({ worse }, { family: "count" }), other);
    expect(count(0.002)).toMatchObject({ verdict: "worsened" });
    expect(count(0.0021)).toMatchObject({ verdict: "inconclusive" });
    const seen = weighed({ noticeable: (alpha) => alpha }, { family: "count" });
    expect(first(seen, other)).toMatchObject({ noticeable: 0.002 });
  });

  test("without numbers has no verdict, and no part in the family", () => {
    const none: Weighed = {
      ...weighed({}),
      evidence: { kind: "none", reason: { kind: "no file" } },
    };
    expect(first(none)).toEqual({
      verdict: "no baseline",
      reason: { kind: "no file" },
      gated: true,
    });
    expect(first(weighed({ worse: 0.01 }), none)).toMatchObject({ verdict: "worsened" });
    // alone in the family, it may spend the whole hundredth
    expect(first(weighed({ noticeable: (alpha) => alpha }), none)).toMatchObject({
      noticeable: 0.01,
      reasoning: { family: 1, share: 0.01 },
    });
  });

  test("that is decided leaves no doubt", () => {
    expect(first(weighed({ worse: 0.001 }))).not.toHaveProperty("doubt");
  });
});
