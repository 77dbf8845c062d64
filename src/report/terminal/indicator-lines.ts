import { comparedChange, type Indicator, type JudgedChange } from "../../model/judgement.ts";
import { movementText } from "../../words/change-sentence.ts";
import { callsForAttention, changeWord } from "../../words/change-word.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { targetCell, valueCell } from "../figures/indicator-cells.ts";
import { columnsOf, padded, shortened } from "./columns.ts";
import { type Ink, type Pen, spoken } from "./ink.ts";
import { wrapped } from "./wrapped.ts";

interface Cells {
  readonly ink: Ink;
  readonly mark: string;
  readonly name: string;
  readonly value: string;
  readonly target: string;
  readonly change: string;
  readonly changeInk: Ink;
}

/** Columns before a name: the indentation, the mark and a blank. */
const BEFORE_NAME = 4;
/** What stands below a name. */
const BELOW = 6;
/** A name that is cut says something from here on. */
const SHORTEST_NAME = 16;

interface Widths {
  readonly name: number;
  readonly value: number;
  readonly target: number;
}

/**
 * The indicators of a scenario as aligned lines: mark, name, value, limit, change. Where that is too wide, the changes stand below
 * the numbers, and where these are, the numbers below the names. Only a name is ever cut.
 */
export function indicatorLines(
  indicators: readonly Indicator[],
  pen: Pen,
  width: number,
): readonly string[] {
  const rows = indicators.map(cells);
  const name = widest(rows, "name");
  const value = widest(rows, "value");
  const target = widest(rows, "target");
  const beside = width - (BEFORE_NAME + 1 + value + 1 + target);
  const withChange = beside - 1 - widest(rows, "change");
  if (withChange >= Math.min(name, Math.max(SHORTEST_NAME, Math.floor(width * 0.4)))) {
    const widths = { name: Math.min(name, withChange), value, target };
    return rows.map((row) => oneLine(row, widths, pen));
  }
  if (beside < Math.min(name, SHORTEST_NAME))
    return rows.flatMap((row) => [named(row, width, pen), ...below(row, width, pen)]);
  const widths = { name: Math.min(name, beside), value, target };
  return rows.flatMap((row) => [
    numbersOf(row, widths, pen).trimEnd(),
    ...changeBelow(row, width, pen),
  ]);
}

function oneLine(row: Cells, widths: Widths, pen: Pen): string {
  return `${numbersOf(row, widths, pen)} ${pen(row.changeInk, row.change)}`.trimEnd();
}

function numbersOf(row: Cells, widths: Widths, pen: Pen): string {
  return [
    " ",
    pen(row.ink, row.mark),
    padded(shortened(row.name, widths.name), widths.name, "left"),
    pen(valueInk(row), padded(row.value, widths.value, "right")),
    pen("quiet", padded(row.target, widths.target, "left")),
  ].join(" ");
}

function named(row: Cells, width: number, pen: Pen): string {
  return ["", "", pen(row.ink, row.mark), shortened(row.name, width - BEFORE_NAME)].join(" ");
}

/** The numbers of a row below its name: all in one line where they fit. */
function below(row: Cells, width: number, pen: Pen): readonly string[] {
  const numbers = [row.value, row.target].filter((text) => text !== "").join(" ");
  const lines = wrapped(numbers, width - BELOW).map((line) => pen(valueInk(row), line));
  return [...lines.map((line) => `${" ".repeat(BELOW)}${line}`), ...changeBelow(row, width, pen)];
}

function changeBelow(
  { change, changeInk: ink }: Cells,
  width: number,
  pen: Pen,
): readonly string[] {
  return wrapped(change, width - BELOW).map((line) => `${" ".repeat(BELOW)}${pen(ink, line)}`);
}

function valueInk({ ink }: Cells): Ink {
  return ink === "good" ? "plain" : ink;
}

function cells(indicator: Indicator): Cells {
  const { objective } = indicator;
  const change = comparedChange(indicator);
  return {
    ...objectiveMark(objective),
    name: spoken(indicatorName(indicator)),
    value: valueCell(indicator),
    target: targetCell(indicator),
    change: change === undefined ? "" : `${changeWord(change)}: ${movementText(change)}`,
    changeInk: change === undefined ? "quiet" : changeInk(change),
  };
}

function objectiveMark(objective: Indicator["objective"]): {
  readonly ink: Ink;
  readonly mark: string;
} {
  if (objective === undefined) return { ink: "plain", mark: " " };
  if (objective.verdict === "met") return { ink: "good", mark: "✓" };
  if (objective.waived) return { ink: "doubtful", mark: "!" };
  return objective.verdict === "missed"
    ? { ink: "bad", mark: "✗" }
    : { ink: "doubtful", mark: "?" };
}

function changeInk(change: JudgedChange): Ink {
  if (!change.gated || !callsForAttention(change)) return "quiet";
  if (change.verdict === "worsened") return "bad";
  return change.verdict === "improved" ? "good" : "doubtful";
}

function widest(rows: readonly Cells[], cell: "name" | "value" | "target" | "change"): number {
  return rows.reduce((most, row) => Math.max(most, columnsOf(row[cell])), 0);
}
