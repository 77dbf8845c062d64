import { describe, expect, test } from "vitest";
import {
  countOf,
  levelOf,
  levelOfRun,
  rateOf,
} from "../../../src/diagnosis/evidence/role-gauge.ts";
import type { RunFacts } from "../../../src/diagnosis/run-facts.ts";
import { type MadeFacts, type MadeGauge, someFacts } from "../some-facts.ts";

/** A minute, of which the last forty seconds are measured. */
const facts = (...gauges: readonly MadeGauge[]): RunFacts => someFacts({ ...MEASURED, gauges });
const MEASURED: MadeFacts = { phases: [["steady", [20, 60]]], service: { requests: () => 1 } };

const depth = (value: (second: number) => number, more: Partial<MadeGauge> = {}): MadeGauge => ({
  role: "queue.depth",
  value,
  ...more,
});
const slow = (value: (second: number) => number, query: string): MadeGauge => ({
  role: "database.slow_statements",
  value,
  query,
});

describe("the level of a role", () => {
  test("is that of the measured phase, and of the whole run where asked", () => {
    const made = facts(depth((second) => (second < 20 ? 100 : 7)));
    expect(levelOf(made, "queue.depth")).toMatchObject({ avg: 7, peak: 7, greatest: 7 });
    // 20 scrapes of 100 and 41 of 7
    expect(levelOfRun(made, "queue.depth")?.avg).toBeCloseTo(2287 / 61, 9);
  });

  test("is that of the whole run where the phase has too few scrapes", () => {
    const made = someFacts({
      phases: [["steady", [57, 60]]],
      service: { requests: () => 1 },
      gauges: [depth(() => 7)],
    });
    expect(levelOf(made, "queue.depth")?.values).toHaveLength(61);
  });

  test("peaks in four scrapes together, and is greatest in one", () => {
    const made = facts(depth((second) => (second === 30 ? 9 : 1)));
    expect(levelOf(made, "queue.depth")).toMatchObject({ peak: 3, greatest: 9, bucketMs: 4000 });
  });

  test("has no bucket where a query had no number", () => {
    const made = facts(depth((second) => (second >= 28 && second < 36 ? Number.NaN : 7)));
    const told = levelOf(made, "queue.depth");
    expect(told).toMatchObject({ avg: 7, peak: 7 });
    expect(new Set(told?.buckets)).toEqual(new Set([7]));
  });

  test("is that of the first query that tells anything", () => {
    const nothing = depth(() => Number.NaN, { query: "nothing" });
    const [first, second] = [depth(() => 7, { query: "one" }), depth(() => 8, { query: "two" })];
    expect(levelOf(facts(nothing, first, second), "queue.depth")).toMatchObject({
      avg: 7,
      source: { file: "answers.json", at: "queue_depth: one" },
    });
    expect(levelOf(facts(nothing), "queue.depth")).toBeUndefined();
    expect(levelOf(facts(first), "queue.completed")).toBeUndefined();
  });

  test("is that of all instances together", () => {
    const instances = depth(() => 0, { instances: [() => 1, () => 2] });
    expect(levelOf(facts(instances), "queue.depth")?.avg).toBe(3);
  });

  test("is not told by a query without an answer, nor by one that was refused", () => {
    expect(levelOf(facts(depth(() => 0, { instances: [] })), "queue.depth")).toBeUndefined();
    const made = facts(depth(() => 7));
    const refused = made.gauges.map((one) => ({
      ...one,
      gauge: { ...one.gauge, why: "query-failed" as const },
    }));
    expect(levelOf({ ...made, gauges: refused }, "queue.depth")).toBeUndefined();
  });

  test("is named by its query, where it has one", () => {
    const made = facts(depth(() => 7, { query: "" }));
    expect(levelOf(made, "queue.depth")?.source.at).toBe("queue_depth");
  });
});

describe("how often something happened", () => {
  test("is what a counter counted within the run", () => {
    const counter = slow((second) => 500 + 2 * second, "slow_total");
    expect(countOf(facts(counter), "database.slow_statements")?.count).toBe(120);
    // over the measured 40 s, since the scrape before them
    expect(rateOf(facts(counter), "database.slow_statements")?.rate).toBe(2);
  });

  test("is a rate times the seconds of the run", () => {
    const perSecond = slow(() => 0.5, "rate(slow_total[5s])");
    expect(countOf(facts(perSecond), "database.slow_statements")?.count).toBe(30);
    expect(rateOf(facts(perSecond), "database.slow_statements")?.rate).toBe(0.5);
  });

  test("is the most of an increase over its own range", () => {
    const increase = slow((second) => Math.min(second, 9), "increase(slow_total[1m])");
    expect(countOf(facts(increase), "database.slow_statements")?.count).toBe(9);
    expect(rateOf(facts(increase), "database.slow_statements")).toBeUndefined();
  });

  test("is not told by a level, and then the next query is asked", () => {
    const level = slow(() => 40, "slow");
    expect(countOf(facts(level), "database.slow_statements")).toBeUndefined();
    expect(rateOf(facts(level), "database.slow_statements")).toBeUndefined();
    const both = facts(
      level,
      slow(() => 0.5, "rate(slow_total[5s])"),
    );
    expect(countOf(both, "database.slow_statements")?.count).toBe(30);
    expect(rateOf(both, "database.slow_statements")?.rate).toBe(0.5);
  });

  test("is asked of the next query where the first was not scraped", () => {
    const nothing = slow(() => Number.NaN, "slow_total");
    const both = facts(
      nothing,
      slow(() => 0.5, "rate(slow_total[5s])"),
    );
    expect(countOf(both, "database.slow_statements")?.count).toBe(30);
    expect(rateOf(both, "database.slow_statements")?.rate).toBe(0.5);
    expect(countOf(facts(nothing), "database.slow_statements")).toBeUndefined();
    expect(rateOf(facts(nothing), "database.slow_statements")).toBeUndefined();
  });
});
