import { mean, variance } from "./mean.ts";
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
 * Conservative: the true p is smaller, so a shift that is told is one.
 */
export function changePoint(values: readonly number[]): ChangePoint | undefined {
  const places = Array.from(
    { length: Math.max(0, values.length - 2 * LEAST + 1) },
    (_, index) => index + LEAST,
  );
  if (values.length < 2 * LEAST + 1) return undefined;
  const found = places.flatMap((at) => shiftAt(values, at, places.length));
  return found.toSorted((a, b) => a.p - b.p || a.at - b.at)[0];
}

function shiftAt(values: readonly number[], at: number, places: number): readonly ChangePoint[] {
  const [before, after] = [values.slice(0, at), values.slice(at)];
  const freedom = values.length - 2;
  const within =
    ((before.length - 1) * variance(before) + (after.length - 1) * variance(after)) / freedom;
  const shift = mean(after) - mean(before);
  const error = Math.sqrt(within * (1 / before.length + 1 / after.length));
  if (error === 0) return shift === 0 ? [] : [{ at, shift, p: 0 }];
  const p = Math.min(1, 2 * places * studentTSurvival(Math.abs(shift) / error, freedom));
  return [{ at, shift, p }];
}
