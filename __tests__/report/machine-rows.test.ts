import { describe, expect, test } from "vitest";
import type { JudgedGauge, JudgedResources } from "../../src/model/judged-resources.ts";
import type { JudgedScenario } from "../../src/model/judgement.ts";
import type { Role } from "../../src/model/role.ts";
import { exhaustionText } from "../../src/report/figures/machine-numbers.ts";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { resourceCharts } from "../../src/report/charts/resource-charts.ts";
import { aJudgement, aScenario } from "./judgements/a-judgement.ts";
import { ENDURANCE_SAMPLES, someSamples, SPIKE_SAMPLES } from "./judgements/a-samples.ts";

const EIGHTHS = ["1", "2", "3", "4", "5", "6", "7", "8"];

function aGauge(
  name: string,
  role: Role,
  avg: number,
  more: Partial<JudgedGauge> = {},
): JudgedGauge {
  return {
    name,
    role,
    unit: "ratio",
    source: { file: "prometheus/answer.json", at: name },
    avg,
    peak: avg,
    phases: ["baseline", "spike", "after"].map((phase) => ({ name: phase, avg, peak: avg })),
    parts: EIGHTHS.map((part) => ({ name: part, avg, peak: avg })),
    curve: { startMs: 0, stepMs: 4000, values: [avg, avg, null, avg] },
    ...more,
  };
}

const pattern = { kind: "stable", median: 0.4, p99: 0.5, changeShare: 0, buckets: 20 } as const;
const leak = {
  kind: "none",
  bytesPerHour: 1e6,
  interval: [0, 2e6],
  growthShare: 0,
  startBytes: 60e6,
  endBytes: 61e6,
  buckets: 40,
} as const;

const RESOURCES: JudgedResources = {
  gauges: [
    aGauge("app_cpu", "app.cpu", 0.4, { pattern }),
    aGauge("app_memory_bytes", "app.memory", 65e6, { unit: "bytes", leak }),
    aGauge("queue_depth", "queue.depth", 12, { unit: "number", unitText: "tasks" }),
    aGauge("db_connections", "database.connections", 15, { unit: "number" }),
    aGauge("db_connections_max", "database.connections.max", 60, { unit: "number" }),
  ],
  jobs: { kind: "normal", startDepth: 1, endDepth: 2 },
  scaling: { changes: [{ atMs: 9000, from: 8, to: 16 }], triggered: true, responseSeconds: 4 },
};

function reportOf(parts: Partial<JudgedScenario>): string {
  const scenario = aScenario("run", { ...parts });
  return reportMarkdown(aJudgement({ scenarios: [scenario] })).replaceAll("\\", "");
}

const absent = (report: string): string => report.slice(report.indexOf("### Appendix E"));

describe("the form's rows of the machines", () => {
  test("of a sustained load are told from CPU and memory", () => {
    const report = reportOf({
      kind: "sustained",
      samples: someSamples(),
      resources: RESOURCES,
    });
    expect(report).toContain("- **Memory Pattern**: Stable (1 MB/h, 0 B/h to 2 MB/h)");
    expect(report).toContain("- **CPU Pattern**: Stable (median 40 %, p99 50 %)");
    expect(report).toContain(`title "Resource utilization over time"`);
    expect(absent(report)).not.toMatch(/Memory Pattern|CPU Pattern|Resource utilization/u);
  });

  test("of a spike are told by phase, with the replicas that followed", () => {
    const report = reportOf({ kind: "spike", samples: SPIKE_SAMPLES, resources: RESOURCES });
    expect(report).toMatch(/\| CPU Usage +\| +40 % \| +40 % \| +40 % \|/u);
    expect(report).toMatch(/\| Queue Depth +\| +12 tasks \| +12 tasks \| +12 tasks \|/u);
    expect(report).toContain("- **Auto-scaling Triggered**: Yes (8 to 16, 1 change)");
    expect(report).toContain("- **Auto-scaling Response Time**: 4 seconds");
  });

  test("of an endurance test are told hour by hour, with leak, exhaustion and jobs", () => {
    const report = reportOf({
      kind: "endurance",
      samples: ENDURANCE_SAMPLES,
      resources: RESOURCES,
    });
    expect(report).toContain("- **Memory Leaks**: None Detected (1 MB/h");
    expect(report).toContain("- **Resource Exhaustion**: None (at most connections 25 %)");
    expect(report).toContain("- **Background Jobs**: Normal (queue 1 at the start, 2 at the end)");
    expect(report).toMatch(/Error Rate \| +CPU % \| +Memory MB \|/u);
    expect(report).toMatch(/\| +8 \|.*\| +40 % \| +65 MB \|/u);
  });

  test("without Prometheus are missing, never `No` or `None`", () => {
    const report = reportOf({ kind: "endurance", samples: ENDURANCE_SAMPLES });
    expect(report).not.toContain("**Memory Leaks**");
    expect(absent(report)).toContain("Memory Leaks, Resource Exhaustion, Background Jobs");
    expect(absent(report)).toContain("CPU %, Memory MB");
  });

  test("say what nearly ran out", () => {
    const used = aGauge("pool_used", "database.pool.used", 19, { unit: "number" });
    const max = aGauge("pool_max", "database.pool.max", 20, { unit: "number" });
    const scenario = aScenario("run", { resources: { gauges: [used, max] } });
    expect(exhaustionText(scenario)).toBe("connection pool 95 % in use at most");
    expect(exhaustionText(aScenario("run"))).toBeUndefined();
  });
});

describe("the chart of the machines", () => {
  test("shows shares of one grid, and no bytes", () => {
    const other = aGauge("host_cpu", "host.cpu", 0.6);
    const apart = aGauge("host_memory", "host.memory", 0.5, {
      curve: { startMs: 5000, stepMs: 4000, values: [0.5] },
    });
    const gauges = [...RESOURCES.gauges, other, apart];
    const [chart] = resourceCharts(aScenario("run", { resources: { gauges } }));
    expect(chart?.lines.map(({ name }) => name)).toEqual([
      "CPU of the machines",
      "CPU of the service",
    ]);
    expect(chart?.lines[0]?.values).toEqual([0.6, 0.6, null, 0.6]);
    expect(resourceCharts(aScenario("run"))).toEqual([]);
  });
});
