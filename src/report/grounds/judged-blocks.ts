import {
  gatedChange,
  type Indicator,
  type JudgedChange,
  type JudgedWaiver,
  type Judgement,
} from "../../model/judgement.ts";
import { sizeText } from "../../words/change-sentence.ts";
import { countText } from "../../words/count-text.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { type Block, bullets, type Line, paragraph, table } from "../markup/blocks.ts";

/**
 * How the verdict was reached: what it was compared with, the noise of that, and what would have been noticed; at most so
 * many comparisons and waivers.
 */
export function judgedBlocks(
  { indicators, waivers }: Judgement,
  most: number = Infinity,
): readonly Block[] {
  const compared = indicators.flatMap((indicator) => {
    const change = gatedChange(indicator);
    return change === undefined ? [] : [{ indicator, change }];
  });
  const rest = compared.length - most;
  return [
    bullets([
      "Objectives are compared with the raw numbers; rounding happens only on paper.",
      "A change counts as worse when it is beyond the tolerance and all gated comparisons together raise a false alarm in at most one run in a hundred.",
      ...notCompared(indicators),
      ...waivers.slice(0, most).map(waiverLine),
    ]),
    ...(compared.length === 0
      ? [paragraph("Nothing was compared with a baseline.")]
      : [powerTable(compared.slice(0, most))]),
    ...(rest > 0 ? [paragraph(`${countText(rest, "more comparison")} in the report.`)] : []),
  ];
}

function waiverLine(waiver: JudgedWaiver): Line {
  const { scenario, objective, until, state, reason, waives, bound } = waiver;
  const far = bound === undefined ? "" : `, as long as ${bound}`;
  const only = waives === undefined ? "" : `, for what is ${waives.join(", ")} alone`;
  return [
    { kind: "words", text: "Waiver " },
    { kind: "code", text: objective },
    { kind: "words", text: " of " },
    { kind: "code", text: scenario },
    { kind: "words", text: ` until ${until}${far}${only}, ${state}: ${reason}` },
  ];
}

function powerTable(compared: readonly { indicator: Indicator; change: JudgedChange }[]): Block {
  return table(
    ["Scenario", "Indicator", ">Baseline runs", ">Repeats", ">Noise", ">Noticeable", ">p"],
    compared.map(({ indicator, change }): readonly Line[] => [
      [{ kind: "strong", text: indicator.scenario }],
      indicatorName(indicator),
      String(change.baselineRuns),
      String(change.repeats),
      sizeText(change.noise, change.scale),
      sizeText(change.noticeable, change.scale),
      change.p < 0.0001 ? "< 0.0001" : change.p.toFixed(4),
    ]),
  );
}

/** Why indicators were not compared, each reason once. */
function notCompared(indicators: readonly Indicator[]): readonly string[] {
  const reasons = new Map<string, number>();
  for (const { change } of indicators) {
    if (change?.verdict === "no baseline" && change.gated) {
      reasons.set(change.reason, (reasons.get(change.reason) ?? 0) + 1);
    }
  }
  return [...reasons].map(([reason, count]) => `Not compared (${count}): ${reason}.`);
}
