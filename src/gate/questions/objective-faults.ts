import { DERIVED_METRICS } from "../../config/objectives/derived-metrics.ts";
import { BUILT_IN_METRICS } from "../../model/known-metric.ts";
import { nearestWord } from "../../config/nearest-word.ts";
import { unitFits } from "../../config/objectives/threshold.ts";
import { aggregationText } from "../../model/aggregation.ts";
import type { Config } from "../../model/config.ts";
import { indicatorUnit } from "../../model/indicator.ts";
import type { Fault } from "../../model/input-error.ts";
import { hasAggregation, type Measurement } from "../../model/measurement.ts";
import { parseSelector } from "../../model/metric.ts";
import type { Objective } from "../../model/objective.ts";
import type { Run } from "../../model/run.ts";
import type { Place } from "../../model/source.ts";
import type { Owed } from "./owed.ts";
import type { ScenarioRuns } from "../results/scenario-runs.ts";

/** Scenarios that nobody asks anything of: a gate without objectives would be green by accident. */
export function nothingOwed(
  scenarios: readonly ScenarioRuns[],
  owed: ReadonlyMap<string, Owed>,
  config: Config | undefined,
): readonly Fault[] {
  return scenarios
    .filter(
      ({ name, runs }) =>
        owed.get(name)?.objectives.length === 0 && runs[0].thresholds.length === 0,
    )
    .map(({ name, runs }) => ({
      id: "no-objectives",
      place: { file: config?.file ?? runs[0].files[0].path },
      problem:
        config === undefined
          ? "the file holds no thresholds, and there is no plimsoll.yml: nothing says what this run owes"
          : `neither the config nor the k6 script says what scenario \`${name}\` owes`,
      wayOut: config === undefined ? `${PROPOSED} ${STARTING_CONFIG}` : STARTING_CONFIG,
    }));
}

const PROPOSED =
  "`plimsoll init` with the same results writes a plimsoll.yml with limits from what was measured.";

const STARTING_CONFIG = [
  "Add `thresholds` to the k6 script, or start from these three lines in plimsoll.yml:",
  "  version: 1",
  "  service: my-service",
  "  objectives: {http_req_duration: p(95) < 500ms, http_req_failed: rate < 1%}",
].join("\n");

/** Objectives whose metric is there, and that it can never answer: `p(95)` of a counter, megabytes of a duration. */
export function misfits(
  { runs }: ScenarioRuns,
  objectives: readonly Objective[],
): readonly Fault[] {
  return objectives.flatMap((objective) => {
    const measurement = runs[0].measurements.get(objective.metric);
    if (measurement === undefined || objective.origin.kind !== "config") return [];
    const fault = misfit(objective, measurement, objective.origin.place);
    return fault === undefined ? [] : [fault];
  });
}

function misfit(objective: Objective, measurement: Measurement, place: Place): Fault | undefined {
  const { metric, aggregation } = objective;
  const { kind, unit } = measurement;
  if (!hasAggregation(kind, aggregation)) {
    return {
      id: "aggregation-does-not-fit",
      place,
      problem: `\`${metric}\` is a ${kind} and has no \`${aggregationText(aggregation)}\``,
      wayOut: `A ${kind} has ${AGGREGATIONS[kind]}.`,
    };
  }
  if (indicatorUnit(kind, unit, aggregation) === "ratio" && isBeyondShares(objective, kind)) {
    return {
      id: "ratio-limit",
      place,
      problem: `\`${objective.text}\`: ${metric} is a ${kind === "rate" ? "rate" : "share"} and lies between 0 and 1, so the limit ${objective.limit} decides nothing`,
      wayOut: "Write the limit as a share (0.01) or in percent (1%).",
    };
  }
  return otherUnit(objective, measurement, place);
}

/** Of a query that does not say its unit, seconds would be taken for milliseconds, so its unit must be the very one. */
function otherUnit(
  { metric, aggregation, unit, text }: Objective,
  { kind, unit: own, absences }: Measurement,
  place: Place,
): Fault | undefined {
  const expected = indicatorUnit(kind, own, aggregation);
  const isQuery = absences !== undefined;
  if (unit === undefined || (isQuery ? unit === expected : unitFits(unit, expected))) {
    return undefined;
  }
  return {
    id: "unit-does-not-fit",
    place,
    problem: `\`${text}\`: ${metric} ${aggregationText(aggregation)} is measured in ${UNIT_NAMES[expected] ?? expected}, the limit is written in ${UNIT_NAMES[unit] ?? unit}`,
    wayOut: isQuery
      ? `Say in plimsoll.yml what the query gives: \`prometheus: {queries: {${metric}: {query: "…", unit: s}}}\`; units are s, ms, bytes, MB, %, ratio.`
      : "Write the limit in a unit of the same kind, or as a bare number in k6's own unit.",
  };
}

/** A gauge may pass 100 % (of one core, of a request), but a bare 70 on it was meant as percent. */
function isBeyondShares({ limit, unit }: Objective, kind: Measurement["kind"]): boolean {
  return limit < 0 || (limit > 1 && (kind === "rate" || unit === undefined));
}

const AGGREGATIONS: Readonly<Record<Measurement["kind"], string>> = {
  counter: "count and rate",
  gauge: "value, min, max and avg (growth, start and end from Prometheus)",
  rate: "rate and count",
  trend: "avg, min, med, max, count and p(N)",
};

const UNIT_NAMES: Readonly<Record<string, string>> = {
  ms: "time",
  bytes: "bytes",
  ratio: "a ratio (%)",
  count: "a count",
  "1/s": "events per second",
  "bytes/s": "bytes per second",
  users: "users",
  number: "a plain number",
};

/**
 * Metrics that no run of this check knows. k6 leaves out a custom metric without samples, so `absent: zero` and
 * Prometheus queries are believed; anything else is taken for a slip of the pen before it is taken for silence.
 */
export function unknownMetrics(
  scenarios: readonly ScenarioRuns[],
  owed: ReadonlyMap<string, Owed>,
  config: Config | undefined,
): readonly Fault[] {
  const seen = metricsSeen(scenarios.flatMap(({ runs }) => runs));
  const known = [...seen, ...BUILT_IN_METRICS.keys(), ...DERIVED_METRICS.keys()];
  const mayComeFromPrometheus = config?.prometheus !== undefined;
  return [...owed.values()].flatMap(({ objectives }) =>
    objectives.flatMap((objective) => {
      const { metric } = parseSelector(objective.metric);
      const believed = objective.absent === "zero" || mayComeFromPrometheus;
      if (objective.origin.kind !== "config" || believed || known.includes(metric)) return [];
      return [unknownMetric(metric, objective.origin.place, { known, seen })];
    }),
  );
}

const MOST_LISTED = 10;

function unknownMetric(
  metric: string,
  place: Place,
  { known, seen }: { readonly known: readonly string[]; readonly seen: ReadonlySet<string> },
): Fault {
  const near = nearestWord(metric, known);
  const own = [...seen].filter((name) => !BUILT_IN_METRICS.has(name)).toSorted();
  const more = own.length > MOST_LISTED ? `, and ${own.length - MOST_LISTED} more` : "";
  const listed = `Beside k6's own metrics there are ${own.slice(0, MOST_LISTED).join(", ")}${more}. `;
  return {
    id: "unknown-metric",
    place,
    problem: `no result holds a metric \`${metric}\`${near === undefined ? "" : `; the nearest is \`${near}\``}`,
    wayOut:
      `${near === undefined ? "Correct the name." : `Did you mean \`${near}\`?`} ` +
      (own.length > 0 ? listed : "") +
      "If the metric exists only when something goes wrong, say so: `{objective: count < 1, absent: zero}`.",
  };
}

function metricsSeen(runs: readonly Run[]): ReadonlySet<string> {
  return new Set(
    runs.flatMap((run) => [...run.measurements.keys()].map((text) => parseSelector(text).metric)),
  );
}
