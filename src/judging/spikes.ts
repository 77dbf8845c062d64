import type { Phase } from "../model/phase.ts";
import type { Timeline } from "../model/timeline.ts";
import { median } from "../statistics/median.ts";
import { type BucketRange, bucketsIn } from "./buckets.ts";

/** From here on more users are a spike and not a step. */
const SPIKE = 1.5;
/** Users within this share of a level are at that level. */
const AT_LEVEL = 0.1;

/** The spikes of a run and the level they rose from. */
export interface Spikes {
  /** Users before the first spike. */
  readonly users: number;
  /** The buckets at that level, before the first spike. */
  readonly before: BucketRange;
  readonly spikes: readonly [Spike, ...Spike[]];
}

/** One spike: the buckets above one and a half levels, and those between it and the next in which the users were back. */
export interface Spike {
  readonly during: BucketRange;
  /** Absent where the users never came back. */
  readonly after?: BucketRange;
}

interface Level {
  readonly range: BucketRange;
  readonly users: number;
}

/**
 * The spikes in the users curve: the phases tell which level they rose from, since a ramp at the start of a run is no spike;
 * the curve itself tells when each began and ended, because windows and tags only come near it. Undefined without one.
 */
export function spikesOf(timeline: Timeline, phases: readonly Phase[]): Spikes | undefined {
  const level = levelBefore(levelsOf(timeline, phases));
  if (level === undefined) return undefined;
  const { users } = level;
  const curve = filled(timeline.users);
  const start = curve.findIndex((count, index) => index >= level.range.from && isAt(count, users));
  if (start < 0) return undefined;
  const [first, ...rest] = spikesFrom(curve, start, users);
  if (first === undefined) return undefined;
  const end = lastAt(curve, { from: start, to: first.during.from }, users);
  return { users, before: { from: start, to: end + 1 }, spikes: [first, ...rest] };
}

/** The stretches of all phases with their median users, in order of time. */
function levelsOf(timeline: Timeline, phases: readonly Phase[]): readonly Level[] {
  return phases
    .flatMap(({ stretches }) => stretches)
    .map((stretch) => bucketsIn(timeline, stretch))
    .toSorted((a, b) => a.from - b.from)
    .flatMap((range) => {
      const counts = timeline.users.slice(range.from, range.to).filter((one) => one !== undefined);
      return counts.length === 0 ? [] : [{ range, users: median(counts) }];
    });
}

/** The level right before the first jump. */
function levelBefore(levels: readonly Level[]): Level | undefined {
  const jump = levels.findIndex(({ users }, index) => {
    const before = levels[index - 1]?.users;
    return before !== undefined && before > 0 && users >= SPIKE * before;
  });
  return levels[jump - 1];
}

function spikesFrom(curve: readonly number[], start: number, users: number): readonly Spike[] {
  const spikes: Spike[] = [];
  let at = start;
  while (at < curve.length) {
    const begin = next(curve, at, (count) => count >= SPIKE * users);
    if (begin === curve.length) break;
    const back = next(curve, begin, (count) => count <= (1 + AT_LEVEL) * users);
    const again = next(curve, back, (count) => count >= SPIKE * users);
    const end = lastAt(curve, { from: back, to: again }, users) + 1;
    const during = { from: begin, to: back };
    spikes.push(end > back ? { during, after: { from: back, to: end } } : { during });
    at = back;
  }
  return spikes;
}

function next(curve: readonly number[], from: number, is: (count: number) => boolean): number {
  const found = curve.findIndex((count, index) => index >= from && is(count));
  return found < 0 ? curve.length : found;
}

/** The last bucket of a range at the level; one before the range where none is. */
function lastAt(curve: readonly number[], { from, to }: BucketRange, users: number): number {
  for (let index = to - 1; index >= from; index -= 1) {
    if (isAt(curve[index] ?? 0, users)) return index;
  }
  return from - 1;
}

function isAt(count: number, users: number): boolean {
  return Math.abs(count - users) <= AT_LEVEL * users;
}

/** Where no users were counted, the last count holds. */
function filled(users: readonly (number | undefined)[]): readonly number[] {
  let last = 0;
  return users.map((count) => (last = count ?? last));
}
