import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFamily, type Comparison } from "../../../src/judging/changes/compare-family.ts";
import type { BaselineValue } from "../../../src/model/baseline.ts";
import { type Compared, compared, comparison, ratios, times, values } from "../comparisons.ts";

function sideBySide(base: readonly BaselineValue[], head: readonly BaselineValue[]): Compared {
  const one = comparison(base, head, { base: { kind: "pairs", values: base } });
  return compared(compareFamily([one])[0]);
}

describe("comparing side by side", () => {
  // Four pairs on a machine whose own speed drifts by 20 %; the new commit is 10 % slower each time, give or take 1 %.
  const base = values(100, 120, 95, 110);
  const head = values(110, 133.2, 103.55, 121);

  test("finds what the drift of the machine would hide", () => {
    const paired = sideBySide(base, head);
    expect(paired).toMatchObject({
      verdict: "worsened",
      baselineRuns: 4,
      repeats: 4,
      paired: true,
    });
    const [apart] = compareFamily([comparison(base, head)]).map(compared);
    expect(apart?.verdict).not.toBe("worsened");
    expect(apart).not.toHaveProperty("paired");
    expect(apart?.percent).toBeCloseTo(paired.percent, 10);
  });

  test("takes the noise from the differences of the pairs", () => {
    // ln 1.10, ln 1.11, ln 1.09, ln 1.10: mean 0.0952691, S² = 5.5094e-5. Three of eight degrees of freedom are shown, so
    // the prior is 0.0064 − 3/8·0.0055 = 0.0043375, and 9/4 are lent; v0 = (4·0.0043375 + 3·S²)/7 = 2.502183e-3,
    // v = (2.25·v0 + 3·S²)/5.25 = 1.103846e-3, SE = √(v/4) = 0.01661209, ν = 5.25, t.₉₇₅ = 2.534197 (its density integrated)
    const { interval, noise } = sideBySide(base, head);
    expect(noise).toBeCloseTo(100 * Math.expm1(Math.sqrt(1.103846e-3)), 3);
    expect(interval[0]).toBeCloseTo(100 * Math.expm1(0.0952691 - 2.534197 * 0.01661209), 2);
    expect(interval[1]).toBeCloseTo(100 * Math.expm1(0.0952691 + 2.534197 * 0.01661209), 2);
  });

  test("finds a planted slowness beside rates that never fail, which take little of the risk", () => {
    // Four recorded pairs, 15 % slower service time in each: by scipy p(95) has t = 3.7888 with 11 degrees of freedom,
    // p = 0.0015005, below its part 0.01/(4 + 3·0.25) = 0.0021 and above 0.01/7 = 0.00143
    const paired = (
      then: readonly number[],
      now: readonly number[],
      kind: Pick<Comparison, "indicator" | "family" | "direction">,
    ): Comparison =>
      comparison(values(...then), values(...now), {
        ...kind,
        base: { kind: "pairs", values: values(...then) },
      });
    const latency = { family: "latency", direction: "lower-is-better" } as const;
    const clean = ratios([0, 5386], [0, 5953], [0, 5168], [0, 5201]);
    const rates = ["http_req_failed rate", "checks rate", "task_completed rate"];
    const changes = compareFamily([
      paired([21.824, 27.4696, 22.192, 20.9105], [25.2227, 25.8249, 21.5875, 20.9546], {
        ...latency,
        indicator: "http_req_duration p(50)",
      }),
      paired([69.794, 76.1374, 70.7044, 69.1655], [79.0718, 83.3434, 75.0715, 78.0247], {
        ...latency,
        indicator: "http_req_duration p(95)",
      }),
      paired([100.696, 111.3568, 105.4562, 102.1034], [112.0327, 120.7034, 112.0553, 125.9968], {
        ...latency,
        indicator: "http_req_duration p(99)",
      }),
      paired([139.4303, 153.7935, 132.0652, 135.0397], [138.16, 135.7083, 122.407, 121.6059], {
        indicator: "http_reqs rate",
        family: "throughput",
        direction: "higher-is-better",
      }),
      ...rates.map((indicator) =>
        comparison(clean, clean, {
          indicator,
          family: "count",
          base: { kind: "pairs", values: clean },
        }),
      ),
    ]).map(compared);
    expect(changes[1]?.p).toBeCloseTo(0.0015005, 5);
    expect(changes[1]?.verdict).toBe("worsened");
    expect(changes[1]?.reasoning?.share).toBeCloseTo(0.01 / 4.75, 12);
    expect(changes.slice(4).map(({ verdict }) => verdict)).toEqual(["held", "held", "held"]);
  });

  test("a machine that is slower for one whole pair changes nothing", () => {
    const speed = fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(speed, (speeds) => {
        const slowed = (runs: readonly BaselineValue[]): readonly BaselineValue[] =>
          runs.flatMap((run, index) => times(speeds[index] ?? 1, [run]));
        const [calm, drifting] = [sideBySide(base, head), sideBySide(slowed(base), slowed(head))];
        expect(drifting.verdict).toBe(calm.verdict);
        expect(drifting.p).toBeCloseTo(calm.p, 9);
        expect(drifting.percent).toBeCloseTo(calm.percent, 8);
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });

  test("a doubt asks for more pairs, as repeats", () => {
    const { doubt, verdict } = sideBySide(values(100), values(120));
    expect(verdict).toBe("inconclusive");
    expect(doubt).toMatchObject({ kind: "suspected" });
    expect(doubt && "runsNeeded" in doubt).toBe(false);
  });

  test("refuses a value without its other half", () => {
    expect(() => sideBySide(values(100, 120), values(109))).toThrow(
      "not in pairs: http_req_duration p(95) of sustained",
    );
  });
});
