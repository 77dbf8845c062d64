import { indicatorKey } from "../../model/indicator.ts";
import type { Indicator, Judgement } from "../../model/judgement.ts";
import { failuresOf } from "../../words/failed-indicator.ts";
import { indicatorsByPlace } from "../../words/indicator-places.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { namedText } from "../../words/named-quantity.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { sentenceCase } from "../../words/sentence-case.ts";
import { visibleText } from "../markup/escape.ts";
import { changeEntries } from "./change-entries.ts";
import type { Entry } from "./entry.ts";
import { objectiveEntries } from "./objective-entries.ts";
import { spoken } from "../terminal/ink.ts";
import { wrapped } from "../terminal/wrapped.ts";

/**
 * The whole reasoning for some rows of a judgement, for a person at a terminal: what was read and where, what was owed,
 * what it was compared with, and each step from there to the verdict. Nothing is computed anew but sums on paper.
 */
export function explanation(
  judgement: Judgement,
  indicators: readonly Indicator[],
  width: number,
): string {
  const room = Math.max(60, Math.min(width, 120));
  const blocks = [...indicatorsByPlace(indicators).values()].map((rows) =>
    subjectText(judgement, rows, room),
  );
  return `${blocks.join("\n\n")}\n\nThe formulas, with their sources, are in docs/judging.md.\n`;
}

/** One indicator of one scenario; it has a row for each objective, and its change stands on the first. */
function subjectText(judgement: Judgement, rows: readonly Indicator[], width: number): string {
  const [first] = rows;
  if (first === undefined) return "";
  const key = indicatorKey(first);
  const title = `${sentenceCase(spoken(indicatorName(first)))} of ${visibleText(first.scenario, "name")}`;
  const entries = [
    ...valueEntries(first),
    ...rows.flatMap(objectiveEntries),
    ...changeEntries(first, judgement.baseline),
    ...waiverEntries(judgement, first.scenario, key),
    gateEntry(judgement, first),
  ];
  return [`${title} (${visibleText(key, "name")})`, ...columns(entries, width)].join("\n");
}

function valueEntries(indicator: Indicator): readonly Entry[] {
  const { value, unit, unitText, source, samples } = indicator;
  if (value === undefined) return [["value", "none"]];
  const from = source === undefined ? [] : [["source", `${source.file}, ${source.at}`] as const];
  const count = samples === undefined ? "not told by the file" : quantityText(samples, "count");
  return [
    ["value", `${namedText(value, indicator)} (exactly ${value} ${unitText ?? unit})`],
    ...from,
    ["samples", count],
  ];
}

function waiverEntries({ waivers }: Judgement, scenario: string, key: string): readonly Entry[] {
  return waivers
    .filter((waiver) => waiver.scenario === scenario && waiver.objective === key)
    .map(({ until, reason, state }) => ["waiver", `${state}, until ${until}: ${reason}`]);
}

function gateEntry({ failures }: Judgement, indicator: Indicator): Entry {
  const kinds = [...new Set(failuresOf(indicator, failures).map(({ kind }) => kind))];
  return [
    "gate",
    kinds.length === 0 ? "it does not fail the gate" : `it fails the gate: ${kinds.join(", ")}`,
  ];
}

const LABEL_WIDTH = 12;

function columns(entries: readonly Entry[], width: number): readonly string[] {
  return entries.flatMap(([label, text]) =>
    wrapped(spoken(text), width - LABEL_WIDTH - 2).map(
      (line, index) => `  ${(index === 0 ? label : "").padEnd(LABEL_WIDTH)}${line}`,
    ),
  );
}
