import type { Indicator, JudgedScenario, Judgement } from "../../../model/judgement.ts";
import { folded } from "../../markup/blocks.ts";
import { type Chart, greatest } from "../../charts/chart.ts";
import { important } from "../../issues/important.ts";
import { markedCharts } from "../../charts/marked-charts.ts";
import { titleOf } from "../../scenarios.ts";
import { type Part, SILENT } from "../part.ts";

/** Each chart is a frame of its own on GitHub; more than a few make a page slow. */
const MOST = 2;

/** Which metrics each chart is about. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  "Latency over time": ["http_req_duration", "http_req_waiting"],
  "Throughput over time": ["http_reqs", "iterations"],
  "Error rate over time": ["http_req_failed", "checks"],
};

/**
 * The run over time of the scenario that matters most, of the first where nothing does: the chart of what was missed or
 * got worse, and its latency. Silent where no samples were read.
 */
export function chartsPart(judgement: Judgement): Part {
  const matters = important(judgement).map(({ indicator }) => indicator);
  const drawable = judgement.scenarios.filter(({ samples }) => samples !== undefined);
  const scenario = foremost(matters, drawable) ?? drawable[0];
  if (scenario === undefined) return SILENT;
  const rank = (chart: Chart): number => urgency(chart, matters, scenario);
  const charts = markedCharts(scenario, judgement)
    .filter((chart) => chart.unit !== "users" && greatest(chart) > 0)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST);
  if (charts.length === 0) return SILENT;
  const summary = [
    { kind: "strong", text: titleOf(scenario) },
    { kind: "words", text: " over time" },
  ] as const;
  const blocks = charts.map((chart) => ({ kind: "chart", chart }) as const);
  return { name: "charts", expendable: 10, forms: [[folded(summary, blocks)]] };
}

function foremost(
  matters: readonly Indicator[],
  scenarios: readonly JudgedScenario[],
): JudgedScenario | undefined {
  const name = matters.find((one) =>
    scenarios.some((each) => each.name === one.scenario),
  )?.scenario;
  return scenarios.find((each) => each.name === name);
}

/** Where the first matter that a chart is about stands; latency comes before what is about none. */
function urgency(
  { title }: Chart,
  matters: readonly Indicator[],
  { name }: JudgedScenario,
): number {
  const at = matters.findIndex(
    ({ scenario, metric }) => scenario === name && ABOUT[title]?.includes(metric),
  );
  if (at >= 0) return at;
  return matters.length + (title === "Latency over time" ? 0 : 1);
}
