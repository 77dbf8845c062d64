import type { BaselineValue } from "../../model/baseline.ts";
import { type ChangePoint, changePoint } from "../../statistics/change-point.ts";

/** A shift of the history is believed when chance would show one so clear in less than one history of a hundred. */
const SURE = 0.01;
/** Smaller shifts do no harm to a mean. */
const LEAST_SHIFT = Math.log(1.05);

/** The last shift in the level of an indicator's history, as a factor on its values, if there is one worth a cut. */
export function lastShift(values: readonly BaselineValue[]): ChangePoint | undefined {
  if (!values.every(({ value }) => value > 0)) return undefined;
  const logs = values.map(({ value }) => Math.log(value));
  const first = worthACut(changePoint(logs));
  if (first === undefined) return undefined;
  const later = lastShift(values.slice(first.at));
  return later === undefined ? first : { ...later, at: first.at + later.at };
}

/**
 * The values since the history last shifted: a level that is no longer true must not be averaged with the one that is.
 * Two runs at least follow a shift, since one run is no level.
 */
export function sinceShift(values: readonly BaselineValue[]): readonly BaselineValue[] {
  const shift = lastShift(values);
  return shift === undefined ? values : values.slice(shift.at);
}

function worthACut(found: ChangePoint | undefined): ChangePoint | undefined {
  return found !== undefined && found.p < SURE && Math.abs(found.shift) > LEAST_SHIFT
    ? found
    : undefined;
}
