import type { ScenarioKind } from "../../../model/scenario.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import { during, FIGURES } from "../../figures/figures.ts";
import type { RowSpec } from "../../figures/figure-rows.ts";

const row = (label: string, figure: RowSpec["figure"], told?: RowSpec["told"]): RowSpec => ({
  label,
  figure,
  ...(told !== undefined && { told }),
});

const ms = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : quantityText(value, "ms");

const DURATION = row("Test Duration", "duration");
const TOTAL = row("Total Requests", FIGURES.requests);
const FAILED = row("Failed Requests", FIGURES.failed);
const P50 = row("p50 Latency", FIGURES.p50);
const P95 = row("p95 Latency", FIGURES.p95);
const P99 = row("p99 Latency", FIGURES.p99);
const ERRORS = row("Error Rate", FIGURES.errorRate);
/** Of the whole run, as k6 counts it: setup, ramps and teardown lower it. */
const THROUGHPUT = row("Avg Throughput", FIGURES.throughput);
const STABLE = row("Throughput (Stable)", "samples", ({ measured }) =>
  quantityText(measured.requestsPerSecond, "1/s"),
);

const USUAL = [
  DURATION,
  row("Max Concurrent Users", FIGURES.maxUsers),
  TOTAL,
  FAILED,
  P50,
  P95,
  P99,
];

/** The rows of `Metric | Value | Target | Status` for each kind of scenario, in the order of the form. */
export const RESULT_ROWS: Readonly<Record<ScenarioKind, readonly RowSpec[]>> = {
  "ramp-up": [
    ...USUAL,
    ERRORS,
    THROUGHPUT,
    row("Peak CPU Usage", FIGURES.peakCpu),
    row("Peak Memory Usage", FIGURES.peakMemory),
  ],
  sustained: [
    DURATION,
    row("Avg Concurrent Users", FIGURES.averageUsers, ({ users }) =>
      users === undefined ? undefined : quantityText(users.avg, "users"),
    ),
    TOTAL,
    FAILED,
    P50,
    P95,
    P99,
    row("Max Latency", FIGURES.maxLatency),
    ERRORS,
    THROUGHPUT,
    STABLE,
    row("Task Completion Rate", FIGURES.completion),
    row("Avg CPU Usage", FIGURES.averageCpu),
    row("Avg Memory Usage", FIGURES.averageMemory),
    row("Memory Growth", FIGURES.memoryGrowth),
  ],
  /** The form has only phases for a spike; the whole run stands below them. */
  spike: [...USUAL, ERRORS, THROUGHPUT],
  endurance: [
    DURATION,
    TOTAL,
    FAILED,
    row("p50 Latency (Hour 1)", during(FIGURES.p50, "hour 1"), ({ shapes }) =>
      ms(shapes.firstAgainstLast?.firstP50Ms),
    ),
    row("p50 Latency (Hour 8)", during(FIGURES.p50, "hour 8"), ({ shapes }) =>
      ms(shapes.firstAgainstLast?.lastP50Ms),
    ),
    /** The form has the median of the first and last hour alone; a team that asks p50 and p95 looks for them here. */
    P50,
    P95,
    row("p99 Latency (Avg)", FIGURES.p99),
    ERRORS,
    THROUGHPUT,
    STABLE,
    row("Memory at Start", FIGURES.memoryStart),
    row("Memory at End", FIGURES.memoryEnd),
    row("Memory Growth Rate", FIGURES.memoryGrowth),
    row("Connection Errors", FIGURES.connectionErrors, ({ connectionErrors }) =>
      quantityText(connectionErrors, "count"),
    ),
    {
      label: "Service Restarts",
      figure: FIGURES.restarts,
      ofMachines: ({ restarts }) =>
        restarts === undefined ? undefined : quantityText(restarts, "count"),
    },
  ],
  other: [...USUAL, row("Max Latency", FIGURES.maxLatency), ERRORS, THROUGHPUT],
};
