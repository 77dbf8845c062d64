import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contradictsK6, isWithin, judgeObjective } from "../../src/judging/judge-objective.ts";
import type { Absence, Reading } from "../../src/model/measurement.ts";
import type { Comparator, Objective } from "../../src/model/objective.ts";
import { anObjective } from "./an-objective.ts";

const COMPARATORS: readonly Comparator[] = ["<", "<=", ">", ">=", "==", "!="];
const ABSENCES: readonly Absence[] = [
  "no-such-metric",
  "no-samples",
  "not-exported",
  "not-finite",
  "not-for-this-kind",
];

function objective(changed: Partial<Objective> = {}): Objective {
  return anObjective({
    origin: { kind: "config", place: { file: "plimsoll.yml", line: 4 } },
    ...changed,
  });
}

function measured(value: number): Reading {
  return { kind: "measured", value, source: { file: "summary.json", at: "metrics" } };
}

function threshold(passed?: boolean): Objective {
  return objective({
    origin: { kind: "k6 threshold", file: "summary.json", ...(passed !== undefined && { passed }) },
  });
}

describe("judging an objective", () => {
  test.each([
    ["<", 2999.9999, "met"],
    ["<", 3000, "missed"],
    ["<=", 3000, "met"],
    ["<=", 3000.0000001, "missed"],
    [">", 3000, "missed"],
    [">", 3000.0000001, "met"],
    [">=", 3000, "met"],
    [">=", 2999.9999, "missed"],
    ["==", 3000, "met"],
    ["==", 3000.0000001, "missed"],
    ["!=", 3000, "missed"],
    ["!=", 3000.0000001, "met"],
  ] as const)("compares raw numbers: %s 3000 with %d is %s", (comparator, value, kind) => {
    expect(judgeObjective(objective({ comparator }), measured(value))).toEqual({
      kind,
      basis: "value",
    });
  });

  test.each([
    ["<", 2999, "met"],
    ["<", 3000, "unmeasured"],
    ["<=", 3000, "met"],
    ["<=", 3001, "unmeasured"],
    [">", 4000, "unmeasured"],
    [">=", 3000, "unmeasured"],
    ["==", 3000, "unmeasured"],
    ["!=", 4000, "unmeasured"],
    ["<", Number.NaN, "unmeasured"],
  ] as const)(
    "of a number that is at most so much proves a ceiling: %s 3000 with %d is %s",
    (comparator, atMost, kind) => {
      const reading: Reading = { kind: "absent", why: "upper-bound", atMost };
      expect(judgeObjective(objective({ comparator }), reading).kind).toBe(kind);
    },
  );

  test("a run with no samples is unmeasured, never met", () => {
    const reading = { kind: "absent", why: "no-samples" } as const;
    expect(judgeObjective(objective(), reading)).toEqual({ kind: "unmeasured", why: "no-samples" });
  });

  test("what is absent for any reason is unmeasured under every comparator", () => {
    expect(ABSENCES.length).toBeGreaterThan(0);
    for (const why of ABSENCES) {
      for (const comparator of COMPARATORS) {
        const verdict = judgeObjective(objective({ comparator }), { kind: "absent", why });
        expect(verdict).toEqual({ kind: "unmeasured", why });
      }
    }
  });

  test("a value or a limit that is not finite is unmeasured, even where `!=` would be true", () => {
    for (const comparator of COMPARATORS) {
      for (const odd of [Number.NaN, Infinity, -Infinity]) {
        const verdict = { kind: "unmeasured", why: "not-finite" };
        expect(judgeObjective(objective({ comparator }), measured(odd))).toEqual(verdict);
        expect(judgeObjective(objective({ comparator, limit: odd }), measured(1))).toEqual(verdict);
      }
    }
  });

  test("a declared zero stands for a metric that never came", () => {
    const errors = objective({ metric: "errors", comparator: "<", limit: 5, absent: "zero" });
    for (const why of ["no-such-metric", "no-samples"] as const) {
      expect(judgeObjective(errors, { kind: "absent", why })).toEqual({
        kind: "met",
        basis: "declared zero",
      });
    }
    const floor = objective({ comparator: ">", limit: 0, absent: "zero" });
    expect(judgeObjective(floor, { kind: "absent", why: "no-samples" }).kind).toBe("missed");
  });

  test("a declared zero does not stand for a value that is hidden or broken", () => {
    for (const why of ["not-exported", "not-finite", "not-for-this-kind"] as const) {
      const verdict = judgeObjective(objective({ absent: "zero" }), { kind: "absent", why });
      expect(verdict).toEqual({ kind: "unmeasured", why });
    }
  });

  test("a service that never recovered missed what is asked of its recovery, whatever the limit", () => {
    const recovery = objective({ metric: "recovery", limit: 1e9 });
    expect(judgeObjective(recovery, { kind: "absent", why: "not-recovered" })).toEqual({
      kind: "missed",
      basis: "not recovered",
    });
  });

  test("k6's own word stands for a statistic that k6 judged and did not export", () => {
    const reading = { kind: "absent", why: "not-exported" } as const;
    expect(judgeObjective(threshold(true), reading)).toEqual({ kind: "met", basis: "k6's word" });
    expect(judgeObjective(threshold(false), reading)).toEqual({
      kind: "missed",
      basis: "k6's word",
    });
    expect(judgeObjective(threshold(), reading)).toEqual({
      kind: "unmeasured",
      why: "not-exported",
    });
  });

  test("k6's word does not stand for anything else: it calls a threshold without samples passed", () => {
    for (const why of ABSENCES.filter((absence) => absence !== "not-exported")) {
      const verdict = judgeObjective(threshold(true), { kind: "absent", why });
      expect(verdict).toEqual({ kind: "unmeasured", why });
    }
  });

  test("raising the limit of a ceiling never turns met into missed", () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (value, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        if (judgeObjective(objective({ limit: low }), measured(value)).kind === "met") {
          expect(judgeObjective(objective({ limit: high }), measured(value)).kind).toBe("met");
        }
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test("a comparator and its opposite never agree", () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    const opposites = [
      ["<", ">="],
      [">", "<="],
      ["==", "!="],
    ] as const;
    fc.assert(
      fc.property(number, number, fc.constantFrom(...opposites), (value, limit, [one, other]) => {
        const verdicts = [one, other].map(
          (comparator) => judgeObjective(objective({ comparator, limit }), measured(value)).kind,
        );
        expect(verdicts.toSorted()).toEqual(["met", "missed"]);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});

describe("a limit", () => {
  test("is kept by no number that is not finite, and no limit that is not finite is kept", () => {
    for (const comparator of COMPARATORS) {
      for (const odd of [Number.NaN, Infinity, -Infinity]) {
        expect(isWithin(odd, { comparator, limit: 1 })).toBe(false);
        expect(isWithin(1, { comparator, limit: odd })).toBe(false);
      }
    }
  });
});

describe("contradicting k6", () => {
  test("is a value that says one thing where k6 said the other", () => {
    expect(contradictsK6(threshold(true), { kind: "missed", basis: "value" })).toBe(true);
    expect(contradictsK6(threshold(false), { kind: "met", basis: "value" })).toBe(true);
    expect(contradictsK6(threshold(true), { kind: "met", basis: "value" })).toBe(false);
    expect(contradictsK6(threshold(false), { kind: "missed", basis: "value" })).toBe(false);
  });

  test("needs k6's word, and a value beside it", () => {
    expect(contradictsK6(threshold(), { kind: "missed", basis: "value" })).toBe(false);
    expect(contradictsK6(objective(), { kind: "missed", basis: "value" })).toBe(false);
    expect(contradictsK6(threshold(true), { kind: "met", basis: "k6's word" })).toBe(false);
    expect(contradictsK6(threshold(false), { kind: "met", basis: "declared zero" })).toBe(false);
    expect(contradictsK6(threshold(true), { kind: "unmeasured", why: "no-samples" })).toBe(false);
  });
});
