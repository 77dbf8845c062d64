import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFamily, type Comparison } from "../../../src/judging/changes/compare-family.ts";
import {
  type Compared,
  compared,
  comparison,
  times,
  values,
  spreadOf,
  verdicts,
} from "../comparisons.ts";

// Two latencies over five runs, worked through with scipy and with mpmath at 30 digits: A rose by 15 %, B by 3.6 %.
const A = comparison(values(812, 790, 835, 801, 822), values(935));
const B = comparison(values(1210, 1302, 1255, 1190, 1275), values(1290), {
  indicator: "http_req_duration p(99)",
});

/** How wide, in logarithms, the interval of A is with these repeats. */
function width(...heads: readonly number[]): number {
  const [change] = compareFamily([{ ...A, head: values(...heads) }]).map(compared);
  const [low = 0, high = 0] = change?.interval.map((end) => Math.log1p(end / 100)) ?? [];
  return high - low;
}

/** One of 300 like comparisons whose runs spread by exactly 3 %, the prior's own. */
function crowdedGate(runs: number): Compared {
  const one = comparison(spreadOf(0.03, runs), values(100));
  return compared(compareFamily(Array.from({ length: 300 }, () => one))[0]);
}

function near(centre: number): fc.Arbitrary<{ readonly value: number }> {
  return fc
    .double({ min: 0.85, max: 1.15, noNaN: true })
    .map((share) => ({ value: centre * share }));
}

describe("comparing two latencies with five baseline runs", () => {
  const [a, b] = compareFamily([A, B]).map(compared);

  test("the one that rose by 15 % worsened", () => {
    expect(a).toMatchObject({ verdict: "worsened", scale: "percent", baselineRuns: 5, repeats: 1 });
    expect(a?.doubt).toBeUndefined();
    expect(a?.before).toBeCloseTo(Math.exp(6.69931327), 4);
    expect(a?.percent).toBeCloseTo(15.16933, 5);
    expect(a?.interval[0]).toBeCloseTo(7.81363, 5);
    expect(a?.interval[1]).toBeCloseTo(23.02688, 5);
    expect(a?.p).toBeCloseTo(2.7427e-4, 8);
    expect(a?.noticeable).toBeCloseTo(12.63238, 5);
    // noise = 100·(exp(√v) − 1), v = 7.6464e-4
    expect(a?.noise).toBeCloseTo(100 * Math.expm1(Math.sqrt(7.6464e-4)), 4);
  });

  test("the one that rose by 3.6 % held", () => {
    expect(b?.verdict).toBe("held");
    expect(b?.percent).toBeCloseTo(3.55481, 5);
    expect(b?.interval[0]).toBeCloseTo(-4.20888, 5);
    expect(b?.interval[1]).toBeCloseTo(11.94773, 5);
    expect(b?.p).toBeCloseTo(0.1740215, 7);
    expect(b?.noticeable).toBeCloseTo(15.08087, 5);
  });
});

describe("comparing", () => {
  test("nothing gives nothing", () => expect(compareFamily([])).toEqual([]));

  test("with a reason for having no baseline passes the reason on", () => {
    const reason = { kind: "not comparable", differences: ["users 40 → 70"] } as const;
    const [change] = compareFamily([{ ...A, base: { kind: "none", reason } }]);
    expect(change).toEqual({ verdict: "no baseline", reason, gated: true });
  });

  test("with runs of which none has the indicator says so", () => {
    const [change] = compareFamily([{ ...A, base: { kind: "runs", values: [] } }]);
    expect(change).toMatchObject({ reason: { kind: "indicator not in baseline" } });
  });

  test("with a zero on either side has no logarithm to go by, and says so", () => {
    for (const odd of [
      comparison(values(812, 0, 835), values(935)),
      comparison(values(812, 790, 835), values(0)),
      comparison(values(-1, 790), values(935)),
    ]) {
      expect(compareFamily([odd])[0]).toEqual({
        verdict: "no baseline",
        reason: { kind: "not positive" },
        gated: true,
      });
    }
  });

  test("refuses a run without a value and numbers that are not finite", () => {
    const unfit = [
      comparison(values(812), []),
      comparison(values(812), values(Number.NaN)),
      comparison(values(812, Infinity), values(935)),
    ];
    for (const one of unfit) {
      expect(() => compareFamily([one])).toThrow(
        "not a number to compare: http_req_duration p(95) of sustained",
      );
    }
  });

  test("one earlier run assumes a noise of 8 %", () => {
    // v = 0.08², SE = 0.08·√2, ν = 9: t.₉₇₅ = 2.2621572 (tables)
    const [change] = compareFamily([comparison(values(100), values(120))]).map(compared);
    const reach = 2.2621571628 * 0.08 * Math.SQRT2;
    expect(change?.noise).toBeCloseTo(100 * Math.expm1(0.08), 9);
    expect(change?.interval[0]).toBeCloseTo(100 * Math.expm1(Math.log(1.2) - reach), 6);
    expect(change?.interval[1]).toBeCloseTo(100 * Math.expm1(Math.log(1.2) + reach), 6);
  });

  test("repeats narrow the interval by the square root of 1/m + 1/N", () => {
    // (1/3 + 1/5) / (1 + 1/5) = 4/9
    expect(width(935, 935, 935) / width(935)).toBeCloseTo(2 / 3, 12);
  });

  test("the noise is never below the new run's own standard error", () => {
    const head = [{ value: 935, standardError: 93.5, samples: 400 }];
    const [change] = compareFamily([{ ...A, head }]).map(compared);
    expect(change?.noise).toBeCloseTo(100 * Math.expm1(0.1), 9);
    expect(change?.verdict).not.toBe("worsened");
  });

  test("a change for the worse that chance allows one time in twenty-two is suspected, with its way out", () => {
    // alone, four degrees of freedom: prior (0.08² + 0.03²)/2, v0 = 2.058785e-3, lent 9/5, v = (1.8·v0 + 4·S²)/5.8 = 9.61395e-4,
    // SE = 0.03396578; ln(870/811.848) = 0.0691792, t = 2.036754 with 5.8 degrees, whose upper tail integrates to 0.0447327
    const [change] = compareFamily([{ ...A, head: values(870) }]).map(compared);
    expect(change?.p).toBeCloseTo(0.0447327, 6);
    expect(change?.verdict).toBe("inconclusive");
    expect(change?.doubt).toEqual({ kind: "suspected", repeatsNeeded: 3 });
  });

  test("so many repeats as were said to be needed do decide, if the change is real", () => {
    fc.assert(
      fc.property(fc.integer({ min: 850, max: 960 }), (value) => {
        const [change] = compareFamily([{ ...A, head: values(value) }]).map(compared);
        if (change?.doubt?.kind !== "suspected" || change.doubt.runsNeeded !== undefined) return;
        const enough = Array.from({ length: 1 + change.doubt.repeatsNeeded }, () => value);
        const tooFew = enough.slice(1);
        const [sure] = compareFamily([{ ...A, head: values(...enough) }]);
        const [unsure] = compareFamily([{ ...A, head: values(...tooFew) }]);
        expect(sure?.verdict).toBe("worsened");
        expect(unsure?.verdict).toBe("inconclusive");
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });

  test("a history too noisy to show a change of a quarter is blind, and says what it takes", () => {
    const noisy = comparison(values(100, 140), values(118));
    const [change] = compareFamily([noisy]).map(compared);
    expect(change?.noticeable).toBeGreaterThan(25);
    expect(change?.verdict).toBe("inconclusive");
    expect(change?.doubt?.kind).toBe("blind");
  });

  test("as many more runs of the same noise as a blind gate asks for do open its eyes, and one fewer does not", () => {
    // A spread of exactly 3 % is the prior's own, so the noise stays 3 % however many runs there are
    const { doubt } = crowdedGate(3);
    if (doubt?.kind !== "blind") throw new Error(`not blind: ${JSON.stringify(doubt)}`);
    expect(doubt.repeatsNeeded).toBeUndefined();
    expect(doubt.runsNeeded).toBeGreaterThan(1);
    expect(crowdedGate(3 + doubt.runsNeeded - 1).doubt?.kind).toBe("blind");
    expect(crowdedGate(3 + doubt.runsNeeded).verdict).toBe("held");
  });

  test("a better side does not exist for what has no direction: it is shown and judged neither way", () => {
    const up = { ...A, direction: "undirected", head: values(2000) } as const;
    const [change] = compareFamily([up]).map(compared);
    expect(change?.verdict).toBe("held");
    expect(change?.gated).toBe(false);
    expect(change?.p).toBeLessThan(1e-6);
  });

  test("only gated comparisons share the run's one per cent, and lend each other noise", () => {
    const shown = { ...B, gated: false };
    const alone = compareFamily([A])[0];
    expect(compareFamily([A, shown, shown, shown])[0]).toEqual(alone);
    expect(compareFamily([shown, A])[0]).toMatchObject({ gated: false });
  });

  test("where none is gated, all lend each other noise", () => {
    const noise = (gated: boolean): unknown =>
      compareFamily([A, B].map((one) => ({ ...one, gated }))).map((one) => compared(one).noise);
    expect(noise(false)).toEqual(noise(true));
  });

  test("latency, throughput and gauges keep their noise to themselves", () => {
    const cpu = comparison(values(10, 90, 30), values(40), { family: "gauge", gated: true });
    const [beside] = compareFamily([A, cpu]).map(compared);
    const [alone] = compareFamily([A]).map(compared);
    expect(beside?.noise).toBe(alone?.noise);
  });

  test("more gated comparisons demand more of each", () => {
    const many = Array.from({ length: 40 }, () => B);
    const [alone] = compareFamily([A]).map(compared);
    const [crowded] = compareFamily([A, ...many]).map(compared);
    expect(crowded?.noticeable).toBeGreaterThan(alone?.noticeable ?? Infinity);
  });

  test("beyond the tolerance is part of worsening: what surely changed by less has held", () => {
    // Twelve near-identical runs: +4 % is far outside the noise, and inside a tolerance of 5 %
    const quiet = values(...Array.from({ length: 12 }, (_, index) => 100 + (index % 2) * 0.01));
    const many = Array.from({ length: 30 }, () => comparison(quiet, values(104)));
    const changes = compareFamily(many).map(compared);
    expect(changes[0]?.p).toBeLessThan(0.01 / 30);
    expect(new Set(changes.map(({ verdict }) => verdict))).toEqual(new Set(["held"]));
    const strict = many.map((one) => ({ ...one, tolerance: { relative: 0.03, points: 0.001 } }));
    expect(compareFamily(strict)[0]?.verdict).toBe("worsened");
  });
});

describe("the tolerance", () => {
  const quiet = values(...Array.from({ length: 12 }, (_, index) => 100 + (index % 2) * 0.01));

  test("is part of improving too: what surely fell by less has held", () => {
    const faster = Array.from({ length: 30 }, () => comparison(quiet, values(96)));
    expect(new Set(verdicts(compareFamily(faster)))).toEqual(new Set(["held"]));
  });

  test("bounds what is noticeable from below: a run at the tolerance lies under it half the time", () => {
    // 30 gates of 12 runs: v0 = 0.0036/334, so v = 8·v0/19 = 4.54e-6 and SE = 0.00222; t.₈ with 19 degrees is 0.8610
    const many = Array.from({ length: 30 }, () => comparison(quiet, values(100)));
    const [change] = compareFamily(many).map(compared);
    expect(change?.noticeable).toBeCloseTo(100 * (1.05 * Math.exp(0.861 * 0.00222) - 1), 2);
  });

  test("of more than a quarter lifts what a gate must be able to see", () => {
    // a feared 8 % sees +52 % at best from one run: t.₉₉ and t.₈ with 9 degrees are 2.821 and 0.883, SE = 0.1131, e^0.419 = 1.52
    const one = comparison(values(100), values(101));
    expect(compareFamily([one])[0]?.verdict).toBe("inconclusive");
    const patient = { ...one, tolerance: { relative: 0.6, points: 0.001 } };
    expect(compareFamily([patient])[0]?.verdict).toBe("held");
  });
});

describe("a fall of throughput", () => {
  test("is what is noticeable of it: nothing can fall by more than all", () => {
    const rate = { ...A, family: "throughput", direction: "higher-is-better" } as const;
    const [fall] = compareFamily([rate]).map(compared);
    const [rise] = compareFamily([A]).map(compared);
    // e^x − 1 of a rise is 1 − e^−x of a fall
    expect(1 / (1 - (fall?.noticeable ?? 0) / 100)).toBeCloseTo(
      1 + (rise?.noticeable ?? 0) / 100,
      10,
    );
    const [wild] = compareFamily([
      { ...rate, base: { kind: "runs", values: values(1, 100, 3) } },
    ]).map(compared);
    expect(wild?.noticeable).toBeLessThan(100);
  });
});

describe("the laws of comparing", () => {
  const value = fc.double({ min: 1, max: 1e6, noNaN: true }).map((number) => ({ value: number }));
  const one = fc.double({ min: 1, max: 1e5, noNaN: true }).chain((centre) =>
    fc.record({
      scenario: fc.constantFrom("a", "b", "c"),
      indicator: fc.constantFrom("http_req_duration p(95)", "http_reqs rate", "cpu avg"),
      family: fc.constantFrom("latency", "throughput", "gauge"),
      direction: fc.constantFrom("lower-is-better", "higher-is-better"),
      gated: fc.boolean(),
      tolerance: fc.constant({ relative: 0.05, points: 0.001 }),
      head: fc.array(fc.oneof(near(centre), value), { minLength: 1, maxLength: 3 }),
      base: fc
        .array(near(centre), { minLength: 0, maxLength: 8 })
        .map((runs) => ({ kind: "runs" as const, values: runs })),
    }),
  ) satisfies fc.Arbitrary<Comparison>;
  const many = fc.array(one, { minLength: 1, maxLength: 8 });
  const settings = { seed: 20261124, numRuns: 300 } as const;

  test("the order of the comparisons does not matter", () => {
    fc.assert(
      fc.property(many, (comparisons) => {
        const turned = compareFamily(comparisons.toReversed()).toReversed();
        for (const [index, change] of compareFamily(comparisons).entries()) {
          expect(turned[index]?.verdict).toBe(change.verdict);
        }
      }),
      settings,
    );
  });

  test("exchanging the better side exchanges improved and worsened", () => {
    const opposite = {
      "lower-is-better": "higher-is-better",
      "higher-is-better": "lower-is-better",
    } as const;
    const loadAside = many.map((all) => all.map((each) => ({ ...each, indicator: "cpu avg" })));
    fc.assert(
      fc.property(loadAside, (comparisons) => {
        const changes = compareFamily(comparisons);
        const mirrored = compareFamily(
          comparisons.map((each) => ({ ...each, direction: opposite[each.direction] })),
        );
        for (const [index, change] of changes.entries()) {
          const other = mirrored[index]?.verdict;
          expect(change.verdict === "worsened").toBe(other === "improved");
          expect(change.verdict === "improved").toBe(other === "worsened");
        }
      }),
      settings,
    );
  });

  test("a run equal to the mean of its history never worsened, improved or is suspected", () => {
    fc.assert(
      fc.property(many, (comparisons) => {
        const unchanged = comparisons.map((each) => {
          const logs = each.base.values.map((run) => Math.log(run.value));
          const centre = Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
          return { ...each, head: logs.length === 0 ? each.head : [{ value: centre }] };
        });
        for (const change of compareFamily(unchanged)) {
          if (change.verdict === "no baseline") continue;
          expect(["held", "inconclusive"]).toContain(change.verdict);
          expect(change.doubt?.kind).not.toBe("suspected");
          expect(change.percent).toBeCloseTo(0, 6);
        }
      }),
      settings,
    );
  });

  test("the unit does not matter: seconds and milliseconds judge alike", () => {
    fc.assert(
      fc.property(many, (comparisons) => {
        const scaled = comparisons.map((each) => ({
          ...each,
          head: times(1024, each.head),
          base: { ...each.base, values: times(1024, each.base.values) },
        }));
        expect(verdicts(compareFamily(scaled))).toEqual(verdicts(compareFamily(comparisons)));
      }),
      settings,
    );
  });

  test("a worse value is never judged kinder", () => {
    const rank = { improved: 0, held: 1, inconclusive: 1, worsened: 2, "no baseline": 1 } as const;
    const factor = fc.double({ min: 0.7, max: 1.6, noNaN: true });
    fc.assert(
      fc.property(factor, factor, (first, second) => {
        const ranks = [Math.min(first, second), Math.max(first, second)].map((share) => {
          const [verdict] = verdicts(compareFamily([{ ...A, head: values(811 * share) }, B]));
          return rank[verdict ?? "no baseline"];
        });
        expect(ranks[0]).toBeLessThanOrEqual(ranks[1] ?? -1);
      }),
      settings,
    );
  });

  test("the interval holds the change, and p is a probability", () => {
    fc.assert(
      fc.property(many, (comparisons) => {
        for (const change of compareFamily(comparisons)) {
          if (change.verdict === "no baseline") continue;
          expect(change.interval[0]).toBeLessThanOrEqual(change.percent);
          expect(change.interval[1]).toBeGreaterThanOrEqual(change.percent);
          expect(change.p).toBeGreaterThanOrEqual(0);
          expect(change.p).toBeLessThanOrEqual(1);
          expect(change.noticeable).toBeGreaterThan(0);
          expect(Number.isFinite(change.noise)).toBe(true);
        }
      }),
      settings,
    );
  });
});
