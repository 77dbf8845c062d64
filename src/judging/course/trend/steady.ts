import type { Stretch, Timeline } from "../../../model/timeline.ts";
import { ascending } from "../../../statistics/ascending.ts";
import { median } from "../../../statistics/median.ts";
import { quantile } from "../../../statistics/quantile.ts";
import { bucketsIn } from "../buckets.ts";

/** A load that stays this near its median in nine tenths of its buckets is steady. */
const STEADY = 0.1;

/** Whether the users kept their level; where none were counted, nobody can tell that they did not. */
export function isSteady(timeline: Timeline, stretch: Stretch): boolean {
  const counts = countsIn(timeline, stretch);
  if (counts.length === 0) return true;
  const level = median(counts);
  const distances = ascending(counts.map((count) => Math.abs(count - level)));
  return distances === undefined || quantile(distances, 0.9) <= STEADY * level;
}

/** From the first third to the last, users who move by more than this bring a trend of their own. */
const CLIMBED = 0.02;

/** Whether the users ended at another level than they began with, though near it: the end of a slow ramp looks like a plateau. */
export function hasClimbed(timeline: Timeline, stretch: Stretch): boolean {
  const counts = countsIn(timeline, stretch);
  const third = Math.floor(counts.length / 3);
  if (third === 0) return false;
  const [first, last] = [median(counts.slice(0, third)), median(counts.slice(-third))];
  return Math.abs(last - first) > CLIMBED * Math.max(first, last);
}

/** The users of each bucket in which they were counted. */
function countsIn(timeline: Timeline, stretch: Stretch): readonly number[] {
  const { from, to } = bucketsIn(timeline, stretch);
  return timeline.users.slice(from, to).filter((count) => count !== undefined);
}
