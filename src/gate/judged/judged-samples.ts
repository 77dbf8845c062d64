import { partOf, partOfPhase } from "../../judging/course/parts.ts";
import { shapesOf } from "../../judging/course/shapes.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type {
  JudgedEndpoint,
  JudgedPhase,
  JudgedSamples,
  JudgedSeries,
} from "../../model/judged-samples.ts";
import type { Phase } from "../../model/phase.ts";
import type { RunSamples } from "../../model/run-samples.ts";
import type { RunPart } from "../../model/shapes.ts";
import type { Timeline } from "../../model/timeline.ts";

/** Enough for a chart across a screen. */
const MOST_BUCKETS = 240;
const MOST_ENDPOINTS = 20;

/** What the samples of a run tell beyond its indicators, as any document prints it. */
export function judgedSamples(samples: RunSamples, tolerance: number | undefined): JudgedSamples {
  const { connectionErrors, users, outsideRequests, shards, quantileError, lines } = samples;
  return {
    measured: judgedPhase(samples.measured),
    phases: samples.phases.map(judgedPhase),
    shapes: shapesOf(samples, tolerance),
    series: seriesOf(samples.timeline),
    endpoints: samples.endpoints.slice(0, MOST_ENDPOINTS).map(judgedEndpoint),
    statuses: Object.fromEntries(samples.statuses),
    errorCodes: Object.fromEntries(samples.errorCodes),
    connectionErrors,
    ...(users !== undefined && { users }),
    outsideRequests,
    shards,
    quantileError,
    lines,
  };
}

function judgedPhase(phase: Phase): JudgedPhase {
  const { name, origin, durationMs, stretches } = phase;
  return {
    name,
    origin,
    durationMs,
    ...partOfPhase(phase),
    ...(stretches.length > 1 && { stretches }),
  };
}

function judgedEndpoint({ name, method, requests, failures, durations }: Endpoint): JudgedEndpoint {
  return {
    name,
    method,
    requests,
    failures,
    ...(durations !== undefined && {
      p50Ms: durations.quantile(0.5),
      p95Ms: durations.quantile(0.95),
      p99Ms: durations.quantile(0.99),
    }),
  };
}

/** The run in at most 240 buckets; each holds the quantiles of its own requests, so that thinning loses no slow stretch. */
function seriesOf(timeline: Timeline): JudgedSeries {
  const buckets = timeline.requests.length;
  const perStep = Math.max(1, Math.ceil(buckets / MOST_BUCKETS));
  const stepMs = perStep * timeline.bucketMs;
  const parts = Array.from({ length: Math.ceil(buckets / perStep) }, (_, index) => {
    const fromMs = timeline.offsetMs + index * stepMs;
    return partOf(timeline, { fromMs, toMs: fromMs + stepMs });
  });
  const curve = (pick: (part: RunPart) => number | undefined): readonly (number | null)[] =>
    parts.map((part) => pick(part) ?? null);
  return {
    startMs: timeline.offsetMs,
    stepMs,
    users: curve(({ users }) => users),
    requestsPerSecond: curve(({ requestsPerSecond }) => requestsPerSecond),
    errorRate: curve(({ errorRate }) => errorRate),
    p50Ms: curve(({ p50Ms }) => p50Ms),
    p95Ms: curve(({ p95Ms }) => p95Ms),
    p99Ms: curve(({ p99Ms }) => p99Ms),
  };
}
