import type { Indicator, IndicatorChange } from "../../model/judgement.ts";
import { movementText } from "../../words/change-sentence.ts";
import { callsForAttention, changeWord } from "../../words/change-word.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { targetCell, valueCell } from "../indicator-cells.ts";
import { type Ink, type Pen, spoken } from "./ink.ts";

type Compared = Exclude<IndicatorChange, { readonly verdict: "no baseline" }>;

interface Cells {
  readonly ink: Ink;
  readonly mark: string;
  readonly name: string;
  readonly value: string;
  readonly target: string;
  readonly change: string;
  readonly changeInk: Ink;
}

/** The indicators of a scenario as aligned lines: mark, name, value, limit, change. Ends before the width where it can. */
export function indicatorLines(
  indicators: readonly Indicator[],
  pen: Pen,
  width: number,
): readonly string[] {
  const rows = indicators.map(cells);
  const room = Math.max(16, Math.floor(width * 0.4));
  const names = rows.map(({ name }) => shortened(name, room));
  const nameWidth = widest(names);
  const valueWidth = widest(rows.map(({ value }) => value));
  const targetWidth = widest(rows.map(({ target }) => target));
  return rows.map((row, index) =>
    [
      " ",
      pen(row.ink, row.mark),
      (names[index] ?? "").padEnd(nameWidth),
      pen(row.ink === "good" ? "plain" : row.ink, row.value.padStart(valueWidth)),
      pen("quiet", row.target.padEnd(targetWidth)),
      pen(row.changeInk, row.change),
    ]
      .join(" ")
      .trimEnd(),
  );
}

function cells(indicator: Indicator): Cells {
  const { objective, change } = indicator;
  const compared = change !== undefined && change.verdict !== "no baseline" ? change : undefined;
  return {
    ...objectiveMark(objective),
    name: spoken(indicatorName(indicator)),
    value: valueCell(indicator),
    target: targetCell(indicator),
    change: compared === undefined ? "" : `${changeWord(compared)}: ${movementText(compared)}`,
    changeInk: compared === undefined ? "quiet" : changeInk(compared),
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

function changeInk(change: Compared): Ink {
  if (!change.gated || !callsForAttention(change)) return "quiet";
  if (change.verdict === "worsened") return "bad";
  return change.verdict === "improved" ? "good" : "doubtful";
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 0);
}

function shortened(name: string, room: number): string {
  return name.length <= room ? name : `${name.slice(0, room - 1).toWellFormed()}…`;
}
