import { mean } from "./mean.ts";
import { studentTSurvival } from "./student-t.ts";

/** Where the level of a sequence shifts. */
export interface ChangePoint {
  /** Index of the first value after the shift. */
  readonly at: number;
  /** Mean after minus mean before. */
  readonly shift: number;
  /** Probability of so clear a shift anywhere in a sequence without one. */
  readonly p: number;
}

/** Fewer values on a side are no level of their own. */
const LEAST = 2;

/**
 * The clearest single shift in the mean of a sequence: the greatest two-sample t over all places, its p multiplied by the
 * number of places looked at (Bonferroni's bound on Worsley 1979). Undefined under five values, or where nothing varies.
 * Conservative: the true p is smaller, so a shift that is told is one. One pass, whatever the length.
 */
export function changePoint(values: readonly number[]): ChangePoint | undefined {
  if (values.length < 2 * LEAST + 1) return undefined;
  const centred = aroundTheirMean(values);
  const spread = centred.reduce((sum, value) => sum + value * value, 0);
  let clearest: Split | undefined;
  let before = 0;
  for (const [index, value] of centred.entries()) {
    before += value;
    const at = index + 1;
    if (at < LEAST || at > centred.length - LEAST) continue;
    const split = splitAt({ at, length: centred.length, before, spread });
    if (split.t > (clearest?.t ?? 0)) clearest = split;
  }
  if (clearest === undefined) return undefined;
  const places = values.length - 2 * LEAST + 1;
  const p = Math.min(1, 2 * places * studentTSurvival(clearest.t, values.length - 2));
  return { at: clearest.at, shift: clearest.shift, p };
}

/** Taken from the first value, so that equal values leave exact zeros and not what rounding makes of their mean. */
function aroundTheirMean(values: readonly number[]): readonly number[] {
  const [first = 0] = values;
  const moved = values.map((value) => value - first);
  const centre = mean(moved);
  return moved.map((value) => value - centre);
}

interface Split {
  readonly at: number;
  readonly shift: number;
  /** Unsigned; infinite where nothing varies on either side, NaN where nothing varies at all. */
  readonly t: number;
}

interface Sums {
  readonly at: number;
  readonly length: number;
  /** Of the centred values before the place; of those after it, it is the same with the other sign. */
  readonly before: number;
  /** Sum of squares of all centred values. */
  readonly spread: number;
}

/** What rounding leaves of a sum of squares that is zero. */
const ROUNDING = 1e-13;

function splitAt({ at, length, before, spread }: Sums): Split {
  const weight = 1 / at + 1 / (length - at);
  const shift = -before * weight;
  const between = before * before * weight;
  const within = spread - between <= ROUNDING * spread ? 0 : (spread - between) / (length - 2);
  const t = Math.abs(shift) / Math.sqrt(within * weight);
  return { at, shift, t };
}
