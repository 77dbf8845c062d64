import { comparableRuns, type ComparableRuns } from "../../baseline/comparable.ts";
import { DEFAULT_BASELINE_PLAN } from "../../config/baseline-section.ts";
import { compareFamily, type Comparison } from "../../judging/changes/compare-family.ts";
import { sinceShift } from "../../judging/changes/since-shift.ts";
import type { BaselineValue, Fingerprint } from "../../model/baseline.ts";
import type { Change, History } from "../../model/change.ts";
import type { BaselinePlan, Tolerance } from "../../model/config.ts";
import type { AskedIndicator } from "../questions/asked.ts";
import type { BaselineInUse } from "./baseline-in-use.ts";
import { redacted } from "../redaction.ts";
import { readIndicatorOf } from "../questions/readings.ts";
import type { BaseRuns } from "../results/side-by-side.ts";

/** A total depends on the length of the run, and a slope passes through zero: neither has a relative change. */
const INCOMPARABLE: ReadonlySet<string> = new Set(["count", "growth"]);

/**
 * Answers "did it change?" for every indicator of the whole check at once, since all gated comparisons are one family.
 * What has no value, no direction or is a total has no change.
 */
export function changesOf(
  asked: readonly AskedIndicator[],
  fingerprints: ReadonlyMap<string, Fingerprint>,
  inUse: BaselineInUse,
  { tolerance, keep }: Pick<BaselinePlan, "tolerance" | "keep"> = DEFAULT_BASELINE_PLAN,
): ReadonlyMap<AskedIndicator, Change> {
  const compared = asked.filter(
    ({ reading, name, direction }) =>
      reading.repeats.length > 0 &&
      !INCOMPARABLE.has(name.aggregation.kind) &&
      direction !== "undirected",
  );
  const past = pastOf(fingerprints, inUse);
  const comparisons = compared.map((indicator) =>
    comparisonOf(indicator, past(indicator), tolerance),
  );
  const changes = compareFamily(comparisons);
  return new Map(
    compared.flatMap((indicator, index) => {
      const change = changes[index];
      return change === undefined ? [] : [[indicator, withinReach(change, inUse, keep)] as const];
    }),
  );
}

/**
 * A gate that is blind with every run that its baseline may keep is blind for good: more runs are no way out. One that so
 * many runs more would open the eyes of says how many.
 */
function withinReach(change: Change, inUse: BaselineInUse, keep: number): Change {
  if (change.verdict === "no baseline" || change.doubt?.kind !== "blind") return change;
  if (inUse.kind === "side by side") return change;
  const { doubt, baselineRuns } = change;
  const reached = doubt.repeatsNeeded === undefined && baselineRuns + doubt.runsNeeded <= keep;
  return reached ? change : { ...change, doubt: { ...doubt, isNote: true } };
}

/** The differences that keep a scenario from being compared; empty when it may be. */
export function notComparable(
  scenario: string,
  now: Fingerprint,
  inUse: BaselineInUse,
): readonly string[] {
  const history = historyOf(scenario, now, inUse);
  return history.kind === "none" && history.reason.kind === "not comparable"
    ? history.reason.differences
    : [];
}

/** Where an indicator's earlier values come from: the committed history, or base runs measured in turn. */
function pastOf(
  fingerprints: ReadonlyMap<string, Fingerprint>,
  inUse: BaselineInUse,
): (indicator: AskedIndicator) => History {
  const histories = new Map(
    [...fingerprints].map(([scenario, now]) => [scenario, historyOf(scenario, now, inUse)]),
  );
  return (indicator) => {
    const history = histories.get(indicator.scenario);
    return inUse.kind === "side by side" && history?.kind !== "none"
      ? pairsOf(indicator, inUse.runs)
      : baseOf(indicator.key, history);
  };
}

function pairsOf({ scenario, name }: AskedIndicator, runs: BaseRuns): History {
  const base = runs.get(scenario);
  const values = base === undefined ? [] : readIndicatorOf(base, name).repeats;
  return values.length === 0
    ? { kind: "none", reason: { kind: "indicator not in baseline" } }
    : { kind: "pairs", values };
}

/** The runs that a scenario may be held against, or why there are none; of base runs measured in turn only the latter. */
export function historyOf(
  scenario: string,
  now: Fingerprint,
  inUse: BaselineInUse,
): ComparableRuns {
  const differences = inUse.unlike?.get(scenario);
  if (differences !== undefined) {
    return { kind: "none", reason: { kind: "not comparable", differences } };
  }
  if (inUse.kind === "side by side") return { kind: "runs", runs: [] };
  const baseline = inUse.kind === "history" ? inUse.baseline : undefined;
  return comparableRuns(baseline, scenario, now);
}

function comparisonOf(indicator: AskedIndicator, base: History, tolerance: Tolerance): Comparison {
  const { scenario, key, direction, gated, reading } = indicator;
  const own = tolerance.byIndicator.get(key) ?? tolerance.byIndicator.get(indicator.name.metric);
  return {
    scenario,
    indicator: key,
    family: familyOf(indicator),
    direction,
    gated,
    tolerance: {
      relative: own?.relative ?? tolerance.relative,
      points: own?.points ?? tolerance.points,
    },
    head: reading.repeats,
    base,
  };
}

function baseOf(key: string, history: ComparableRuns | undefined): History {
  if (history === undefined) return { kind: "none", reason: { kind: "scenario not in baseline" } };
  if (history.kind === "none") return history;
  const values: readonly BaselineValue[] = history.runs.flatMap(
    ({ indicators }) => indicators[redacted(key)] ?? [],
  );
  return values.length === 0
    ? { kind: "none", reason: { kind: "indicator not in baseline" } }
    : { kind: "runs", values: sinceShift(values) };
}

/**
 * Indicators of one family lend each other their noise. The extremes of a trend are far noisier than its quantiles,
 * so they stand with the gauges.
 */
function familyOf({
  kind,
  unit,
  name,
}: Pick<AskedIndicator, "kind" | "unit" | "name">): Comparison["family"] {
  if (kind === "rate") return "count";
  if (kind === "counter") return "throughput";
  const extreme = name.aggregation.kind === "max" || name.aggregation.kind === "min";
  return kind === "trend" && unit === "ms" && !extreme ? "latency" : "gauge";
}
