import { type TheilSenLine, theilSen } from "../../../statistics/theil-sen.ts";

/** Fewer equal buckets than this show no shape. */
export const FEWEST_BUCKETS = 10;

/** The Theil–Sen line over a series, with its two ends. */
export interface FittedLine extends TheilSenLine {
  /** The line at the first and the last value, kept within what was seen. */
  readonly start: number;
  readonly end: number;
  /** Steps from the first value to the last. */
  readonly steps: number;
}

/**
 * A line through the values from the first to the last that is there. Its ends stay within the least and the greatest
 * value: a straight line through growth that speeds up would begin below zero, and shares of that mean nothing.
 */
export function fittedLine(values: readonly (number | undefined)[]): FittedLine {
  const first = values.findIndex((value) => value !== undefined);
  const last = values.findLastIndex((value) => value !== undefined);
  const line = theilSen(values.slice(first, last + 1));
  const present = values.filter((value) => value !== undefined);
  const [least, greatest] = [Math.min(...present), Math.max(...present)];
  const within = (value: number): number => Math.min(greatest, Math.max(least, value));
  const steps = last - first;
  return {
    ...line,
    start: within(line.intercept),
    end: within(line.intercept + line.slope * steps),
    steps,
  };
}

/** How many buckets have data. */
export function bucketsOf(values: readonly (number | undefined)[]): number {
  return values.filter((value) => value !== undefined).length;
}
