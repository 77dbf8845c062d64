import type { Phase } from "../../../model/phase.ts";
import type { Timeline } from "../../../model/timeline.ts";
import { median } from "../../../statistics/median.ts";
import { type BucketRange, bucketsIn } from "../buckets.ts";

/** From here on more load is a spike and not a step. */
const SPIKE = 1.5;
/** A load within this share of a level is at that level. */
const AT_LEVEL = 0.1;
/** Iterations end unevenly, so their rate is the median over so many buckets on either side. */
const SMOOTHED_BY = 2;

/** The spikes of a run and the level they rose from. */
export interface Spikes {
  /** The buckets at the level before the first spike. */
  readonly before: BucketRange;
  readonly spikes: readonly [Spike, ...Spike[]];
}

/** One spike: its buckets, and those from when the load was back until it rose again. */
export interface Spike {
  readonly during: BucketRange;
  /** Absent where the load never came back. */
  readonly after?: BucketRange;
}

type Curve = readonly number[];

interface Level {
  readonly range: BucketRange;
  readonly load: number;
}

/**
 * The spikes in the load: the phases tell which level they rose from, since a ramp at the start of a run is no spike; the
 * curve itself tells when each began and ended, because windows and tags only come near it. The load is the users; k6 keeps
 * those of an arrival rate after it falls, and then it is the iterations per second, as far as people told the phases: a
 * service that breaks down under its users ends fewer iterations too. Undefined without a spike.
 */
export function spikesOf(timeline: Timeline, phases: readonly Phase[]): Spikes | undefined {
  const byUsers = spikesIn(filled(timeline.users), timeline, phases);
  const told = phases.filter(({ origin }) => origin !== "found");
  if (cameBack(byUsers)) return byUsers;
  const byIterations = spikesIn(smoothed(timeline.iterations), timeline, told);
  return cameBack(byIterations) ? byIterations : byUsers;
}

function cameBack(found: Spikes | undefined): boolean {
  return found?.spikes.some(({ after }) => after !== undefined) === true;
}

function spikesIn(curve: Curve, timeline: Timeline, phases: readonly Phase[]): Spikes | undefined {
  const levels = levelsOf(curve, timeline, phases);
  const level = levelBefore(levels) ?? levelBefore([...levelBeforeAll(curve, levels), ...levels]);
  if (level === undefined) return undefined;
  const { load, range } = level;
  const start = curve.findIndex((one, index) => index >= range.from && isAt(one, load));
  if (start < 0) return undefined;
  const [first, ...rest] = spikesFrom(curve, start, load);
  if (first === undefined) return undefined;
  const end = lastAt(curve, { from: start, to: first.during.from }, load);
  return { before: { from: start, to: end + 1 }, spikes: [first, ...rest] };
}

/** The median loads of the stretches of all phases, in order of time. */
function levelsOf(curve: Curve, timeline: Timeline, phases: readonly Phase[]): readonly Level[] {
  const ranges = phases
    .flatMap(({ stretches }) => stretches)
    .map((stretch) => bucketsIn(timeline, stretch))
    .filter(({ from, to }) => to > from)
    .toSorted((a, b) => a.from - b.from);
  return ranges.map((range) => ({ range, load: levelIn(curve, range) }));
}

/** The time before the phases, for those who only named the spike; a ramp has no level. */
function levelBeforeAll(curve: Curve, levels: readonly Level[]): readonly Level[] {
  const end = levels[0]?.range.from ?? 0;
  if (end === 0) return [];
  const range = { from: 0, to: end };
  const load = levelIn(curve, range);
  const atLevel = curve.slice(0, end).filter((one) => isAt(one, load));
  return atLevel.length > end / 2 ? [{ range, load }] : [];
}

function levelIn(curve: Curve, { from, to }: BucketRange): number {
  return median(curve.slice(from, to));
}

/** The level right before the first jump. */
function levelBefore(levels: readonly Level[]): Level | undefined {
  const jump = levels.findIndex(({ load }, index) => {
    const before = levels[index - 1]?.load;
    return before !== undefined && before > 0 && load >= SPIKE * before;
  });
  return levels[jump - 1];
}

function spikesFrom(curve: Curve, start: number, level: number): readonly Spike[] {
  const spikes: Spike[] = [];
  let at = start;
  while (at < curve.length) {
    const begin = next(curve, at, (load) => load >= SPIKE * level);
    if (begin === curve.length) break;
    const back = next(curve, begin, (load) => load <= (1 + AT_LEVEL) * level);
    const again = next(curve, back, (load) => load >= SPIKE * level);
    const end = lastAt(curve, { from: back, to: again }, level) + 1;
    const during = { from: begin, to: back };
    spikes.push(end > back ? { during, after: { from: back, to: end } } : { during });
    at = back;
  }
  return spikes;
}

function next(curve: Curve, from: number, is: (load: number) => boolean): number {
  const found = curve.findIndex((load, index) => index >= from && is(load));
  return found < 0 ? curve.length : found;
}

/** The last bucket of a range at the level; one before the range where none is. */
function lastAt(curve: Curve, { from, to }: BucketRange, level: number): number {
  for (let index = to - 1; index >= from; index -= 1) {
    if (isAt(curve[index] ?? 0, level)) return index;
  }
  return from - 1;
}

function isAt(load: number, level: number): boolean {
  return Math.abs(load - level) <= AT_LEVEL * level;
}

/** Where no users were counted, the last count holds. */
function filled(users: readonly (number | undefined)[]): Curve {
  let last = 0;
  return users.map((count) => (last = count ?? last));
}

function smoothed(counts: readonly number[]): Curve {
  return counts.map((_, index) =>
    median(counts.slice(Math.max(0, index - SMOOTHED_BY), index + SMOOTHED_BY + 1)),
  );
}
