import type { BaselineValue } from "../../model/baseline.ts";
import type { History } from "../../model/change.ts";
import { mean, variance } from "../../statistics/mean.ts";
import { studentTQuantile, studentTSurvival, upperPoint } from "../../statistics/student-t.ts";
import type { Comparison, Evidence, Needed } from "./comparison.ts";
import { beyond, sided } from "./sides.ts";
import { type PooledNoise, USUAL_DEVIATION } from "./pooled-noise.ts";
import { errorOf, measurementsNeeded, type Standing } from "./measurements-needed.ts";

/** However long a history, it does not show the tails of the noise better than this. */
const MOST_FREEDOM = 12;
const POWER = 0.8;

/** How far the new commit lies from the old one on the logarithmic scale, and what their own runs say of the noise. */
export interface Distance {
  readonly delta: number;
  /** The same of each repeat. */
  readonly each: readonly number[];
  /** Mean logarithm of the baseline. */
  readonly centre: number;
  /** Sample variance of the baseline's logarithms, or of the pairs' differences. */
  readonly spread: number;
  readonly runs: number;
}

/** The values that a comparison may use: positive, and as many as repeats where they are pairs. */
export type UsableHistory = Exclude<History, { readonly kind: "none" }>;

/** A comparison that may be made. */
export interface Usable {
  readonly comparison: Comparison;
  readonly base: UsableHistory;
}

/** The moderated t of a positive quantity against its history, on logarithms. Expects positive values only. */
export function moderatedT(usable: Usable, pooled: PooledNoise): Evidence {
  const { comparison, base } = usable;
  const { head, direction, tolerance } = comparison;
  const { delta, each, centre, runs } = distanceOf(usable);
  const standing: Standing = {
    ...noiseOf(usable, pooled),
    repeats: head.length,
    runs,
    paired: base.kind === "pairs",
  };
  const freedom = standing.freedom(runs);
  const error = errorOf(standing);
  const reach = studentTQuantile(0.975, freedom) * error;
  const sideOf = (log: number) => beyond(direction, percent(log), 100 * tolerance.relative);
  return {
    scale: "percent",
    before: Math.exp(centre),
    change: percent(delta),
    interval: [percent(delta - reach), percent(delta + reach)],
    noise: percent(Math.sqrt(standing.variance(runs))),
    baselineRuns: runs,
    repeats: head.length,
    weighing: { kind: "moderated t", t: delta / error, freedom, error },
    ...sided(
      direction,
      studentTSurvival(delta / error, freedom),
      studentTSurvival(-delta / error, freedom),
    ),
    beyond: sideOf(delta),
    agreed: sideOf(mildest(each, delta)) === sideOf(delta),
    noticeable: (alpha) => noticeable(standing, comparison, alpha),
    neededToSee: (alpha) => neededToSee(standing, comparison, alpha),
    neededToDecide: (alpha) =>
      measurementsNeeded(
        standing,
        (more) => Math.abs(delta) / upperPoint(alpha, standing.freedom(more)),
        "repeats",
      ),
  };
}

/** An indicator's noise given so many runs in all: what its family lends and its own, by their degrees of freedom. */
function noiseOf(usable: Usable, pooled: PooledNoise): Pick<Standing, "variance" | "freedom"> {
  const { spread, runs } = distanceOf(usable);
  const within = withinRun(usable.comparison.head);
  return {
    variance: (all) => {
      const lent = pooled(runs, all - runs);
      const own = lent.freedom * lent.variance + (all - 1) * spread;
      return Math.max(own / (lent.freedom + all - 1), within);
    },
    freedom: (all) => Math.min(pooled(runs, all - runs).freedom + all - 1, MOST_FREEDOM),
  };
}

/** How far the new commit is from its past; the noise of a single run is believed to be the usual. */
export function distanceOf({ comparison, base }: Usable): Distance {
  const now = logsOf(comparison.head);
  const past = logsOf(base.values);
  const centre = mean(past);
  const paired = base.kind === "pairs";
  const each = now.map((log, index) => log - (paired ? (past[index] ?? Number.NaN) : centre));
  return {
    delta: mean(each),
    each,
    centre,
    spread: spreadOf(paired ? each : past),
    runs: past.length,
  };
}

/** The repeat that at least half of them are as far out as: of two the milder one, of three the middle one. */
function mildest(each: readonly number[], delta: number): number {
  const outwards = each.toSorted((a, b) => (delta < 0 ? b - a : a - b));
  return outwards[Math.floor((each.length - 1) / 2)] ?? delta;
}

function spreadOf(logs: readonly number[]): number {
  return logs.length < 2 ? USUAL_DEVIATION ** 2 : variance(logs);
}

function logsOf(values: readonly BaselineValue[]): readonly number[] {
  return values.map(({ value }) => Math.log(value));
}

/** The variance within the new runs, carried to the logarithm by its slope; 0 where no samples were read. */
function withinRun(head: readonly BaselineValue[]): number {
  const known = head.flatMap(({ value, standardError }) =>
    standardError === undefined ? [] : [(standardError / value) ** 2],
  );
  return known.length === 0 ? 0 : mean(known);
}

/** No two measurements of one thing are further apart than e^100; a step beyond it tells of damage, and must stay a number. */
const FARTHEST = 100;

function percent(log: number): number {
  return 100 * Math.expm1(Math.min(log, FARTHEST));
}

/**
 * A worsening is seen when it is both surely more than noise and beyond the tolerance; four times out of five means that
 * both hurdles are cleared by the 0.8 point of its scatter.
 */
function noticeable(
  standing: Standing,
  { direction, tolerance }: Comparison,
  alpha: number,
): number {
  const freedom = standing.freedom(standing.runs);
  const scatter = studentTQuantile(POWER, freedom) * errorOf(standing);
  const sure = upperPoint(alpha, freedom) * errorOf(standing);
  const log = Math.max(sure, worseningLog(direction, tolerance.relative)) + scatter;
  return direction === "higher-is-better" ? -percent(-log) : percent(log);
}

/** A worsening of a share, on the logarithmic scale: a rise by it, or a fall by it where higher is better. */
function worseningLog(direction: Comparison["direction"], share: number): number {
  return direction === "higher-is-better" ? -Math.log1p(-Math.min(share, 1)) : Math.log1p(share);
}

const QUARTER = 0.25;

function neededToSee(
  standing: Standing,
  comparison: Comparison,
  alpha: number,
): Needed | undefined {
  const share = Math.max(QUARTER, comparison.tolerance.relative);
  const quarter = worseningLog(comparison.direction, share);
  const largestError = (runs: number): number =>
    quarter /
    (upperPoint(alpha, standing.freedom(runs)) + studentTQuantile(POWER, standing.freedom(runs)));
  if (errorOf(standing) <= largestError(standing.runs)) return undefined;
  return measurementsNeeded(standing, largestError, "runs");
}
