import type { BaselineValue } from "../model/baseline.ts";
import { mean, variance } from "../statistics/mean.ts";
import { studentTQuantile, studentTSurvival, upperPoint } from "../statistics/student-t.ts";
import type { Comparison, Evidence, Needed } from "./comparison.ts";
import { measurementsNeeded, type Standing } from "./measurements-needed.ts";

/** What is believed of run-to-run noise before any run: 3 %, worth four degrees of freedom. */
const PRIOR = { deviation: 0.03, freedom: 4 } as const;
/** What is believed of it while no indicator has a second run. */
const UNKNOWN_DEVIATION = 0.05;
/** How many degrees of freedom an indicator borrows from its family. */
const BORROWED = 8;
const POWER = 0.8;

/** An indicator's own history on the logarithmic scale. */
interface Logs {
  readonly centre: number;
  readonly spread: number;
  readonly runs: number;
}

/**
 * The noise that indicators of one kind share, as a variance of logarithms: their own variances weighed by their degrees
 * of freedom together with the prior (Smyth 2004, with fixed weights).
 */
export function pooledVariance(histories: readonly (readonly BaselineValue[])[]): number {
  const logs = histories.map(logsOf);
  const freedom = logs.reduce((sum, { runs }) => sum + runs - 1, 0);
  if (freedom === 0) return UNKNOWN_DEVIATION ** 2;
  const squares = logs.reduce((sum, { spread, runs }) => sum + (runs - 1) * spread, 0);
  return (PRIOR.freedom * PRIOR.deviation ** 2 + squares) / (PRIOR.freedom + freedom);
}

/** The moderated t of a positive quantity against its history, on logarithms. Expects positive values only. */
export function moderatedT(
  comparison: Comparison,
  base: readonly BaselineValue[],
  pooled: number,
): Evidence {
  const { head, direction, tolerance } = comparison;
  const { centre, spread, runs } = logsOf(base);
  const delta = mean(head.map(({ value }) => Math.log(value))) - centre;
  const own = (BORROWED * pooled + (runs - 1) * spread) / freedomOf(runs);
  const standing = { variance: Math.max(own, withinRun(head)), repeats: head.length, runs };
  const error = errorOf(standing);
  const reach = studentTQuantile(0.975, freedomOf(runs)) * error;
  const upward = studentTSurvival(delta / error, freedomOf(runs));
  const downward = studentTSurvival(-delta / error, freedomOf(runs));
  const change = percent(delta);
  return {
    scale: "percent",
    before: Math.exp(centre),
    change,
    interval: [percent(delta - reach), percent(delta + reach)],
    noise: percent(Math.sqrt(standing.variance)),
    baselineRuns: runs,
    repeats: head.length,
    ...sided(direction, upward, downward),
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

/** The two one-sided probabilities by direction; a quantity without a better side keeps one, two-sided. */
export function sided(
  direction: Comparison["direction"],
  upward: number,
  downward: number,
): Pick<Evidence, "worse" | "better"> {
  if (direction === "lower-is-better") return { worse: upward, better: downward };
  if (direction === "higher-is-better") return { worse: downward, better: upward };
  return { worse: Math.min(1, 2 * Math.min(upward, downward)), better: 1 };
}

/** On which side of the tolerance a printed change lies. */
export function beyond(
  direction: Comparison["direction"],
  change: number,
  tolerance: number,
): Evidence["beyond"] {
  if (Math.abs(change) <= tolerance || direction === "undirected") return "within";
  return change > 0 === (direction === "lower-is-better") ? "worse" : "better";
}

function logsOf(values: readonly BaselineValue[]): Logs {
  const logs = values.map(({ value }) => Math.log(value));
  return { centre: mean(logs), spread: variance(logs), runs: logs.length };
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

function errorOf({ variance: noise, repeats, runs }: Standing): number {
  return Math.sqrt(noise * (1 / repeats + 1 / runs));
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
