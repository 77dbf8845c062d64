import { BUILT_IN_METRICS } from "../config/metric-names.ts";
import { readIndicator } from "../config/indicator-name.ts";
import { compareFamily, type Comparison } from "../judging/compare-family.ts";
import { lastShift, sinceShift } from "../judging/since-shift.ts";
import type { Baseline, BaselineRun, BaselineValue } from "../model/baseline.ts";
import type { Config } from "../model/config.ts";
import type { Change } from "../model/change.ts";
import type { HistoryView } from "../model/history-view.ts";
import { indicatorDirection, indicatorKey, indicatorUnit } from "../model/indicator.ts";
import { InputError } from "../model/input-error.ts";
import { parseSelector } from "../model/metric.ts";
import type { Unit } from "../model/unit.ts";
import { GATED_BY_DEFAULT } from "./asked.ts";
import { baselineFile, baselineInUse } from "./baseline-in-use.ts";
import { configOf } from "./case.ts";
import { familyOf } from "./changes.ts";
import type { Files } from "./ports.ts";
import type { CheckRequest } from "./request.ts";

/** An indicator of the baseline, ready to be asked how sharply a gate would see it. */
export interface Remembered {
  readonly comparison: Comparison;
  readonly unit: Unit;
  readonly values: readonly BaselineValue[];
  readonly runs: readonly BaselineRun[];
}

/**
 * Reads the baseline and tells, for each indicator, its runs, its noise, and what a gate with it would notice. The
 * figures are those of one new run that repeats the newest, so nothing is judged.
 */
export async function showBaseline(
  request: Pick<CheckRequest, "config" | "baseline" | "results">,
  files: Files,
): Promise<{ readonly file: string; readonly histories: readonly HistoryView[] }> {
  const config = await configOf(request, files);
  const inUse = await baselineInUse(request, config, files);
  const file = baselineFile(request, config, files);
  if (inUse.kind !== "history") throw new InputError([absent(file)]);
  return { file, histories: historiesOf(rememberedBy(inUse.baseline, config)) };
}

/** How sharply a gate would see each indicator. */
export function historiesOf(remembered: readonly Remembered[]): readonly HistoryView[] {
  const changes = compareFamily(remembered.map(({ comparison }) => comparison));
  return remembered.flatMap((one, index) => viewOf(one, changes[index]));
}

/** Every indicator that a baseline remembers. */
export function rememberedBy(
  { scenarios }: Baseline,
  config: Config | undefined,
): readonly Remembered[] {
  return Object.entries(scenarios).flatMap(([scenario, { runs }]) =>
    rememberedIn(scenario, runs, gatedKeys(scenario, config)),
  );
}

/** Which indicators of a scenario may fail a gate with this config. */
function gatedKeys(scenario: string, config: Config | undefined): ReadonlySet<string> {
  const own = config?.scenarios.find(({ name }) => name === scenario)?.objectives;
  const owed = (own ?? config?.objectives ?? []).map(indicatorKey);
  return new Set(config?.baseline.compare ?? [...GATED_BY_DEFAULT, ...owed]);
}

function rememberedIn(
  scenario: string,
  runs: readonly BaselineRun[],
  gated: ReadonlySet<string>,
): readonly Remembered[] {
  const keys = [...new Set(runs.flatMap(({ indicators }) => Object.keys(indicators)))];
  return keys.toSorted().flatMap((key) => {
    const having = runs.filter(({ indicators }) => indicators[key] !== undefined);
    const values = having.flatMap(({ indicators }) => indicators[key] ?? []);
    const newest = values.at(-1);
    const reading = readIndicator(key, new Map());
    if (newest === undefined || reading.kind === "faulty") return [];
    const { metric, aggregation } = reading.indicator;
    const known =
      BUILT_IN_METRICS.get(parseSelector(metric).metric) ?? guessed(newest, aggregation.kind);
    const comparison = {
      scenario,
      indicator: key,
      family: familyOf({ ...known, name: reading.indicator }),
      direction: indicatorDirection(metric, known.kind, known.unit),
      gated: gated.has(key),
      tolerance: { relative: 0, points: 0 },
      head: [newest],
      base: { kind: "runs" as const, values: sinceShift(values) },
    };
    return [
      {
        comparison,
        unit: indicatorUnit(known.kind, known.unit, aggregation),
        values,
        runs: having,
      },
    ];
  });
}

/** A custom metric's kind as far as the baseline shows it: a share of samples is a rate, else a plain quantity. */
function guessed(
  { samples, value }: BaselineValue,
  aggregation: string,
): { readonly kind: "rate" | "counter" | "gauge"; readonly unit: Unit } {
  if (aggregation !== "rate") return { kind: "gauge", unit: "number" };
  const share = samples !== undefined && value >= 0 && value <= 1;
  return share ? { kind: "rate", unit: "ratio" } : { kind: "counter", unit: "count" };
}

function viewOf(
  { comparison, unit, values, runs }: Remembered,
  change: Change | undefined,
): readonly HistoryView[] {
  if (change === undefined || change.verdict === "no baseline") return [];
  const shift = lastShift(values);
  const shiftedAt = shift && runs[shift.at]?.id;
  return [
    {
      scenario: comparison.scenario,
      indicator: comparison.indicator,
      unit,
      values: values.map(({ value }) => value),
      scale: change.scale,
      noise: change.noise,
      noticeable: change.noticeable,
      ...(shiftedAt !== undefined && { shiftedAt }),
    },
  ];
}

function absent(file: string): InputError["faults"][0] {
  return {
    id: "no-baseline",
    place: { file },
    problem: "there is no baseline yet",
    wayOut: "Write the first one: `plimsoll baseline add RESULT`.",
  };
}
