import { describe, expect, test } from "vitest";
import type { MeasuredChange } from "../../src/model/change.ts";
import { callsForAttention, changeWord } from "../../src/words/change-word.ts";

const MOVED: MeasuredChange = {
  verdict: "inconclusive",
  scale: "percent",
  before: 100,
  percent: 12,
  interval: [-8, 36],
  noticeable: 60,
  p: 0.2,
  noise: 8,
  baselineRuns: 1,
  repeats: 1,
  gated: true,
};

describe("the word for a change", () => {
  test.each(["held", "worsened", "improved"] as const)(
    "is the verdict where it is %s",
    (verdict) => {
      expect(changeWord({ ...MOVED, verdict })).toBe(verdict);
    },
  );

  test("is noise before a gate that sees little, when no change lies within the interval too", () => {
    const blind = { ...MOVED, doubt: { kind: "blind", runsNeeded: 3 } } as const;
    expect(changeWord(blind)).toBe("noise");
    expect(changeWord({ ...blind, percent: -38, interval: [-52, -20] })).toBe("unsure");
  });

  test("is suspected, unless so many comparisons bring such a suspicion by chance", () => {
    const suspected = { ...MOVED, doubt: { kind: "suspected", repeatsNeeded: 1 } } as const;
    expect(changeWord(suspected)).toBe("suspected");
    expect(changeWord({ ...suspected, doubt: { ...suspected.doubt, isNote: true } })).toBe(
      "unsure",
    );
  });

  test.each([
    { kind: "less load", percent: -14 },
    { kind: "other mix", percent: 30 },
    { kind: "repeats disagree", repeatsNeeded: 1 },
  ] as const)("is the doubt itself: $kind", (doubt) => {
    expect(changeWord({ ...MOVED, doubt })).toBe(doubt.kind);
  });

  test("asks for attention where somebody has something to decide", () => {
    const words = [
      { ...MOVED, verdict: "worsened" },
      { ...MOVED, verdict: "improved" },
      { ...MOVED, doubt: { kind: "suspected", repeatsNeeded: 1 } },
      { ...MOVED, doubt: { kind: "repeats disagree", repeatsNeeded: 1 } },
      { ...MOVED, verdict: "held" },
      { ...MOVED, doubt: { kind: "suspected", repeatsNeeded: 1, isNote: true } },
      { ...MOVED, doubt: { kind: "blind", runsNeeded: 3 } },
      { ...MOVED, doubt: { kind: "less load", percent: -14 } },
    ] as const satisfies readonly MeasuredChange[];
    expect(words.map(callsForAttention)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
