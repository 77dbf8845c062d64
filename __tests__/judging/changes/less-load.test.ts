import { describe, expect, test } from "vitest";
import { compareFamily, type Comparison } from "../../../src/judging/changes/compare-family.ts";
import type { Change } from "../../../src/model/change.ts";
import { comparison, ratios, values } from "../comparisons.ts";

const FASTER = comparison(values(100, 102, 98, 101, 99), values(60));

function throughput(head: number, changed: Partial<Comparison> = {}): Comparison {
  return comparison(values(150, 152, 149, 151, 150), values(head), {
    indicator: "http_reqs rate",
    family: "throughput",
    direction: "higher-is-better",
    ...changed,
  });
}

function first(...comparisons: readonly Comparison[]): Change | undefined {
  return compareFamily(comparisons)[0];
}

describe("a run that is faster", () => {
  test("improved when it carried the same load", () => {
    expect(first(FASTER, throughput(150))?.verdict).toBe("improved");
    expect(first(FASTER)?.verdict).toBe("improved");
  });

  test("has not improved when it sent less: users who wait send less, and latency falls", () => {
    const change = first(FASTER, throughput(120));
    expect(change).toMatchObject({ verdict: "inconclusive", doubt: { kind: "less load" } });
    const doubt = change?.verdict === "inconclusive" ? change.doubt : undefined;
    // the geometric mean of the five is 150.397
    expect(doubt?.kind === "less load" && doubt.percent).toBeCloseTo(100 * (120 / 150.397 - 1), 2);
  });

  test("is doubted by fewer iterations as by fewer requests, gated or not", () => {
    const iterations = throughput(120, { indicator: "iterations rate", gated: false });
    expect(first(FASTER, iterations)).toMatchObject({ doubt: { kind: "less load" } });
  });

  test("is not doubted for a fall of load within the tolerance", () => {
    expect(first(FASTER, throughput(146))?.verdict).toBe("improved");
  });

  test("is not doubted by another scenario, nor by another phase", () => {
    expect(first(FASTER, throughput(120, { scenario: "spike" }))?.verdict).toBe("improved");
    const calm = { ...FASTER, indicator: "http_req_duration p(95) @before" };
    const spike = throughput(120, { indicator: "http_reqs rate @spike" });
    expect(first(calm, spike)?.verdict).toBe("improved");
    const before = throughput(120, { indicator: "http_reqs rate @before" });
    expect(first(calm, before)).toMatchObject({ doubt: { kind: "less load" } });
    expect(first(calm, throughput(120))).toMatchObject({ doubt: { kind: "less load" } });
  });

  test("has not improved when its users asked for other things: requests per iteration changed", () => {
    const iterations = (head: number): Comparison =>
      throughput(head, { indicator: "iterations rate", gated: false });
    // half as many iterations again with as many requests: (1/1.5 − 1) = −33 % requests each
    const change = first(FASTER, throughput(150.397), iterations(1.5 * 150.397));
    expect(change).toMatchObject({ verdict: "inconclusive", doubt: { kind: "other mix" } });
    const doubt = change?.verdict === "inconclusive" ? change.doubt : undefined;
    expect(doubt?.kind === "other mix" && doubt.percent).toBeCloseTo(-100 / 3, 1);
    // a sixth is within what equal runs differ by
    expect(first(FASTER, throughput(150.397), iterations(1.2 * 150.397))?.verdict).toBe("improved");
    // more requests for as many iterations: users ask again and again
    const asking = first(FASTER, throughput(1.3 * 150.397), iterations(150.397));
    const more = asking?.verdict === "inconclusive" ? asking.doubt : undefined;
    expect(more?.kind === "other mix" && more.percent).toBeCloseTo(30, 1);
    // one of the two alone tells no mix
    expect(first(FASTER, iterations(300))?.verdict).toBe("improved");
    expect(first(FASTER, throughput(300))?.verdict).toBe("improved");
  });

  test("fails less often in its own right: that less was sent makes no failure pass", () => {
    const failures = comparison(ratios([200, 10_000]), ratios([10, 10_000]), {
      indicator: "http_req_failed rate",
      family: "count",
    });
    expect(first(failures, throughput(120))?.verdict).toBe("improved");
  });

  test("uses less of the machine for the same reason", () => {
    const cpu = { ...FASTER, indicator: "app_cpu avg", family: "gauge" } as const;
    expect(first(cpu, throughput(120))).toMatchObject({ doubt: { kind: "less load" } });
  });
});

describe("something that rose for the better", () => {
  test("is not explained by less load", () => {
    const hits = {
      ...FASTER,
      indicator: "cache hits",
      family: "gauge",
      direction: "higher-is-better",
    } as const;
    expect(first({ ...hits, head: values(160) }, throughput(120))?.verdict).toBe("improved");
  });
});

describe("a run that sent less load", () => {
  test("is no excuse for what got worse", () => {
    const slower = { ...FASTER, head: values(160) };
    expect(first(slower, throughput(120))?.verdict).toBe("worsened");
    expect(first(throughput(100), FASTER)?.verdict).toBe("worsened");
  });
});
