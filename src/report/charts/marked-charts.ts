import {
  comparedChange,
  type Indicator,
  type JudgedScenario,
  type Judgement,
} from "../../model/judgement.ts";
import type { JudgedPhase } from "../../model/judged-samples.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { type Chart, chartsOf } from "./chart.ts";
import { curveName } from "./curve-of.ts";
import type { ChartBand, ChartLimit, ChartPhase } from "./chart-marks.ts";
import { indicatorsOf } from "../scenarios.ts";

/** The charts of a scenario with what its numbers are held against: limits, the baseline, the phases of the run. */
export function markedCharts(scenario: JudgedScenario, judgement: Judgement): readonly Chart[] {
  const { samples, name } = scenario;
  if (samples === undefined) return [];
  const { scenarios } = judgement;
  const group = `run-${scenarios.findIndex((one) => one.name === name) + 1}`;
  const own = indicatorsOf(judgement, scenario);
  const phases = samples.phases.flatMap(phaseStretches);
  return chartsOf(samples.series).map((chart) => {
    const asked = chart.lines.flatMap(({ name: line }) =>
      own.filter((one) => curveName(one) === line).map((indicator) => ({ line, indicator })),
    );
    const limits = asked.flatMap(({ line, indicator }) => limitOf(line, indicator));
    const bands = asked.flatMap(({ line, indicator }) => bandOf(line, indicator));
    return { ...chart, marks: { group, limits, bands, phases } };
  });
}

/** The shade changes from phase to phase, and is the same in every stretch of one. */
function phaseStretches(phase: JudgedPhase, index: number): readonly ChartPhase[] {
  const { name, stretches = [phase] } = phase;
  return stretches.map(({ fromMs, toMs }) => ({
    name,
    shade: index % 2 === 0 ? 1 : 2,
    from: fromMs,
    to: toMs,
  }));
}

function limitOf(line: string, { objective, unit }: Indicator): readonly ChartLimit[] {
  if (objective === undefined) return [];
  const { comparator, limit } = objective;
  if (limit === undefined) return [];
  return [{ line, asked: `${comparator} ${quantityText(limit, unit)}`, value: limit }];
}

/** A rate's noise is in percentage points of a ratio; every other in percent of the baseline itself. */
function bandOf(line: string, indicator: Indicator): readonly ChartBand[] {
  const change = comparedChange(indicator);
  if (change === undefined) return [];
  const { before, noise, scale } = change;
  const half = scale === "points" ? noise / 100 : (before * noise) / 100;
  return [{ line, from: Math.max(0, before - half), to: before + half }];
}
