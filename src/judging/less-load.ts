import type { Change } from "../model/change.ts";
import type { Comparison } from "./comparison.ts";

/** What says how much work a run did: requests, or iterations, per second. */
const LOAD: ReadonlySet<string> = new Set(["http_reqs rate", "iterations rate"]);

/**
 * Takes back improvements that less load explains. Users who wait for a slow or failing answer send less (a closed model),
 * so latency and resource use fall while the service is worse: "faster" is told only where throughput did not fall.
 */
export function doubtLessLoad(
  comparisons: readonly Comparison[],
  changes: readonly Change[],
): readonly Change[] {
  const lost = loadLost(comparisons, changes);
  return changes.map((change, index) => {
    const comparison = comparisons[index];
    if (comparison === undefined || !couldBeRelief(comparison, change)) return change;
    const percent = lost.get(stretchOf(comparison)) ?? lost.get(comparison.scenario);
    if (percent === undefined) return change;
    return { ...change, verdict: "inconclusive", doubt: { kind: "less load", percent } };
  });
}

function couldBeRelief(
  { family, direction }: Comparison,
  change: Change,
): change is Exclude<Change, { readonly verdict: "no baseline" }> {
  const follows = family === "latency" || family === "gauge";
  return change.verdict === "improved" && follows && direction === "lower-is-better";
}

/** By scenario and phase: how far its load fell, in percent, where that is beyond the tolerance. */
function loadLost(
  comparisons: readonly Comparison[],
  changes: readonly Change[],
): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  for (const [index, comparison] of comparisons.entries()) {
    const change = changes[index];
    if (change === undefined || change.verdict === "no baseline") continue;
    if (!LOAD.has(comparison.indicator.split(" @", 1)[0] ?? "")) continue;
    const stretch = stretchOf(comparison);
    const deepest = Math.min(change.percent, lost.get(stretch) ?? 0);
    if (deepest < -100 * comparison.tolerance.relative) lost.set(stretch, deepest);
  }
  return lost;
}

function stretchOf({ scenario, indicator }: Comparison): string {
  const phase = indicator.split(" @", 2)[1];
  return phase === undefined ? scenario : `${scenario} @${phase}`;
}
