import type { Change, Doubt, MeasuredChange } from "../../model/change.ts";
import type { Comparison } from "./comparison.ts";

/** What says how much work a run did, per second. */
const WORK: Readonly<Record<string, "requests" | "iterations">> = {
  "http_reqs rate": "requests",
  "iterations rate": "iterations",
};
/** Requests per iteration vary by two per cent between equal runs, and by a quarter and more where users do other things. */
const SAME_MIX = 0.2;

/**
 * Takes back improvements that less or other work explains. Users who wait for a slow or failing answer send less (a closed
 * model), or ask again and again for what is not ready; then latency and resource use fall while the service is worse.
 */
export function doubtLessLoad(
  comparisons: readonly Comparison[],
  changes: readonly Change[],
): readonly Change[] {
  const work = workByStretch(comparisons, changes);
  return changes.map((change, index) => {
    const comparison = comparisons[index];
    if (comparison === undefined || !couldBeRelief(comparison, change)) return change;
    const doubt = doubtOf(work.get(stretchOf(comparison)) ?? work.get(comparison.scenario));
    return doubt === undefined ? change : { ...change, verdict: "inconclusive", doubt };
  });
}

function couldBeRelief(
  { family, direction }: Comparison,
  change: Change,
): change is MeasuredChange {
  const follows = family === "latency" || family === "gauge";
  return change.verdict === "improved" && follows && direction === "lower-is-better";
}

/** By how much the work of one scenario or phase changed, in percent. */
interface Work {
  readonly requests?: number;
  readonly iterations?: number;
  /** The deepest fall beyond its tolerance. */
  readonly lost: number | undefined;
}

function workByStretch(
  comparisons: readonly Comparison[],
  changes: readonly Change[],
): ReadonlyMap<string, Work> {
  const works = new Map<string, Work>();
  for (const [index, comparison] of comparisons.entries()) {
    const change = changes[index];
    const unit = WORK[comparison.indicator.split(" @", 1)[0] ?? ""];
    if (unit === undefined || change === undefined || change.verdict === "no baseline") continue;
    const stretch = stretchOf(comparison);
    const known = works.get(stretch) ?? { lost: undefined };
    const lost = deeper(known.lost, change.percent, comparison);
    works.set(stretch, { ...known, [unit]: change.percent, lost });
  }
  return works;
}

/** The deeper of two falls, where the new one is beyond its tolerance. */
function deeper(
  lost: number | undefined,
  percent: number,
  { tolerance }: Comparison,
): number | undefined {
  return percent < Math.min(lost ?? 0, -100 * tolerance.relative) ? percent : lost;
}

function doubtOf(work: Work | undefined): Doubt | undefined {
  if (work === undefined) return undefined;
  if (work.lost !== undefined) return { kind: "less load", percent: work.lost };
  const mix = otherMix(work);
  return mix === undefined ? undefined : { kind: "other mix", percent: mix };
}

/** By how many percent requests per iteration changed, where that is more than chance does; one of the two alone tells no mix. */
function otherMix({ requests = Number.NaN, iterations = Number.NaN }: Work): number | undefined {
  const mix = (1 + requests / 100) / (1 + iterations / 100) - 1;
  return Math.abs(mix) > SAME_MIX ? 100 * mix : undefined;
}

function stretchOf({ scenario, indicator }: Comparison): string {
  const phase = indicator.split(" @", 2)[1];
  return phase === undefined ? scenario : `${scenario} @${phase}`;
}
