import {
  readSamples,
  type SampleAggregate,
} from "../../../../src/ingestion/k6/samples/read-samples.ts";
import { runOf } from "../../../../src/ingestion/k6/samples/run/run-of.ts";
import { PLAIN_PLAN, type SamplePlan } from "../../../../src/ingestion/k6/samples/sample-plan.ts";
import type { Run } from "../../../../src/model/run.ts";

const encoder = new TextEncoder();

/** The bytes in chunks of so many; the last one is shorter. */
export async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a text, or bytes, as one file of samples. */
export function aggregateOf(
  content: string | Uint8Array,
  plan: Partial<SamplePlan> = {},
  chunkSize = 1 << 16,
): Promise<SampleAggregate> {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return readSamples(chunksOf(bytes, chunkSize), "samples", { ...PLAIN_PLAN, ...plan });
}

/** The run that a text, or bytes, tell of. */
export async function runFrom(
  content: string | Uint8Array,
  plan: Partial<SamplePlan> = {},
  chunkSize = 1 << 16,
): Promise<Run> {
  return runOf(await aggregateOf(content, plan, chunkSize));
}

/** What can be compared of a run: functions and what they close over are left out. */
export function numbersOf(run: Run): unknown {
  const { timeline, endpoints, statuses, errorCodes, lines, users } = run.samples!;
  return {
    durationMs: run.durationMs,
    scenarios: run.k6Scenarios,
    measurements: [...run.measurements].map(([name, { kind, samples, values, distribution }]) => ({
      name,
      kind,
      samples,
      values: [...values],
      median: distribution?.quantile(0.5),
      p99: distribution?.quantile(0.99),
    })),
    thresholds: run.thresholds,
    checks: run.checks,
    users,
    lines,
    statuses: [...statuses],
    errorCodes: [...errorCodes],
    requests: timeline.requests,
    endpoints: endpoints.map(({ name, method, requests, failures, failureTimes, durations }) => ({
      name,
      method,
      requests,
      failures,
      failureTimes,
      p95: durations?.quantile(0.95),
    })),
  };
}

/** A line of k6 2.x. */
export function point(
  metric: string,
  value: number | string,
  tags: Readonly<Record<string, string>> = {},
  time = "2026-11-23T09:17:01.5Z",
): string {
  return `{"metric":"${metric}","type":"Point","data":{"time":"${time}","value":${value},"tags":${JSON.stringify(tags)}}}\n`;
}

/** The line that k6 writes before the first sample of a metric. */
export function declared(
  name: string,
  type: string,
  contains = "default",
  thresholds: readonly unknown[] = [],
): string {
  const data = { name, type, contains, thresholds, submetrics: null };
  return `${JSON.stringify({ type: "Metric", data, metric: name })}\n`;
}
