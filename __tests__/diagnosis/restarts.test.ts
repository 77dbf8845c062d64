import { describe, expect, test } from "vitest";
import { failuresAfterRestart, restartsOf } from "../../src/diagnosis/restarts.ts";
import type { RunFacts } from "../../src/diagnosis/run-facts.ts";
import type { Gauge } from "../../src/model/gauge.ts";
import { type MadeGauge, someFacts } from "./some-facts.ts";

/** A minute in which a count of starts went on like this. */
const facts = (value: MadeGauge["value"], more: Partial<MadeGauge> = {}): RunFacts =>
  someFacts({ summaryOnly: true, gauges: [{ role: "app.restarts", value, ...more }] });

/** The same with its gauge told otherwise. */
function told(made: RunFacts, change: (gauge: Gauge) => Gauge): RunFacts {
  return {
    ...made,
    gauges: made.gauges.map((one) => ({ ...one, gauge: change(one.gauge) })),
  };
}

const once = facts((second) => (second < 30 ? 2 : 3));

describe("starts of the service within a run", () => {
  test("are the steps upwards of their count, the first of which tells when", () => {
    expect(restartsOf(once)).toMatchObject({ count: 1, atMs: 30_000 });
    const thrice = facts((second) => (second < 10 ? 0 : second < 40 ? 2 : 3));
    expect(restartsOf(thrice)).toMatchObject({ count: 3, atMs: 10_000 });
    expect(restartsOf(facts(() => 4))).toMatchObject({ count: 0, atMs: undefined });
  });

  test("are not those that a moving range forgets, nor what its extrapolation adds", () => {
    const forgets = facts((second) => (second < 20 ? 3 : second < 40 ? 2 : 2.4));
    expect(restartsOf(forgets)?.count).toBe(0);
    expect(restartsOf(facts((second) => (second < 40 ? 0 : 1.2)))?.count).toBe(1);
  });

  test("are read over scrapes that are missing", () => {
    const gap = facts((second) => (second === 30 ? Number.NaN : second < 30 ? 0 : 1));
    expect(restartsOf(gap)).toMatchObject({ count: 1, atMs: 31_000 });
  });

  test("lie within the run, its first and its last moment with it", () => {
    const last = facts((second) => (second < 60 ? 0 : 1));
    expect(restartsOf(last)).toMatchObject({ count: 1, atMs: 60_000 });
    const { run, measured } = last.times;
    const until = (toMs: number) =>
      restartsOf({ ...last, times: { run: { ...run, toMs }, measured } });
    expect(until(run.toMs - 1)?.count).toBe(0);
    const first = facts((second) => (second < 1 ? 0 : 1));
    const from = (fromMs: number) =>
      restartsOf({ ...first, times: { run: { ...run, fromMs }, measured } });
    expect(from(run.fromMs)?.count).toBe(1);
    expect(from(run.fromMs + 1)?.count).toBe(0);
  });

  test("are the number that one question at the end answered, at the time that resources tell", () => {
    const asked = told(once, ({ stepMs: _, ...gauge }) => gauge);
    expect(restartsOf(asked)).toMatchObject({ count: 3 });
    const known = { ...asked, resources: { gauges: [], restartTimesMs: [12_000, 15_000] } };
    expect(restartsOf(known)).toMatchObject({ count: 3, atMs: 12_000 });
    const empty = told(asked, (gauge) => ({
      ...gauge,
      series: gauge.series.map((series) => ({ ...series, timesMs: [], values: [] })),
    }));
    expect(restartsOf(empty)).toBeUndefined();
  });

  test("are unknown where no query counts them, or one that was refused or tells of several processes", () => {
    expect(restartsOf(someFacts({ summaryOnly: true }))).toBeUndefined();
    expect(restartsOf(told(once, (gauge) => ({ ...gauge, why: "query-failed" })))).toBeUndefined();
    expect(restartsOf(facts(() => 0, { instances: [() => 0, () => 1] }))).toBeUndefined();
    const other = someFacts({
      summaryOnly: true,
      gauges: [{ role: "app.replicas", value: (s) => s }],
    });
    expect(restartsOf(other)).toBeUndefined();
  });
});

describe("failures around a start", () => {
  const failing = someFacts({
    seconds: 90,
    service: {
      requests: () => 2,
      latencyMs: () => 10,
      errorRate: (second) => (second === 10 ? 1 : 0),
    },
  });

  test("are those of half a minute before and after it", () => {
    expect(failuresAfterRestart(failing, 40_000)?.text).toBe(
      "2 requests failed within half a minute of it",
    );
    expect(failuresAfterRestart(failing, 41_000)).toBeUndefined();
  });

  test("are those of the whole run where nobody told when it was", () => {
    expect(failuresAfterRestart(failing, undefined)?.text).toBe("2 requests failed in the run");
  });

  test("are unknown without samples", () => {
    expect(failuresAfterRestart(someFacts({ summaryOnly: true }), undefined)).toBeUndefined();
  });
});
