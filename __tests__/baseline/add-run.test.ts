import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addRun } from "../../src/baseline/add-run.ts";
import type { Baseline } from "../../src/model/baseline.ts";
import { baselineOf, day, later, run } from "./runs.ts";

function idsOf(baseline: Baseline, scenario = "sustained"): readonly string[] {
  return baseline.scenarios[scenario]?.runs.map(({ id }) => id) ?? [];
}

describe("adding a run to the baseline", () => {
  test("begins one where there is none", () => {
    expect(addRun(undefined, "sustained", run(), 10)).toEqual({
      schemaVersion: 2,
      scenarios: { sustained: { runs: [run()] } },
    });
  });

  test("puts it last, and leaves other scenarios, the service and its argument alone", () => {
    const before = { ...baselineOf(run({ id: "a" })), service: "shop" };
    const after = addRun(before, "spike", run({ id: "b", time: day(1) }), 10);
    expect(after.service).toBe("shop");
    expect(idsOf(after)).toEqual(["a"]);
    expect(idsOf(after, "spike")).toEqual(["b"]);
    expect(Object.keys(before.scenarios)).toEqual(["sustained"]);
  });

  test("keeps the newest so many", () => {
    const ids = ["a", "b", "c", "d"];
    const full = ids.reduce<Baseline | undefined>(
      (baseline, id, index) => addRun(baseline, "sustained", later(index, { id }), 3),
      undefined,
    );
    expect(full && idsOf(full)).toEqual(["b", "c", "d"]);
  });

  test("a second measurement of one commit is a run of its own, with a suffix", () => {
    const two = addRun(baselineOf(run()), "sustained", later(1), 10);
    expect(idsOf(addRun(two, "sustained", later(2), 10))).toEqual([
      "4f2a91c",
      "4f2a91c-2",
      "4f2a91c-3",
    ]);
  });

  test("the very same run again takes its own place", () => {
    const again = run({ accepted: "known dip" });
    expect(addRun(baselineOf(run()), "sustained", again, 10)).toEqual(baselineOf(again));
  });

  test("the same files judged again are no run of their own: a summary does not tell when it was measured", () => {
    const again = run({ time: day(3) });
    expect(addRun(baselineOf(run()), "sustained", again, 10)).toEqual(baselineOf(run()));
    const ofAnother = run({ time: day(3), commit: "0".repeat(40), id: "0000000" });
    expect(idsOf(addRun(baselineOf(run()), "sustained", ofAnother, 10))).toHaveLength(2);
  });

  test("a run older than the history goes where it belongs", () => {
    const baseline = baselineOf(later(1, { id: "b" }), later(2, { id: "c" }));
    expect(idsOf(addRun(baseline, "sustained", later(0, { id: "a" }), 10))).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  test("takes a scenario of any name, even one that every object has", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      const baseline = addRun(undefined, name, run(), 10);
      expect(Object.keys(baseline.scenarios)).toEqual([name]);
    }
  });

  test("keeping nothing, or half a run, is refused", () => {
    for (const keep of [0, -1, 1.5, Number.NaN]) {
      expect(() => addRun(undefined, "sustained", run(), keep)).toThrow(`cannot keep ${keep} runs`);
    }
  });

  test("ids stay unique and times in order, whatever is added", () => {
    const added = fc.record({ id: fc.constantFrom("a", "b", "a-2"), at: fc.nat({ max: 30 }) });
    fc.assert(
      fc.property(
        fc.array(added, { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 1, max: 12 }),
        (runs, keep) => {
          let baseline: Baseline | undefined;
          for (const { id, at } of runs) {
            baseline = addRun(baseline, "sustained", later(at, { id }), keep);
          }
          const kept = baseline?.scenarios["sustained"]?.runs ?? [];
          expect(kept.length).toBeGreaterThan(0);
          expect(kept.length).toBeLessThanOrEqual(keep);
          expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
          const times = kept.map(({ time }) => Date.parse(time));
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        },
      ),
      { seed: 20261124, numRuns: 300 },
    );
  });
});
