import type { BaselineValue } from "../model/baseline.ts";
import type { History } from "../model/change.ts";
import { mean, variance } from "../statistics/mean.ts";
import { studentTQuantile, studentTSurvival, upperPoint } from "../statistics/student-t.ts";
import type { Comparison, Evidence, Needed } from "./comparison.ts";
import { beyond, sided } from "./sides.ts";
import { errorOf, measurementsNeeded, type Standing } from "./measurements-needed.ts";

/** What is believed of run-to-run noise before any run: 3 %, worth four degrees of freedom. */
const PRIOR = { deviation: 0.03, freedom: 4 } as const;
/** What is believed of it while no indicator has a second run. */
const UNKNOWN_DEVIATION = 0.05;
/** How many degrees of freedom an indicator borrows from its family. */
const BORROWED = 8;
const POWER = 0.8;

/** How far the new commit lies from the old one on the logarithmic scale, and what their own runs say of the noise. */
interface Distance {
  readonly delta: number;
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

/**
 * The noise that indicators of one kind share, as a variance of logarithms: their own variances weighed by their degrees
 * of freedom together with the prior (Smyth 2004, with fixed weights).
 */
export function pooledVariance(family: readonly Usable[]): number {
  const distances = family.map(distanceOf);
  const freedom = distances.reduce((sum, { runs }) => sum + runs - 1, 0);
  if (freedom === 0) return UNKNOWN_DEVIATION ** 2;
  const squares = distances.reduce((sum, { spread, runs }) => sum + (runs - 1) * spread, 0);
  return (PRIOR.freedom * PRIOR.deviation ** 2 + squares) / (PRIOR.freedom + freedom);
}

/** The moderated t of a positive quantity against its history, on logarithms. Expects positive values only. */
export function moderatedT(usable: Usable, pooled: number): Evidence {
  const { comparison, base } = usable;
  const { head, direction, tolerance } = comparison;
  const { delta, centre, spread, runs } = distanceOf(usable);
  const freedom = freedomOf(runs);
  const own = (BORROWED * pooled + (runs - 1) * spread) / freedom;
  const standing: Standing = {
    variance: Math.max(own, withinRun(head)),
    repeats: head.length,
    runs,
    paired: base.kind === "pairs",
  };
  const error = errorOf(standing);
  const reach = studentTQuantile(0.975, freedom) * error;
  const change = percent(delta);
  return {
    scale: "percent",
    before: Math.exp(centre),
    change,
    interval: [percent(delta - reach), percent(delta + reach)],
    noise: percent(Math.sqrt(standing.variance)),
    baselineRuns: runs,
    repeats: head.length,
    weighing: { kind: "moderated t", t: delta / error, freedom, error },
    ...sided(
      direction,
      studentTSurvival(delta / error, freedom),
      studentTSurvival(-delta / error, freedom),
    ),
    beyond: beyond(direction, change, 100 * tolerance.relative),
    noticeable: (alpha) => noticeable(standing, comparison, alpha),
    neededToSee: (alpha) => neededToSee(standing, comparison, alpha),
    neededToDecide: (alpha) =>
      measurementsNeeded(
        standing,
        (more) => Math.abs(delta) / upperPoint(alpha, freedomOf(more)),
        "repeats",
      ),
  };
}

function distanceOf({ comparison, base }: Usable): Distance {
  const now = logsOf(comparison.head);
  const past = logsOf(base.values);
  const centre = mean(past);
  const runs = past.length;
  if (base.kind === "runs")
    return { delta: mean(now) - centre, centre, spread: variance(past), runs };
  const differences = now.map((log, index) => log - (past[index] ?? Number.NaN));
  return { delta: mean(differences), centre, spread: variance(differences), runs };
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

function freedomOf(runs: number): number {
  return BORROWED + runs - 1;
}

function percent(log: number): number {
  return 100 * Math.expm1(log);
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
  const freedom = freedomOf(standing.runs);
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
    quarter / (upperPoint(alpha, freedomOf(runs)) + studentTQuantile(POWER, freedomOf(runs)));
  if (errorOf(standing) <= largestError(standing.runs)) return undefined;
  return measurementsNeeded(standing, largestError, "runs");
}
