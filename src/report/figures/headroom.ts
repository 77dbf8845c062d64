import { headroom } from "../../model/headroom.ts";
import type { Indicator, Judgement } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { decimalText } from "../../words/digits.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { targetCell, valueCell } from "./indicator-cells.ts";

/** How much of its limit a met objective has to spare, 0..1; undefined where a share of the limit means nothing. */
export function spareOf({ value, unit, objective }: Indicator): number | undefined {
  if (value === undefined || objective?.verdict !== "met") return undefined;
  const { comparator, limit } = objective;
  return limit === undefined ? undefined : headroom({ comparator, limit }, value, unit);
}

/** A met objective and what it has to spare. */
export interface Nearest {
  /** Name, value and limit, as the end of a sentence. */
  readonly text: string;
  readonly spare: number;
}

/** The met objective with the least to spare, of one scenario or of all. */
export function closestToLimit(judgement: Judgement, scenario?: string): Nearest | undefined {
  const [closest] = judgement.indicators
    .filter((indicator) => scenario === undefined || indicator.scenario === scenario)
    .flatMap((indicator) => {
      const spare = spareOf(indicator);
      return spare === undefined ? [] : [{ indicator, spare }];
    })
    .toSorted((a, b) => a.spare - b.spare);
  if (closest === undefined) return undefined;
  const { indicator, spare } = closest;
  const of = scenario === undefined ? ` of ${code(indicator.scenario)}` : "";
  const pair = `${valueCell(indicator)} where ${targetCell(indicator)} is asked`;
  const share = spare < 0.01 ? "less than 1 %" : `${decimalText(spare * 100, 0)} %`;
  return { text: `${indicatorName(indicator)}${of}, ${pair} (${share} to spare)`, spare };
}
