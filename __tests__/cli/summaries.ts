import { readFileSync } from "node:fs";

/** The text of a real k6 output among the fixtures: `v2.2.0/zero.summary-export.json`. */
export function k6File(name: string): string {
  return readFileSync(`__tests__/fixtures/k6/${name}`, "utf8");
}

/** Values of one metric as `handleSummary` gets them. */
export interface SummaryMetric {
  readonly type: "counter" | "gauge" | "rate" | "trend";
  readonly contains?: "default" | "time" | "data";
  readonly values: Readonly<Record<string, number | null | string>>;
  readonly thresholds?: Readonly<Record<string, { readonly ok: boolean }>>;
}

/**
 * A summary in the shape of `handleSummary` (facts in k6's `summary.go`), for the one value that a test is about. Without
 * changes it is a healthy run of one minute: 6000 requests, none failed, p95 of 200 ms.
 */
export function summary(changes: Readonly<Record<string, SummaryMetric | undefined>> = {}): string {
  const metrics: Record<string, SummaryMetric | undefined> = {
    http_req_duration: {
      type: "trend",
      contains: "time",
      values: { avg: 100, min: 10, med: 90, max: 900, "p(90)": 180, "p(95)": 200 },
    },
    http_req_failed: { type: "rate", values: { rate: 0, passes: 0, fails: 6000 } },
    http_reqs: { type: "counter", values: { count: 6000, rate: 100 } },
    iterations: { type: "counter", values: { count: 6000, rate: 100 } },
    vus: { type: "gauge", values: { value: 10, min: 1, max: 10 } },
    vus_max: { type: "gauge", values: { value: 10, min: 10, max: 10 } },
    ...changes,
  };
  const given = Object.entries(metrics).flatMap(([name, metric]) =>
    metric === undefined ? [] : [[name, { contains: "default", ...metric }]],
  );
  return JSON.stringify({
    root_group: {
      name: "",
      path: "",
      id: "d41d8cd98f00b204e9800998ecf8427e",
      groups: [],
      checks: [],
    },
    options: { summaryTrendStats: ["avg", "min", "med", "max", "p(90)", "p(95)"] },
    state: { isStdOutTTY: false, isStdErrTTY: false, testRunDurationMs: 60_000 },
    metrics: Object.fromEntries(given),
  });
}

/** The latency of a summary with another p95, and thresholds if any. */
export function latency(
  p95: number,
  thresholds?: Readonly<Record<string, { readonly ok: boolean }>>,
): SummaryMetric {
  return {
    type: "trend",
    contains: "time",
    values: { avg: 100, min: 10, med: 90, max: Math.max(900, p95), "p(90)": 180, "p(95)": p95 },
    ...(thresholds && { thresholds }),
  };
}
