import { readIndicator } from "../../config/objectives/indicator-name.ts";
import { builtInMetric } from "../../model/known-metric.ts";
import type { Baseline, BaselineRun, BaselineValue } from "../../model/baseline.ts";
import type { Config } from "../../model/config.ts";
import { indicatorKey, type IndicatorName, indicatorUnit } from "../../model/indicator.ts";
import type { MetricKind } from "../../model/metric.ts";
import type { Objective } from "../../model/objective.ts";
import type { Unit } from "../../model/unit.ts";
import { type AskedIndicator, directionOf, isGated } from "../questions/asked.ts";
import { redacted } from "../redaction.ts";

/** The indicators of a baseline as a check of all its scenarios would ask for them, each with its newest value. */
export function rememberedBy(
  { scenarios }: Baseline,
  config: Config | undefined,
): readonly AskedIndicator[] {
  return Object.entries(scenarios).flatMap(([name, { runs }]) => rememberedIn(name, runs, config));
}

/** The indicators of a scenario as a check would ask for them, each with its newest value for the one of a new run. */
export function rememberedIn(
  scenario: string,
  runs: readonly BaselineRun[],
  config: Config | undefined,
): readonly AskedIndicator[] {
  const own = config?.scenarios.find(({ name }) => name === scenario)?.objectives;
  const owed = own ?? config?.objectives ?? [];
  const keys = [...new Set(runs.flatMap(({ indicators }) => Object.keys(indicators)))];
  return keys.toSorted().flatMap((key) => {
    const reading = readIndicator(key, new Map());
    const newest = runs.flatMap(({ indicators }) => indicators[key] ?? []).at(-1);
    if (newest === undefined || reading.kind === "faulty") return [];
    const objectives = owed.filter((objective) => redacted(indicatorKey(objective)) === key);
    return [askedOf({ scenario, key, name: reading.indicator, newest, objectives }, config)];
  });
}

interface Remembered {
  readonly scenario: string;
  readonly key: string;
  readonly name: IndicatorName;
  readonly newest: BaselineValue;
  readonly objectives: readonly Objective[];
}

function askedOf(
  { scenario, key, name, newest, objectives }: Remembered,
  config: Config | undefined,
): AskedIndicator {
  const measured = metricOf(name, newest);
  const direction = directionOf(name, objectives, measured);
  const reading = { kind: "measured", value: newest.value, source: { file: "", at: key } } as const;
  return {
    scenario,
    name,
    key,
    kind: measured.kind,
    unit: indicatorUnit(measured.kind, measured.unit, name.aggregation),
    direction,
    reading: { reading, repeats: [newest] },
    objectives,
    present: [],
    gated: isGated({ name, key, objectives, direction }, config?.baseline.compare),
  };
}

interface Metric {
  readonly kind: MetricKind;
  readonly unit: Unit;
}

/** What k6 or the file says of the metric; files of version 1 say it of k6's own alone, and recorded times and rates of others. */
function metricOf({ metric, aggregation }: IndicatorName, value: BaselineValue): Metric {
  const known = builtInMetric(metric);
  if (known !== undefined) return known;
  if (value.kind !== undefined) return { kind: value.kind, unit: sampleUnit(value) };
  if (aggregation.kind !== "rate") return { kind: "trend", unit: "ms" };
  const isShare = value.samples !== undefined && value.value >= 0 && value.value <= 1;
  return isShare ? { kind: "rate", unit: "ratio" } : { kind: "counter", unit: "count" };
}

/** The unit of one sample, from that of the value: the rate of bytes is bytes/s. */
function sampleUnit({ unit }: BaselineValue): Unit {
  if (unit === "bytes/s" || unit === "bytes/h") return "bytes";
  return unit === undefined || unit === "1/s" || unit === "1/h" ? "number" : unit;
}
