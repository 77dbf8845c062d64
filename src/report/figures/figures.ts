import { indicatorKey } from "../../model/indicator.ts";
import type { Indicator, Judgement } from "../../model/judgement.ts";
import { indicatorsAt } from "../../words/indicator-places.ts";
import type { Need } from "../markup/section.ts";

/** The number that a row of the form asks for: the first of these metrics that was measured, so aggregated. */
export interface Figure {
  readonly metrics: readonly string[];
  readonly aggregation: string;
  readonly phase?: string;
  /** What would bring it where it is absent. */
  readonly need: Need;
}

const LATENCY = ["http_req_duration", "grpc_req_duration", "iteration_duration"] as const;

/** A percentile of latency. A summary has p90 and p95 unless told otherwise. */
function latency(aggregation: string): Figure {
  return { metrics: LATENCY.slice(0, 2), aggregation, need: "k6 statistics" };
}

const figure = (need: Need, aggregation: string, ...metrics: readonly string[]): Figure => ({
  metrics,
  aggregation,
  need,
});

/**
 * The form's numbers by name. Prometheus queries are the user's, so several usual names are known for each; a query
 * named as the first of them is always found.
 */
export const FIGURES = {
  requests: figure("scenario", "count", "http_reqs", "grpc_reqs", "iterations"),
  failed: figure("scenario", "count", "http_req_failed"),
  errorRate: figure("scenario", "rate", "http_req_failed"),
  throughput: figure("scenario", "rate", "http_reqs", "iterations"),
  maxUsers: figure("scenario", "max", "vus"),
  averageUsers: figure("samples", "avg", "vus"),
  p50: latency("p(50)"),
  p95: latency("p(95)"),
  p99: latency("p(99)"),
  maxLatency: latency("max"),
  completion: figure(
    "scenario",
    "rate",
    "task_completed",
    "task_completion",
    "tasks_completed",
    "completed",
  ),
  peakCpu: figure("prometheus", "max", "app_cpu", "service_cpu", "pod_cpu", "host_cpu", "node_cpu"),
  averageCpu: figure(
    "prometheus",
    "avg",
    "app_cpu",
    "service_cpu",
    "pod_cpu",
    "host_cpu",
    "node_cpu",
  ),
  peakMemory: figure(
    "prometheus",
    "max",
    "app_memory",
    "service_memory",
    "pod_memory",
    "host_memory",
    "node_memory",
  ),
  averageMemory: figure(
    "prometheus",
    "avg",
    "app_memory",
    "service_memory",
    "pod_memory",
    "host_memory",
    "node_memory",
  ),
  memoryStart: figure(
    "prometheus",
    "start",
    "app_memory_bytes",
    "service_memory_bytes",
    "pod_memory_bytes",
  ),
  memoryEnd: figure(
    "prometheus",
    "end",
    "app_memory_bytes",
    "service_memory_bytes",
    "pod_memory_bytes",
  ),
  memoryGrowth: figure(
    "prometheus",
    "growth",
    "app_memory_bytes",
    "service_memory_bytes",
    "pod_memory_bytes",
  ),
  memoryBytes: figure(
    "prometheus",
    "avg",
    "app_memory_bytes",
    "service_memory_bytes",
    "pod_memory_bytes",
  ),
  queueDepth: figure("prometheus", "avg", "queue_depth", "task_queue_depth", "celery_queue_depth"),
  connectionErrors: figure("samples", "count", "connection_errors"),
  restarts: figure(
    "prometheus",
    "max",
    "restarts",
    "service_restarts",
    "app_restarts",
    "pod_restarts",
  ),
  recovery: figure("samples", "value", "recovery_time"),
  scalingTime: figure("prometheus", "value", "autoscaling_response_time"),
} as const satisfies Readonly<Record<string, Figure>>;

/** The indicators of a scenario that answer a figure: several where it has several objectives, none where not measured. */
export function found(
  { indicators }: Judgement,
  scenario: string,
  { metrics, aggregation, phase }: Figure,
): readonly Indicator[] {
  for (const metric of metrics) {
    const indicator = indicatorKey({ metric, aggregation, ...(phase !== undefined && { phase }) });
    const hits = indicatorsAt(indicators, { scenario, indicator }).filter(
      ({ value, objective }) => value !== undefined || objective !== undefined,
    );
    if (hits.length > 0) return hits;
  }
  return [];
}

/**
 * A figure of a machine with the metrics first that an objective asks for: where the CPU of the machines is owed, the form's row on CPU
 * shows it with its target, and not the service's without one.
 */
export function owedFirst(judgement: Judgement, scenario: string, wanted: Figure): Figure {
  if (wanted.need !== "prometheus") return wanted;
  const isOwed = (metric: string): boolean =>
    found(judgement, scenario, { ...wanted, metrics: [metric] }).some(
      ({ objective }) => objective !== undefined,
    );
  const owed = wanted.metrics.filter(isOwed);
  return { ...wanted, metrics: [...owed, ...wanted.metrics] };
}

/** The value of a figure with its indicator; undefined when it was not measured. */
export function measured(
  judgement: Judgement,
  scenario: string,
  wanted: Figure,
): (Indicator & { readonly value: number }) | undefined {
  for (const indicator of found(judgement, scenario, wanted)) {
    const { value } = indicator;
    if (value !== undefined) return { ...indicator, value };
  }
  return undefined;
}

/** The same figure in one phase of a scenario; phases are cut out of samples. */
export function during(wanted: Figure, phase: string): Figure {
  return { ...wanted, phase, need: wanted.need === "prometheus" ? "prometheus" : "samples" };
}
