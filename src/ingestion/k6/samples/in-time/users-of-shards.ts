import type { UsersCurve } from "../../../phases/users-curve.ts";
import { NO_VALUES } from "../series/distribution-of.ts";
import type { Series } from "../series/series.ts";
import { slotsBySecond } from "../series/series-reading.ts";
import type { Totals } from "../run/measurements-of.ts";

/** k6 counts its users once a second; a tick that slips into the next second leaves a gap that the last count fills. */
const LONGEST_GAP_SECONDS = 5;

/**
 * The users of all k6 processes together. Each counts its own, so their curves are filled one by one and then added up.
 */
export function usersCurve(shards: readonly Series[]): UsersCurve {
  const present = shards.filter(({ length }) => length > 0);
  const from = Math.min(...present.map(({ base }) => base));
  const to = Math.max(...present.map(({ base, width, length }) => base + width * length));
  if (!(to > from)) return { from: 0, users: [] };
  const users = Array.from({ length: to - from }, (): number | undefined => undefined);
  for (const shard of present) {
    for (const [second, count] of filled(shard)) {
      users[second - from] = (users[second - from] ?? 0) + count;
    }
  }
  return { from, users };
}

/** The users of one k6 process by second, with gaps filled. */
function filled(series: Series): readonly (readonly [number, number])[] {
  const curve: [number, number][] = [];
  let before: number | undefined;
  let users = Number.NaN;
  for (const [second, slot] of slotsBySecond(series)) {
    const gap = before === undefined ? 0 : second - before - 1;
    if (before !== undefined && gap <= LONGEST_GAP_SECONDS * series.width) {
      for (let missing = before + 1; missing < second; missing++) curve.push([missing, users]);
    }
    users = slot.last;
    for (let part = 0; part < series.width; part++) curve.push([second + part, users]);
    before = second + series.width - 1;
  }
  return curve;
}

/** Counts of users as the samples of a gauge. */
export function totalsOfUsers(counts: readonly number[]): Totals {
  let min = Infinity;
  let max = -Infinity;
  let sum = 0;
  for (const count of counts) {
    sum += count;
    if (count < min) min = count;
    if (count > max) max = count;
  }
  return {
    count: counts.length,
    sum,
    nonZero: counts.filter((count) => count !== 0).length,
    min,
    max,
    last: counts.at(-1) ?? Number.NaN,
    distribution: NO_VALUES,
  };
}
