import type { JudgedScenario, Judgement } from "../../../model/judgement.ts";
import { type Block, bullets, caption } from "../../markup/blocks.ts";
import { type Chart, greatest } from "../../charts/chart.ts";
import { markedCharts } from "../../charts/marked-charts.ts";
import { resourceCharts } from "../../charts/resource-charts.ts";
import { titleOf } from "../../scenarios.ts";
import { type Missing, type Section, section } from "../../markup/section.ts";

/** The form's graphs of every scenario; those of the machines need their own numbers. */
const NAMES = ["Latency over time", "Throughput over time", "Error rate over time"] as const;

/** The run over time, as charts where samples were read. A curve that stays at zero is said, not drawn. */
export function graphsPart(scenario: JudgedScenario, judgement: Judgement): Section {
  const where = titleOf(scenario);
  const resources: Missing = { where, row: "Resource utilization over time", need: "prometheus" };
  if (scenario.samples === undefined) {
    const rows = ["Performance Graphs", ...NAMES];
    return section(
      [],
      [...rows.map((row): Missing => ({ where, row, need: "samples" })), resources],
    );
  }
  const machines = resourceCharts(scenario);
  const charts = [...markedCharts(scenario, judgement), ...machines];
  const drawn = charts.filter((chart) => greatest(chart) > 0);
  const flat = charts.filter((chart) => greatest(chart) === 0);
  return section(
    [caption("Performance Graphs"), ...drawn.flatMap(chartBlocks), ...zeros(flat)],
    machines.length > 0 ? [] : [resources],
  );
}

function chartBlocks(chart: Chart): readonly Block[] {
  return [{ kind: "chart", chart }];
}

function zeros(charts: readonly Chart[]): readonly Block[] {
  return charts.length === 0
    ? []
    : [bullets(charts.map(({ title }) => `${title}: zero throughout`))];
}
