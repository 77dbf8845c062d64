import type { HistoryView } from "../../model/history-view.ts";
import { sizeText } from "../../words/change-sentence.ts";
import { countText } from "../../words/count-text.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { historyLine } from "../charts/spark-line.ts";
import { visibleText } from "../markup/escape.ts";
import { columnsOf, padded } from "./columns.ts";

/** The baseline for a person at a terminal: per scenario one line an indicator, with its noise and what would be noticed. */
export function baselineTable(file: string, histories: readonly HistoryView[]): string {
  const scenarios = [...new Set(histories.map(({ scenario }) => scenario))];
  const blocks = scenarios.map((scenario) =>
    scenarioBlock(
      scenario,
      histories.filter((one) => one.scenario === scenario),
    ),
  );
  const legend =
    "* may fail a gate. CV: of these runs alone; noise: what the gate reckons with, together with others of its kind;\n" +
    "noticeable: the smallest worsening that one new run of each scenario would show four times out of five.\n";
  return [`${visibleText(file, "name")}\n`, ...blocks, legend].join("\n");
}

function scenarioBlock(scenario: string, histories: readonly HistoryView[]): string {
  const [first] = histories;
  const runs = Math.max(0, ...histories.map(({ values }) => values.length));
  const unlike = first?.unlike ?? 0;
  const left =
    unlike === 0
      ? ""
      : `, and ${countText(unlike, "run")} left out that ${unlike === 1 ? "differs" : "differ"} from the newest in load or machine`;
  const rows = [COLUMNS.map(({ title }) => title), ...histories.map(rowOf)];
  return `${visibleText(scenario, "name")}, ${countText(runs, "run")}${left}\n${aligned(rows)}\n`;
}

/** Words stand to the left, numbers to the right. */
const COLUMNS = [
  { title: "", side: "left" },
  { title: "indicator", side: "left" },
  { title: "runs", side: "right" },
  { title: "", side: "left" },
  { title: "newest", side: "right" },
  { title: "CV", side: "right" },
  { title: "noise", side: "right" },
  { title: "noticeable", side: "right" },
  { title: "", side: "left" },
] as const;

function rowOf(history: HistoryView): readonly string[] {
  const { values, latest, unit, sight, gated, indicator } = history;
  return [
    gated ? "*" : "",
    visibleText(indicator, "name"),
    String(values.length),
    historyLine(values),
    quantityText(values.at(-1) ?? 0, unit),
    sight?.scale === "percent" ? variationText(latest) : "",
    sight === undefined ? "–" : sizeText(sight.noise, sight.scale),
    sight === undefined ? "–" : sizeText(sight.noticeable, sight.scale),
    remark(history),
  ];
}

function remark({ shiftedAt, notCompared }: HistoryView): string {
  if (notCompared !== undefined) return notCompared;
  if (shiftedAt === undefined) return "";
  return `shifted at ${visibleText(shiftedAt, "name")}; older runs are left out`;
}

/** The coefficient of variation of the runs themselves: their standard deviation over their mean. */
function variationText(values: readonly number[]): string {
  if (values.length < 2) return "–";
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return sizeText((100 * Math.sqrt(squares / (values.length - 1))) / mean, "percent");
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ""))));
  return rows
    .map((row) =>
      `  ${COLUMNS.map(({ side }, at) => padded(row[at] ?? "", widths[at] ?? 0, side)).join("  ")}`.trimEnd(),
    )
    .join("\n");
}
