import type { HistoryView } from "../model/history-view.ts";
import { sizeText } from "../words/change-sentence.ts";
import { countText } from "../words/count-text.ts";
import { quantityText } from "../words/quantity-text.ts";
import { visibleText } from "./escape.ts";

const BARS = "▁▂▃▄▅▆▇█";

/** The baseline for a person at a terminal: per scenario one line an indicator, with its noise and what would be noticed. */
export function baselineTable(file: string, histories: readonly HistoryView[]): string {
  const scenarios = [...new Set(histories.map(({ scenario }) => scenario))];
  const blocks = scenarios.map((scenario) =>
    scenarioBlock(
      scenario,
      histories.filter((one) => one.scenario === scenario),
    ),
  );
  return [`${visibleText(file, "name")}\n`, ...blocks].join("\n");
}

function scenarioBlock(scenario: string, histories: readonly HistoryView[]): string {
  const runs = Math.max(0, ...histories.map(({ values }) => values.length));
  const rows = [
    ["indicator", "runs", "", "newest", "noise", "noticeable", ""],
    ...histories.map((history) => [
      visibleText(history.indicator, "name"),
      String(history.values.length),
      sparkLine(history.values),
      quantityText(history.values.at(-1) ?? 0, history.unit),
      sizeText(history.noise, history.scale),
      sizeText(history.noticeable, history.scale),
      history.shiftedAt === undefined
        ? ""
        : `shifted at ${visibleText(history.shiftedAt, "name")}; older runs are left out`,
    ]),
  ];
  return `${visibleText(scenario, "name")}, ${countText(runs, "run")}\n${aligned(rows)}\n`;
}

/** The values as a line of bars, from the least to the greatest; level bars where nothing varies. */
export function sparkLine(values: readonly number[]): string {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const step = (greatest - least) / (BARS.length - 1);
  return values
    .map((value) => BARS[step > 0 ? Math.round((value - least) / step) : 3] ?? "")
    .join("");
}

const LEFT = new Set([0, 2, 6]);

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      `  ${row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return LEFT.has(column) ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  ")}`.trimEnd(),
    )
    .join("\n");
}
