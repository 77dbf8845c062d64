import type { Phase } from "../../../model/phase.ts";
import type {
  Recovery,
  RecoveryAbsence,
  SpikeRecoveries,
  SpikeRecovery,
} from "../../../model/shapes.ts";
import type { Timeline } from "../../../model/timeline.ts";
import { type BucketRange, stretchOf } from "../buckets.ts";
import { isNormal, type Normal, normalOf } from "./normal.ts";
import { type Spike, spikesOf } from "./spikes.ts";

const WINDOW_MS = 5000;
const SECOND_MS = 1000;
const WINDOWS_PER_AFTER = 20;
/** So many windows in a row must be normal. */
const STAYS = 3;
/** Where quantiles come from histograms of stretches of time, a window must hold whole ones. */
const WINDOWS_PER_RUN = 64;
/** A window moves on by this part of itself. */
const STEPS_PER_WINDOW = 5;

/**
 * How long after each spike, counted from the moment the load is back within 10 % of the level before the first one, p95 and
 * errors are back for three windows (5 s each, or 1/20 of the time until the next spike). The worst spike speaks for the run.
 * A window without requests proves nothing, so a service that hangs has not recovered.
 */
export function recoveryOf(timeline: Timeline, phases: readonly Phase[]): Recovery {
  const found = spikesOf(timeline, phases);
  if (found === undefined) return unknown("no spike");
  const [first, ...rest] = found.spikes;
  const recovery = (spike: Spike): SpikeRecovery | undefined =>
    recoveryAfter(timeline, found.before, spike);
  const head = recovery(first);
  if (head === undefined) return unknown("no requests before the spike");
  return worst([head, ...rest.flatMap((spike) => recovery(spike) ?? [])]);
}

function unknown(why: RecoveryAbsence): Recovery {
  return { kind: "not assessed", why, spikes: [] };
}

function recoveryAfter(
  timeline: Timeline,
  before: BucketRange,
  { during, after }: Spike,
): SpikeRecovery | undefined {
  if (after === undefined) {
    const cameBack = during.to < timeline.users.length;
    const why = cameBack ? "too little time after the spike" : "the load never came back";
    return { kind: "not assessed", why };
  }
  const size = windowBuckets(timeline, after);
  const normal = normalOf(timeline, before, size);
  if (normal === undefined) return undefined;
  if (after.to - after.from < STAYS * size) {
    return { kind: "not assessed", why: "too little time after the spike" };
  }
  const backMs = stretchOf(timeline, after).fromMs;
  const seconds = (buckets: number): number => (buckets * timeline.bucketMs) / 1000;
  const at = firstNormal(timeline, after, size, normal);
  return at === undefined
    ? { kind: "not recovered", backMs, withinSeconds: seconds(after.to - after.from) }
    : { kind: "recovered", backMs, seconds: seconds(at - after.from) + unsureSeconds(timeline) };
}

/** Where a bucket is longer than a second, the load was back at any time in one: the longest recovery that this allows is told. */
function unsureSeconds({ bucketMs }: Timeline): number {
  return bucketMs > SECOND_MS ? bucketMs / 1000 : 0;
}

function windowBuckets(timeline: Timeline, { from, to }: BucketRange): number {
  const { bucketMs, users } = timeline;
  const wantedMs = Math.min(WINDOW_MS, ((to - from) * bucketMs) / WINDOWS_PER_AFTER);
  const all = timeline.between(stretchOf(timeline, { from: 0, to: users.length }));
  const isExact = (all.get("http_req_duration")?.distribution?.relativeError ?? 0) === 0;
  const least = isExact ? 1 : Math.ceil(users.length / WINDOWS_PER_RUN);
  return Math.max(least, Math.floor(wantedMs / bucketMs));
}

/** The first bucket from which three windows in a row are normal. */
function firstNormal(
  timeline: Timeline,
  after: BucketRange,
  size: number,
  normal: Normal,
): number | undefined {
  const known = new Map<number, boolean>();
  const isGood = (from: number): boolean => {
    const good = known.get(from) ?? isNormal(timeline, { from, to: from + size }, normal);
    known.set(from, good);
    return good;
  };
  const step = Math.max(1, Math.floor(size / STEPS_PER_WINDOW));
  for (let from = after.from; from + STAYS * size <= after.to; from += step) {
    const windows = Array.from({ length: STAYS }, (_, index) => from + index * size);
    if (windows.every(isGood)) return from;
  }
  return undefined;
}

/** Not recovered is worse than any recovery, and a spike that cannot be assessed says nothing of the others. */
function worst(spikes: SpikeRecoveries): Recovery {
  const failed = spikes.flatMap((one) => (one.kind === "not recovered" ? [one.withinSeconds] : []));
  if (failed.length > 0) {
    return { kind: "not recovered", withinSeconds: Math.max(...failed), spikes };
  }
  const seconds = spikes.flatMap((one) => (one.kind === "recovered" ? [one.seconds] : []));
  if (seconds.length > 0) return { kind: "recovered", seconds: Math.max(...seconds), spikes };
  const [first] = spikes;
  const why =
    first.kind === "not assessed" ? first.why : ("too little time after the spike" as const);
  return { kind: "not assessed", why, spikes };
}
