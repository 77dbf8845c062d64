import { describe, expect, test } from "vitest";
import { compareFamily } from "../../../src/judging/changes/compare-family.ts";
import type { Reasoning } from "../../../src/model/change.ts";
import { compared, comparison, ratios, values } from "../comparisons.ts";

const BASE = values(100, 101, 99, 100, 102, 98);

function reasoningOf(
  ...family: Parameters<typeof compareFamily>[0]
): readonly (Reasoning | undefined)[] {
  return compareFamily(family).map((change) => compared(change).reasoning);
}

describe("the reasoning behind a verdict", () => {
  test("names the side to which the change leans, its place among the gated ones, and its part of the risk", () => {
    const [slower, faster, usual] = reasoningOf(
      comparison(BASE, values(160)),
      comparison(BASE, values(60), { scenario: "spike" }),
      comparison(BASE, values(101), { scenario: "ramp" }),
    );
    // a hundredth over three comparisons, then over the two that are left, then over one
    expect(slower).toMatchObject({
      family: 3,
      alpha: 0.01,
      step: { side: "worse", rank: 1, rejected: true },
    });
    expect(slower?.share).toBeCloseTo(0.01 / 3, 12);
    expect(slower?.step?.limit).toBeCloseTo(0.01 / 3, 12);
    expect(faster?.step).toMatchObject({ side: "better", rank: 1, rejected: true });
    expect(usual?.step).toMatchObject({ side: "worse", rank: 2, rejected: false });
    expect(usual?.step?.limit).toBeCloseTo(0.01 / 2, 12);
  });

  test("gives the probability of that side, which its t makes", () => {
    const [slower, faster] = reasoningOf(
      comparison(BASE, values(110)),
      comparison(BASE, values(91), { scenario: "spike" }),
    );
    expect(slower?.step?.p).toBeLessThan(0.5);
    expect(faster?.step?.p).toBeLessThan(0.5);
    expect(slower?.weighing).toMatchObject({ kind: "moderated t" });
    const t = slower?.weighing.kind === "moderated t" ? slower.weighing.t : 0;
    const error = slower?.weighing.kind === "moderated t" ? slower.weighing.error : 0;
    // t is the change on the logarithmic scale over its standard error; the six have the geometric mean 99.9917
    expect(t * error).toBeCloseTo(Math.log(110 / 99.9917), 5);
  });

  test("is told of the worse side where the change leans to neither", () => {
    const same = values(100, 100, 100);
    const [unmoved] = reasoningOf(comparison(same, values(100)));
    expect(unmoved?.step).toMatchObject({ side: "worse", p: 0.5 });
  });

  test("has no step where the change may not fail the run", () => {
    const [note] = reasoningOf(comparison(BASE, values(160), { gated: false }));
    expect(note).not.toHaveProperty("step");
    expect(note).toMatchObject({ family: 0, share: 0.01 });
  });

  test("tells the tolerance in the scale that is printed: percent, or points for a ratio", () => {
    const [latency, errors] = reasoningOf(
      comparison(BASE, values(100), { tolerance: { relative: 0.07, points: 0.002 } }),
      comparison(ratios([1, 10_000], [2, 10_000]), ratios([1, 10_000]), {
        family: "count",
        tolerance: { relative: 0.07, points: 0.002 },
      }),
    );
    expect(latency?.tolerance).toBeCloseTo(7, 12);
    expect(errors?.tolerance).toBeCloseTo(0.2, 12);
    expect(errors?.direction).toBe("lower-is-better");
  });
});
