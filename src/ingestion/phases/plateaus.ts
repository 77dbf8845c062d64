import { mean } from "../../statistics/mean.ts";
import { median } from "../../statistics/median.ts";

/** Neighbouring buckets with about the same number of users. */
export interface Plateau {
  /** Index of the first bucket, and of the first one after it. */
  readonly from: number;
  readonly to: number;
  readonly users: number;
}

const FEWEST_BUCKETS = 5;
/** How far a bucket may be off the plateau's median (docs/judging.md, Phases). */
const WITHIN = 0.1;
/** A ramp may pass for a plateau bucket by bucket, but its end is higher than its beginning. */
const MOST_CLIMB = 0.05;

/** The plateaus of a curve of users: at least five buckets that lie within 10 % of their median and do not climb. */
export function plateausOf(curve: readonly number[]): readonly Plateau[] {
  const plateaus: Plateau[] = [];
  let from = 0;
  while (from + FEWEST_BUCKETS <= curve.length) {
    const plateau = plateauAt(curve, from);
    if (plateau === undefined) from++;
    else {
      plateaus.push(plateau);
      from = plateau.to;
    }
  }
  return plateaus;
}

function plateauAt(curve: readonly number[], from: number): Plateau | undefined {
  const first = curve.slice(from, from + FEWEST_BUCKETS);
  const level = median(first);
  if (level <= 0 || !first.every((users) => isNear(users, level, WITHIN))) return undefined;
  let to = from + FEWEST_BUCKETS;
  while (to < curve.length && isNear(curve[to] ?? 0, level, WITHIN)) to++;
  return trimmed(curve, from, to);
}

/** Cuts off what still climbs to the plateau or falls from it. */
function trimmed(curve: readonly number[], first: number, end: number): Plateau | undefined {
  const users = median(curve.slice(first, end));
  let from = first;
  let to = end;
  while (from < to && !isNear(curve[from] ?? 0, users, MOST_CLIMB)) from++;
  while (to > from && !isNear(curve[to - 1] ?? 0, users, MOST_CLIMB)) to--;
  const kept = curve.slice(from, to);
  if (kept.length < FEWEST_BUCKETS) return undefined;
  const third = Math.ceil(kept.length / 3);
  const climb = mean(kept.slice(-third)) - mean(kept.slice(0, third));
  return Math.abs(climb) <= MOST_CLIMB * users ? { from, to, users: median(kept) } : undefined;
}

function isNear(users: number, level: number, share: number): boolean {
  return Math.abs(users - level) <= share * level;
}
