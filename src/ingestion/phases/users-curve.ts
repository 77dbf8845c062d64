import { meanIfAny } from "../../statistics/mean.ts";
import type { Seconds } from "./seconds.ts";

/** Users at work by Unix second. */
export interface UsersCurve {
  readonly from: number;
  /** One entry per second; undefined where no k6 process counted. */
  readonly users: readonly (number | undefined)[];
}

/** The users counted in some seconds. */
export function countsOver(
  { from, users }: UsersCurve,
  parts: readonly Seconds[],
): readonly number[] {
  return parts
    .flatMap((part) => users.slice(Math.max(0, part.from - from), Math.max(0, part.to - from)))
    .filter((count) => count !== undefined);
}

/** The mean and the greatest number of users over some seconds; undefined where none were counted. */
export function usersOver(
  curve: UsersCurve,
  parts: readonly Seconds[],
): { readonly avg: number; readonly max: number } | undefined {
  const counts = countsOver(curve, parts);
  const avg = meanIfAny(counts);
  if (avg === undefined) return undefined;
  return { avg, max: counts.reduce((most, count) => Math.max(most, count)) };
}
