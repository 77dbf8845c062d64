import type { BaselineValue } from "../../model/baseline.ts";
import { chiSquaredSurvival } from "../../statistics/incomplete-gamma.ts";

/** How often a rare thing happened, out of how many. */
export interface Count {
  readonly k: number;
  readonly n: number;
}

/** Chance explains the spread of the runs unless it would do so less than one time in twenty. */
const CHANCE = 0.05;

/** The values whose denominators are known; a ratio without one cannot be judged as a count. */
export function counted(values: readonly BaselineValue[]): readonly BaselineValue[] {
  return values.filter(({ samples }) => samples !== undefined && samples > 0);
}

/** The counts behind ratios. */
export function counts(values: readonly BaselineValue[]): readonly Count[] {
  return values.map(({ value, samples = 0 }) => ({ k: Math.round(value * samples), n: samples }));
}

/** How often it did not happen. */
export function complements(runs: readonly Count[]): readonly Count[] {
  return runs.map(({ k, n }) => ({ k: n - k, n }));
}

/** All runs as one. */
export function pooled(runs: readonly Count[]): Count {
  return {
    k: runs.reduce((sum, { k }) => sum + k, 0),
    n: runs.reduce((sum, { n }) => sum + n, 0),
  };
}

/** The ratio of a count. */
export function rate({ k, n }: Count): number {
  return k / n;
}

/**
 * How many failures come together: Pearson's X² over its degrees of freedom (McCullagh & Nelder 1989, §4.5), and 1 as long
 * as chance alone explains the spread of the runs. A restart that fails fifty requests at once is one event, not fifty.
 */
export function dispersion(runs: readonly Count[]): number {
  const all = pooled(runs);
  const freedom = runs.length - 1;
  if (freedom < 1 || all.k === 0 || all.k === all.n) return 1;
  const share = rate(all);
  const squares = runs.reduce(
    (sum, { k, n }) => sum + (k - n * share) ** 2 / (n * share * (1 - share)),
    0,
  );
  return chiSquaredSurvival(squares, freedom) < CHANCE ? squares / freedom : 1;
}

/** More than any load test sends in a month: beyond it a ratio is known well enough, and sums over counts take too long. */
const MOST_COUNTED = 1e8;

/** A count of crowds instead of single failures: the same ratio, with as much less to say. */
export function thinned({ k, n }: Count, crowding: number): Count {
  const by = Math.max(crowding, n / MOST_COUNTED);
  return { k: k / by, n: n / by };
}

/** What so many times as many samples would show at the same ratio. */
export function grown({ k, n }: Count, factor: number): Count {
  return { k: k * factor, n: n * factor };
}
