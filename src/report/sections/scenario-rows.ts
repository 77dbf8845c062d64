import type { ScenarioKind } from "../../model/scenario.ts";
import { FIGURES } from "../figures.ts";
import type { RowSpec } from "../figure-rows.ts";

const row = (label: string, figure: RowSpec["figure"]): RowSpec => ({ label, figure });

const DURATION = row("Test Duration", "duration");
const TOTAL = row("Total Requests", FIGURES.requests);
const FAILED = row("Failed Requests", FIGURES.failed);
const P50 = row("p50 Latency", FIGURES.p50);
const P95 = row("p95 Latency", FIGURES.p95);
const P99 = row("p99 Latency", FIGURES.p99);
const ERRORS = row("Error Rate", FIGURES.errorRate);
const THROUGHPUT = row("Avg Throughput", FIGURES.throughput);

const USUAL = [DURATION, row("Max Concurrent Users", "users"), TOTAL, FAILED, P50, P95, P99];

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
    row("Avg Concurrent Users", FIGURES.averageUsers),
    TOTAL,
    FAILED,
    P50,
    P95,
    P99,
    row("Max Latency", FIGURES.maxLatency),
    ERRORS,
    THROUGHPUT,
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
    row("p50 Latency (Hour 1)", { ...FIGURES.p50, phase: "hour 1", need: "samples" }),
    row("p50 Latency (Hour 8)", { ...FIGURES.p50, phase: "hour 8", need: "samples" }),
    row("p99 Latency (Avg)", FIGURES.p99),
    ERRORS,
    row("Throughput (Stable)", FIGURES.throughput),
    row("Memory at Start", FIGURES.memoryStart),
    row("Memory at End", FIGURES.memoryEnd),
    row("Memory Growth Rate", FIGURES.memoryGrowth),
    row("Connection Errors", FIGURES.connectionErrors),
    row("Service Restarts", FIGURES.restarts),
  ],
  other: [...USUAL, row("Max Latency", FIGURES.maxLatency), ERRORS, THROUGHPUT],
};
