import { type Measurements, read } from "../../model/measurement.ts";
import type { Phase } from "../../model/phase.ts";
import type { FirstAgainstLast, RunPart } from "../../model/shapes.ts";
import type { Stretch, Timeline } from "../../model/timeline.ts";
import { mean } from "../../statistics/mean.ts";
import { bucketsIn, stretchOf } from "./buckets.ts";

/** Hours of the form's endurance test; a shorter run is cut into as many parts. */
const PARTS = 8;

/** The eighths of a stretch of a run, in order of time; none where it has fewer than eight buckets or nothing was requested. */
export function partsOf(timeline: Timeline, stretch: Stretch): readonly RunPart[] {
  const { from, to } = bucketsIn(timeline, stretch);
  if (to - from < PARTS) return [];
  const edge = (part: number): number => from + Math.round(((to - from) * part) / PARTS);
  const parts = Array.from({ length: PARTS }, (_, part) =>
    partOf(timeline, stretchOf(timeline, { from: edge(part), to: edge(part + 1) })),
  );
  return parts.some(({ requests }) => requests > 0) ? parts : [];
}

/** What happened in one stretch of a run. */
export function partOf(timeline: Timeline, stretch: Stretch): RunPart {
  const { from, to } = bucketsIn(timeline, stretch);
  const users = timeline.users.slice(from, to).filter((count) => count !== undefined);
  return {
    ...stretchOf(timeline, { from, to }),
    ...figures(timeline.between(stretch), (to - from) * timeline.bucketMs),
    ...(users.length > 0 && { users: mean(users) }),
  };
}

/** What happened in a phase, from its first stretch to its last. */
export function partOfPhase({ stretches, durationMs, measurements, users }: Phase): RunPart {
  return {
    fromMs: Math.min(...stretches.map(({ fromMs }) => fromMs)),
    toMs: Math.max(...stretches.map(({ toMs }) => toMs)),
    ...figures(measurements, durationMs),
    ...(users !== undefined && { users: users.avg }),
  };
}

/** The median latency of the last part against that of the first; undefined where either had no requests. */
export function firstAgainstLast(parts: readonly RunPart[]): FirstAgainstLast | undefined {
  const first = parts[0]?.p50Ms;
  const last = parts.at(-1)?.p50Ms;
  if (first === undefined || last === undefined || first <= 0) return undefined;
  return { firstP50Ms: first, lastP50Ms: last, changeShare: (last - first) / first };
}

type Figures = Omit<RunPart, "fromMs" | "toMs" | "users">;

function figures(measurements: Measurements, durationMs: number): Figures {
  const requests = counted(measurements, "http_reqs");
  const failures = counted(measurements, "http_req_failed");
  const p50Ms = percentile(measurements, 50);
  const p95Ms = percentile(measurements, 95);
  const p99Ms = percentile(measurements, 99);
  return {
    requests,
    failures,
    requestsPerSecond: durationMs > 0 ? (1000 * requests) / durationMs : 0,
    ...(requests > 0 && { errorRate: failures / requests }),
    ...(p50Ms !== undefined && { p50Ms }),
    ...(p95Ms !== undefined && { p95Ms }),
    ...(p99Ms !== undefined && { p99Ms }),
  };
}

/** A count of a stretch; nothing counted there is a true zero, since the samples are all known. */
function counted(measurements: Measurements, metric: string): number {
  const reading = read(measurements, metric, { kind: "count" });
  return reading.kind === "measured" ? reading.value : 0;
}

/** A percentile of the latency of a stretch; undefined where nothing was measured. */
export function percentile(measurements: Measurements, percent: number): number | undefined {
  const reading = read(measurements, "http_req_duration", { kind: "quantile", percent });
  return reading.kind === "measured" ? reading.value : undefined;
}
