import type { Indicator, Judgement } from "../../../model/judgement.ts";
import { indicatorName } from "../../../words/metric-name.ts";
import { type Block, bullets, heading, type Line } from "../../markup/blocks.ts";
import { type Part, SILENT } from "../part.ts";

const MOST = 4;

/** Why objectives could not be judged, each with its way out: nobody should have to unfold that. */
export function unmeasuredPart({ indicators }: Judgement): Part {
  const lines = indicators.flatMap(reasonLine);
  if (lines.length === 0) return SILENT;
  const form = (most: number): readonly Block[] => [
    heading(4, "Not measured"),
    bullets([
      ...lines.slice(0, most),
      ...(lines.length > most ? [`and ${lines.length - most} more, in the tables below`] : []),
    ]),
  ];
  return { name: "why objectives were not measured", expendable: 4, forms: [form(MOST), form(1)] };
}

function reasonLine(indicator: Indicator): readonly Line[] {
  const { objective, scenario } = indicator;
  if (objective?.verdict !== "unmeasured" || objective.waived) return [];
  return [
    [
      { kind: "strong", text: scenario },
      { kind: "words", text: `, ${indicatorName(indicator)}: ${objective.reason ?? "no value"}` },
    ],
  ];
}
