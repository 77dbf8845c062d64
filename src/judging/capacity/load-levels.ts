import type { Capacity, LoadLevel } from "../../model/capacity.ts";
import { read } from "../../model/measurement.ts";
import type { Phase } from "../../model/phase.ts";
import type { Stretch, Timeline } from "../../model/timeline.ts";
import { type BucketRange, stretchOf } from "../course/buckets.ts";
import { partOf } from "../course/parts.ts";
import { isSteady } from "../course/trend/steady.ts";

/** Into so many pieces a ramp is cut. */
const PIECES = 20;
/** The p95 of fewer requests is their greatest. */
const FEWEST_REQUESTS = 20;
/** Of a level as it is, the next must have so much more to be another. */
const APART = 1.05;
/** From here on a ramp counts as climbed. */
const TOP = 0.98;
/** The law is asked of at least so many levels. */
export const FEWEST_LEVELS = 6;

/** The levels of load of a run up to its greatest load, in order of users. What comes after is a service that was overloaded before. */
export function loadLevels(
  timeline: Timeline,
  phases: readonly Phase[],
): Pick<Capacity, "cut" | "levels"> {
  const climb = climbOf(timeline);
  const { toMs: topMs } = stretchOf(timeline, climb);
  const plateaus = levelsIn(
    timeline,
    phases
      .flatMap(({ stretches }) => stretches)
      .filter(({ fromMs }) => fromMs <= topMs)
      .filter((stretch) => isSteady(timeline, stretch)),
  );
  if (distinctLevels(plateaus) >= FEWEST_LEVELS) return { cut: "plateaus", levels: plateaus };
  return { cut: "ramp", levels: levelsIn(timeline, piecesOf(timeline, climb)) };
}

/** How many of the levels are apart by more than a twentieth. */
export function distinctLevels(levels: readonly LoadLevel[]): number {
  const { count } = levels.reduce(
    ({ count: met, users: last }, { users }) =>
      users >= last * APART ? { count: met + 1, users } : { count: met, users: last },
    { count: 0, users: 0 },
  );
  return count;
}

function levelsIn(timeline: Timeline, stretches: readonly Stretch[]): readonly LoadLevel[] {
  return stretches
    .flatMap((stretch) => levelOf(timeline, stretch))
    .toSorted((a, b) => a.users - b.users);
}

function levelOf(timeline: Timeline, stretch: Stretch): readonly LoadLevel[] {
  const part = partOf(timeline, stretch);
  const mean = read(timeline.between(stretch), "http_req_duration", { kind: "avg" });
  const { users = 0, p95Ms, requests } = part;
  const told = users > 0 && requests >= FEWEST_REQUESTS && p95Ms !== undefined;
  return told && mean.kind === "measured" ? [{ ...part, users, p95Ms, meanMs: mean.value }] : [];
}

/** The most users in any bucket. */
export function mostUsers({ users }: Timeline): number {
  return users.reduce<number>((most, count) => Math.max(most, count ?? 0), 0);
}

/** From the first user to the top of the load. */
function climbOf(timeline: Timeline): BucketRange {
  const { users } = timeline;
  const top = mostUsers(timeline);
  const from = users.findIndex((count) => (count ?? 0) > 0);
  const to = users.findIndex((count) => (count ?? 0) >= TOP * top);
  return { from, to };
}

/** Twentieths of the climb, or its buckets where they are fewer, and the time at the top as one level of its own. */
function piecesOf(timeline: Timeline, { from, to }: BucketRange): readonly Stretch[] {
  const { users } = timeline;
  const count = Math.min(PIECES, to - from);
  const edge = (index: number): number => from + Math.round((index * (to - from)) / count);
  const pieces = Array.from({ length: count }, (_, index) => ({
    from: edge(index),
    to: edge(index + 1),
  }));
  const after = users.slice(to).findIndex((some) => (some ?? 0) < TOP * mostUsers(timeline));
  const end = after < 0 ? users.length : to + after;
  return [...pieces, { from: to, to: end }].map((piece) => stretchOf(timeline, piece));
}
