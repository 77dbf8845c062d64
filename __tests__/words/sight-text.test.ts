import { describe, expect, test } from "vitest";
import type { Doubt, MeasuredChange } from "../../src/model/change.ts";
import { sightText, unseen } from "../../src/words/sight-text.ts";

type Blind = Extract<Doubt, { readonly kind: "blind" }>;

function blind(noticeable: number, doubt: Omit<Blind, "kind">, baselineRuns = 1): MeasuredChange {
  return {
    verdict: "inconclusive",
    scale: "percent",
    before: 100,
    percent: 2,
    interval: [-20, 30],
    noticeable,
    p: 0.4,
    noise: 8,
    baselineRuns,
    repeats: 1,
    gated: true,
    doubt: { kind: "blind", ...doubt },
  };
}

describe("what a gate cannot see", () => {
  test("is said once, with from where on it sees and how many runs it takes to see a quarter", () => {
    expect(sightText([blind(48.2, { runsNeeded: 2 }), blind(93.7, { runsNeeded: 2 })])).toBe(
      "With one baseline run, only changes beyond about 48 to 94 % can be told from noise; 2 more baseline runs make that 25 %.",
    );
  });

  test("tells what is enough for most apart from what is enough for all", () => {
    const changes = [2, 3, 3, 3, 6].map((runsNeeded) => blind(94, { runsNeeded }));
    expect(sightText(changes)).toContain(
      "3 more baseline runs make that 25 % for most of them, 6 for all.",
    );
  });

  test("blames the runs where there are several, and says one run in the singular", () => {
    expect(sightText([blind(31, { runsNeeded: 1 }, 4)])).toBe(
      "With 4 baseline runs that differ as these do, only changes beyond about 31 % can be told from noise; 1 more baseline run makes that 25 %.",
    );
  });

  test("asks for further runs of the commit where the baseline alone does not help", () => {
    expect(sightText([blind(60, { runsNeeded: 8, repeatsNeeded: 2 }, 3)])).toContain(
      "8 more baseline runs and 2 more runs of this commit make that 25 %.",
    );
  });

  test("counts pairs where base and head were measured in turn", () => {
    const pair = (repeatsNeeded: number, pairs: number): MeasuredChange => ({
      ...blind(48, { runsNeeded: 0, repeatsNeeded }, pairs),
      paired: true,
    });
    expect(sightText([pair(1, 1)])).toBe(
      "With one pair, only changes beyond about 48 % can be told from noise; 1 more pair of base and head makes that 25 %.",
    );
    expect(sightText([pair(2, 3), pair(2, 3), pair(5, 3)])).toBe(
      "With 3 pairs that differ as these do, only changes beyond about 48 % can be told from noise; 2 more pairs of base and head make that 25 % for most of them, 5 for all.",
    );
  });

  test("points to measuring in turn where no baseline that is kept would do", () => {
    const forGood = blind(49, { runsNeeded: 30, repeatsNeeded: 3, isNote: true }, 8);
    expect(sightText([forGood])).toContain(
      "no baseline of the length that is kept makes that 25 %, but base and head measured in turn may (`--against`).",
    );
  });

  test("is nothing where all was seen", () => {
    const { doubt: _, ...seen } = blind(12, { runsNeeded: 1 });
    expect(unseen([{ ...seen, verdict: "held" }])).toEqual([]);
  });
});
