import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparable, comparableRuns } from "../../src/baseline/comparable.ts";
import type { Fingerprint } from "../../src/model/baseline.ts";
import { baselineOf, day, run } from "./runs.ts";

const NOW: Fingerprint = {
  users: 70,
  durationMs: 60_000,
  runner: "ubuntu-24.04",
  cores: 4,
  k6: "2",
};

describe("whether two runs are comparable", () => {
  test("they are when nothing differs", () => expect(comparable(NOW, NOW)).toEqual([]));

  test.each([
    [{ users: 40 }, "users 40 → 70"],
    [{ durationMs: 600_000 }, "duration 600 s → 60 s"],
    [{ durationMs: 49_900 }, "duration 49.9 s → 60 s"],
    [{ runner: "self-hosted" }, "runner self-hosted → ubuntu-24.04"],
    [{ cores: 2 }, "cores 2 → 4"],
    [{ k6: "1" }, "k6 1 → 2"],
  ] as const)("%o in the baseline is told as %s", (then, words) => {
    expect(comparable(NOW, { ...NOW, ...then })).toEqual([words]);
  });

  test("every difference is told, not only the first", () => {
    expect(comparable(NOW, { ...NOW, users: 40, cores: 2 })).toEqual([
      "users 40 → 70",
      "cores 2 → 4",
    ]);
  });

  test("a duration within a fifth is the same load profile", () => {
    for (const durationMs of [50_000, 60_500, 75_000]) {
      expect(comparable(NOW, { ...NOW, durationMs })).toEqual([]);
    }
  });

  test("what is unknown on either side never differs", () => {
    const part = fc.record(
      {
        users: fc.integer({ min: 1, max: 9 }),
        durationMs: fc.integer({ min: 1, max: 9 }),
        runner: fc.string(),
        cores: fc.integer({ min: 1, max: 9 }),
        k6: fc.constantFrom("0", "1", "2"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(part, part, (now, then) => {
        const shared = Object.keys(now).filter((key) => Object.hasOwn(then, key));
        const told = comparable(now, then);
        expect(told.length).toBeLessThanOrEqual(shared.length);
        expect(comparable({}, then)).toEqual([]);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });
});

describe("the comparable runs of a scenario", () => {
  test("are those of the same load and machine, oldest first", () => {
    const [same, other, later] = [
      run({ id: "a", time: day(0) }),
      run({ id: "b", time: day(1), environment: { users: 40 } }),
      run({ id: "c", time: day(2) }),
    ];
    const found = comparableRuns(baselineOf(same, other, later), "sustained", { users: 70 });
    expect(found).toEqual({ kind: "runs", runs: [same, later] });
  });

  test("do not exist without a file, without the scenario, or without a run of it", () => {
    expect(comparableRuns(undefined, "sustained", NOW)).toEqual({
      kind: "none",
      reason: { kind: "no file" },
    });
    for (const baseline of [
      baselineOf(run()),
      { schemaVersion: 2, scenarios: { spike: { runs: [] } } } as const,
    ]) {
      for (const scenario of ["spike", "constructor", "__proto__"]) {
        expect(comparableRuns(baseline, scenario, NOW)).toEqual({
          kind: "none",
          reason: { kind: "scenario not in baseline" },
        });
      }
    }
  });

  test("where none is comparable, say how the newest differs", () => {
    const old = run({ id: "a", time: day(0), environment: { users: 10 } });
    const newest = run({ id: "b", time: day(1), environment: { users: 40, k6: "1" } });
    expect(comparableRuns(baselineOf(old, newest), "sustained", { users: 70, k6: "2" })).toEqual({
      kind: "none",
      reason: { kind: "not comparable", differences: ["users 40 → 70", "k6 1 → 2"] },
    });
  });
});
