import { DERIVED_METRICS } from "../../config/objectives/derived-metrics.ts";
import { readIndicator } from "../../config/objectives/indicator-name.ts";
import type { BaselinePlan } from "../../model/config.ts";
import {
  indicatorDirection,
  indicatorKey,
  type IndicatorName,
  indicatorUnit,
} from "../../model/indicator.ts";
import type { Direction, MetricKind } from "../../model/metric.ts";
import { type Objective, type Side, sideOf } from "../../model/objective.ts";
import type { Unit } from "../../model/unit.ts";
import { distinct, reportedIndicators } from "./figures.ts";
import { readIndicatorOf } from "./readings.ts";
import type { RepeatedReading } from "./repeats.ts";
import type { ScenarioRuns } from "../results/scenario-runs.ts";

/** An indicator of a scenario with what was read for it, before any question is answered. */
export interface AskedIndicator {
  readonly scenario: string;
  readonly name: IndicatorName;
  readonly key: string;
  readonly kind?: MetricKind;
  readonly unit: Unit;
  readonly unitText?: string;
  readonly direction: Direction;
  readonly reading: RepeatedReading;
  readonly objectives: readonly Objective[];
  /** The metrics that the run holds, for whoever asks for one that it does not. */
  readonly present: readonly string[];
  /** Whether a worsening against the baseline may fail the run. */
  readonly gated: boolean;
}

/** Gated against the baseline unless `compare:` says otherwise; objectives add to these. */
export const GATED_BY_DEFAULT: readonly string[] = [
  "http_req_duration p(95)",
  "http_req_failed rate",
  "http_reqs rate",
];

/** Every indicator of a scenario once: those with objectives first, then the gated ones, then what the report prints. */
export function askedIndicators(
  scenario: ScenarioRuns,
  objectives: readonly Objective[],
  plan: Pick<BaselinePlan, "compare"> | undefined,
): readonly AskedIndicator[] {
  const { measurements } = scenario.runs[0];
  const names = distinct([
    ...objectives,
    ...(plan?.compare ?? GATED_BY_DEFAULT)
      .flatMap(indicatorNamed)
      .filter(({ metric }) => measurements.has(metric)),
    ...reportedIndicators(measurements),
  ]);
  return names
    .map((name) => asked(scenario, name, objectives, plan?.compare))
    .filter(isAskedOrMeasured);
}

/** A number that nobody asked for and that the files do not hold is no news. */
function isAskedOrMeasured({ objectives, gated, reading }: AskedIndicator): boolean {
  return objectives.length > 0 || gated || reading.reading.kind === "measured";
}

function asked(
  { name: scenario, runs }: ScenarioRuns,
  name: IndicatorName,
  all: readonly Objective[],
  compare: readonly string[] | undefined,
): AskedIndicator {
  const key = indicatorKey(name);
  const objectives = all
    .filter((objective) => indicatorKey(objective) === key)
    .map((objective) => withLimit(objective, runs));
  const read = runs[0].measurements.get(name.metric);
  const measurement = read ?? DERIVED_METRICS.get(name.metric);
  const unitText = read?.unitText;
  const unit = unitOf(name, objectives, measurement);
  const direction = directionOf(name, objectives, measurement);
  return {
    scenario,
    name: {
      metric: name.metric,
      aggregation: name.aggregation,
      ...(name.phase !== undefined && { phase: name.phase }),
    },
    key,
    ...(measurement && { kind: measurement.kind }),
    unit,
    ...(unit === "number" && unitText !== undefined && { unitText }),
    direction,
    reading: readIndicatorOf(runs, name),
    objectives,
    present: [...runs[0].measurements.keys()].filter((metric) => !metric.includes("{")),
    gated: isGated({ name, key, objectives, direction }, compare),
  };
}

/** Whether a worsening of an indicator may fail the run: `compare:` says so, else an objective or the default. */
export function isGated(
  {
    name,
    key,
    objectives,
    direction,
  }: Pick<AskedIndicator, "name" | "key" | "objectives" | "direction">,
  compare: readonly string[] | undefined,
): boolean {
  const wanted =
    compare?.includes(key) ?? (objectives.length > 0 || GATED_BY_DEFAULT.includes(key));
  return wanted && direction !== "undirected" && isRepeatable(name);
}

/** A limit that is told by the run itself; not a number where the run does not tell it, so that nothing meets it. */
function withLimit(objective: Objective, runs: ScenarioRuns["runs"]): Objective {
  const { ofStart, metric, phase } = objective;
  if (ofStart === undefined) return objective;
  const start = {
    metric,
    aggregation: { kind: "start" },
    ...(phase !== undefined && { phase }),
  } as const;
  const { reading } = readIndicatorOf(runs, start);
  return {
    ...objective,
    limit: reading.kind === "measured" ? reading.value * ofStart : Number.NaN,
  };
}

/**
 * A total depends on how long the test ran, and its rate is compared instead; growth is a difference of two levels and has
 * no level of its own. Both are judged by their objective and not against the baseline.
 */
function isRepeatable({ aggregation }: IndicatorName): boolean {
  return aggregation.kind !== "count" && aggregation.kind !== "growth";
}

/** Which way is worse: an objective says it by its comparator, k6's own metrics by their name. */
export function directionOf(
  { metric }: IndicatorName,
  [first]: readonly Objective[],
  measurement: { readonly kind: MetricKind; readonly unit: Unit } | undefined,
): Direction {
  if (first !== undefined) return DIRECTIONS[sideOf(first.comparator)];
  return measurement === undefined
    ? "undirected"
    : indicatorDirection(metric, measurement.kind, measurement.unit);
}

const DIRECTIONS = {
  ceiling: "lower-is-better",
  floor: "higher-is-better",
  equality: "undirected",
} as const satisfies Record<Side, Direction>;

/** The unit of an indicator, from its metric, else as its objective writes it. */
function unitOf(
  { aggregation }: IndicatorName,
  [first]: readonly Objective[],
  measurement: { readonly kind: MetricKind; readonly unit: Unit } | undefined,
): Unit {
  if (measurement !== undefined)
    return indicatorUnit(measurement.kind, measurement.unit, aggregation);
  return first?.unit ?? "number";
}

/** Reads an indicator of `compare:`, which the config has checked. */
function indicatorNamed(text: string): readonly IndicatorName[] {
  const reading = readIndicator(text, new Map());
  return reading.kind === "read" ? [reading.indicator] : [];
}
