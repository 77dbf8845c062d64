import {
  comparedChange,
  gatedChange,
  type Indicator,
  type Judgement,
} from "../../../model/judgement.ts";
import { shortChange, sizeText } from "../../../words/change-sentence.ts";
import { listText } from "../../../words/count-text.ts";
import { failuresOf } from "../../../words/failed-indicator.ts";
import { indicatorName } from "../../../words/metric-name.ts";
import { type Block, bullets, type Line, paragraph, table } from "../../markup/blocks.ts";
import { closestToLimit } from "../../figures/headroom.ts";
import { important, type Important } from "../../issues/important.ts";
import { targetCell, valueCell } from "../../figures/indicator-cells.ts";
import type { Part } from "../part.ts";

/** About a screen; the rest is counted. */
const MOST_ROWS = 12;

/** The table of what matters; when nothing does, how close it came. */
export function mattersPart(judgement: Judgement): Part {
  const matters = important(judgement);
  if (matters.length === 0) {
    return { name: "the closest objective", expendable: 3, forms: [calm(judgement)] };
  }
  const forms = [MOST_ROWS, 6, 3].map((rows) => mattersTable(matters, rows, judgement));
  return { name: "the table of what matters", expendable: 2, forms };
}

function mattersTable(
  matters: readonly Important[],
  most: number,
  judgement: Judgement,
): readonly Block[] {
  const rows = matters.slice(0, most).map((matter) => row(matter, judgement));
  const rest = matters.slice(most);
  return [
    table(
      ["Verdict", "Scenario", "Indicator", ">Measured", ">Objective", ">Against baseline"],
      rows,
    ),
    ...(rest.length === 0 ? [] : [paragraph(`And ${counted(rest)}.`)]),
  ];
}

function row({ indicator, matter }: Important, judgement: Judgement): readonly Line[] {
  return [
    `${mark({ indicator, matter }, judgement)} ${matter}`,
    [{ kind: "strong", text: indicator.scenario }],
    indicatorName(indicator),
    valueCell(indicator),
    targetCell(indicator),
    movement(indicator),
  ];
}

/** ❌ is only what fails this gate: what may fail it is the caller's choice. */
function mark({ indicator, matter }: Important, { failures }: Judgement): string {
  if (matter === "improved") return "✅";
  if (matter === "waived") return "⚠️";
  if (failuresOf(indicator, failures).length > 0) return "❌";
  return ["suspected", "inconclusive", "unmeasured"].includes(matter) ? "❔" : "⚠️";
}

function movement(indicator: Indicator): string {
  const change = comparedChange(indicator);
  if (change === undefined) return "";
  if (change.verdict === "held") return "held";
  return change.verdict === "worsened" ? `${shortChange(change)}, worse` : shortChange(change);
}

function counted(matters: readonly Important[]): string {
  const kinds = [...new Set(matters.map(({ matter }) => matter))];
  if (kinds.length === 1) return `${matters.length} more ${kinds[0] ?? ""}`;
  const parts = kinds.map(
    (kind) => `${matters.filter(({ matter }) => matter === kind).length} ${kind}`,
  );
  return `${matters.length} more: ${listText(parts)}`;
}

function calm(judgement: Judgement): readonly Block[] {
  const closest = closestToLimit(judgement);
  const sight = noticeable(judgement);
  const lines = [
    ...(closest === undefined ? [] : [`Closest to its limit: ${closest.text}.`]),
    ...(sight === undefined ? [] : [sight]),
  ];
  return lines.length === 0 ? [] : [bullets(lines)];
}

function noticeable({ indicators }: Judgement): string | undefined {
  const sizes = indicators
    .flatMap((one) => gatedChange(one) ?? [])
    .flatMap(({ scale, noticeable: size }) => (scale === "percent" ? [size] : []))
    .toSorted((a, b) => a - b);
  const [least] = sizes;
  const most = sizes.at(-1);
  if (least === undefined || most === undefined) return undefined;
  const [low, high] = [sizeText(least, "percent"), sizeText(most, "percent")];
  return low === high
    ? `A worsening of ${low} would have been noticed.`
    : `A worsening of ${low} to ${high} would have been noticed, depending on the indicator.`;
}
