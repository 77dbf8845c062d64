import { describe, expect, test } from "vitest";
import { busiestOf, levelOf } from "../../../src/judging/capacity/busiest.ts";
import type { Gauge } from "../../../src/model/gauge.ts";
import type { Role } from "../../../src/model/role.ts";
import type { Unit } from "../../../src/model/unit.ts";

const START = 1_700_000_000_000;
const STRETCH = { fromMs: START + 2000, toMs: START + 4000 };
const REQUESTED = { requestsPerSecond: 10, most: 10 };

/** A gauge with one value in each second. */
function gauge(
  role: Role,
  unit: Unit,
  values: readonly number[],
  changed: Partial<Gauge> = {},
): Gauge {
  return {
    query: { name: role, query: role, unit, scale: 1, absent: "unmeasured", role },
    file: "answer.json",
    series: [{ labels: {}, timesMs: values.map((_, second) => START + 1000 * second), values }],
    stepMs: 1000,
    lookBackMs: 0,
    isRawCounter: false,
    ...changed,
  };
}

const always = (value: number): readonly number[] => [value, value, value, value, value, value];
const cpu = (value: number, unit: Unit = "ratio"): Gauge => gauge("host.cpu", unit, always(value));
const busiest = (...gauges: readonly Gauge[]) => busiestOf(gauges, STRETCH, REQUESTED);

describe("the level of a gauge", () => {
  const level = (one: Gauge): number | undefined => levelOf([one], "app.cpu", STRETCH)?.value;

  test("is its mean from the first moment of a stretch to the last, without what is no number", () => {
    // 2, 3 and 4 s: 0.2, nothing and 0.4
    const values = [9, 9, 0.2, Number.NaN, 0.4, 9];
    expect(level(gauge("app.cpu", "ratio", values))).toBeCloseTo(0.3, 12);
  });

  test("is not told where it was not scraped, has no series, or a reason for being absent", () => {
    expect(level(gauge("app.cpu", "ratio", [1, 1]))).toBeUndefined();
    const one = gauge("app.cpu", "ratio", always(1));
    expect(level({ ...one, series: [] })).toBeUndefined();
    expect(level({ ...one, why: "partial-answer" })).toBeUndefined();
    expect(level(cpu(1))).toBeUndefined();
  });

  test("is that of all instances together: a share is their mean", () => {
    const [low, high] = [0.2, 0.6].map((share) => gauge("app.cpu", "ratio", always(share)).series);
    const both = { ...gauge("app.cpu", "ratio", []), series: [...(low ?? []), ...(high ?? [])] };
    expect(level(both)).toBeCloseTo(0.4, 12);
  });

  test("is that of the query that answered, where another of its role did not", () => {
    const refused = gauge("app.cpu", "ratio", always(1), { why: "partial-answer" });
    const both = [refused, gauge("app.cpu", "ratio", always(0.5))];
    expect(levelOf(both, "app.cpu", STRETCH)?.value).toBe(0.5);
  });
});

describe("the component that fills up first", () => {
  test("is full where its utilisation would be one", () => {
    // U = X·D: ten requests a second take up a half, so twenty take up all, which is just twice the greatest measured load
    expect(busiest(cpu(0.5))).toEqual({
      name: "host.cpu",
      role: "host.cpu",
      utilisation: 0.5,
      requestsPerSecond: 10,
      fullAt: 20,
    });
    expect(busiest(cpu(1))).toMatchObject({ utilisation: 1, fullAt: 10 });
    expect(busiest(cpu(0.49))).not.toHaveProperty("fullAt");
  });

  test("is nothing that is idle, that is more than full, or that is no share", () => {
    expect(busiest(cpu(0))).toBeUndefined();
    expect(busiest(cpu(1.1))).toBeUndefined();
    expect(busiest(cpu(0.3, "number"))).toBeUndefined();
    expect(busiest()).toBeUndefined();
  });

  test("is no pool of which only the size is known, or which has none", () => {
    const max = (value: number): Gauge => gauge("database.pool.max", "number", always(value));
    const used = gauge("database.pool.used", "number", always(0));
    expect(busiest(max(20))).toBeUndefined();
    expect(busiest(max(0), used)).toBeUndefined();
    expect(busiest(max(0), gauge("database.pool.used", "number", always(3)))).toBeUndefined();
  });

  test("is not told where nothing was requested", () => {
    expect(busiestOf([cpu(0.5)], STRETCH, { requestsPerSecond: 0, most: 0 })).toBeUndefined();
  });
});
