import { describe, expect, test } from "vitest";
import type { Run } from "../../../../src/model/run.ts";
import { numberOf, numbersIn, recorded, recordedRun, runOf } from "../recorded.ts";

describe("the machine-readable summary", () => {
  test("counters get their rate from the duration, which it has in seconds", () => {
    const run = recordedRun("v2.2.0/machine-readable.full.json");
    expect(run.durationMs).toBe(3078.673199);
    expect(numberOf(run, "http_reqs count")).toBe(145);
    // python3: 145 / 3.078673199 = 47.09821102385866
    expect(numberOf(run, "http_reqs rate")).toBeCloseTo(47.098211024, 8);
  });

  test("it started its duration before it was written, and names its k6", () => {
    const run = recordedRun("v2.2.0/machine-readable.full.json");
    // generated_at 2026-11-23T09:17:10.644633403Z is 1795425430644.633403 by `date +%s%N`; minus 3078.673199.
    expect(run.startMs).toBeCloseTo(1_795_425_427_565.96, 2);
    expect(run.k6Version).toBe("2.2.0");
  });

  test("`p95` and `p(95)`, `matches` and `passes`, `generated_at` and `generatedAt` are the same", () => {
    const real = JSON.parse(recorded("v2.2.0/machine-readable.full.json")) as {
      readonly results: {
        readonly metrics: readonly { readonly values: object; readonly type: string }[];
      };
      readonly metadata: Readonly<Record<string, string>>;
    };
    const metrics = real.results.metrics.map((metric) => ({ ...metric, values: bySchema(metric) }));
    const respelt = runOf({
      ...real,
      metadata: {
        generatedAt: real.metadata["generated_at"],
        k6Version: real.metadata["k6_version"],
      },
      results: { ...real.results, metrics },
    });
    const asIs = recordedRun("v2.2.0/machine-readable.full.json");
    expect(numberOf(respelt, "http_req_duration p(95)")).toBe(42.18378899999998);
    expect(numbersIn(respelt)).toEqual(numbersIn(asIs));
    expect(respelt.k6Version).toBe("2.2.0");
    expect(respelt.startMs).toBe(asIs.startMs);
  });

  test("a counter that brings its own rate keeps it; a run that took no time has rate 0", () => {
    const counter = { type: "counter", contains: "default" };
    const run = machine([{ ...counter, name: "http_reqs", values: { count: 10, rate: 4.5 } }]);
    expect(numberOf(run, "http_reqs rate")).toBe(4.5);
    const none = machine([{ ...counter, name: "http_reqs", values: { count: 0 } }], 0);
    expect(numberOf(none, "http_reqs rate")).toBe(0);
  });

  test("null says that the script did not ask for a statistic", () => {
    const values = { avg: 5, max: null, med: null, min: null, p90: null, p95: 9 };
    const run = machine([{ name: "http_req_duration", type: "trend", contains: "time", values }]);
    expect(numberOf(run, "http_req_duration p(95)")).toBe(9);
    expect(numberOf(run, "http_req_duration max")).toBe("not-exported");
  });

  test("it is said that thresholds are not in it", () => {
    const run = recordedRun("v2.2.0/machine-readable.compact.json");
    expect(run.thresholds).toEqual([]);
    expect(run.oddities.find(({ id }) => id === "machine-readable-summary")?.text).toContain(
      "leaves out thresholds",
    );
  });
});

function machine(metrics: readonly object[], duration = 2): Run {
  return runOf({
    config: { duration, execution: "local", script: "" },
    metadata: { generated_at: "2026-11-23T08:52:58Z", k6_version: "2.2.0" },
    results: { checks: { metrics: [], results: [] }, metrics },
    version: "1.0.0",
  });
}

/** The values as k6's published schema spells them. */
function bySchema({ values, type }: { readonly values: object; readonly type: string }): object {
  const entries = Object.entries(values);
  if (type === "rate") {
    const { matches, total, rate } = values as Record<string, number>;
    return { passes: matches, fails: (total ?? 0) - (matches ?? 0), rate };
  }
  return Object.fromEntries(
    entries.map(([key, value]) => [key.replace(/^p(\d+)$/u, "p($1)"), value]),
  );
}
