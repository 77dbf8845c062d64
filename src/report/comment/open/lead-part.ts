import type { Judgement } from "../../../model/judgement.ts";
import { countText, listText } from "../../../words/count-text.ts";
import { paragraph, type Span } from "../../markup/blocks.ts";
import { comparedRuns } from "../../compared-runs.ts";
import type { Part } from "../part.ts";

/** One line under the verdict: whose service, what was judged, and against what. */
export function leadPart(judgement: Judgement): Part {
  const { scenarios, indicators, service } = judgement;
  const judged = scenarios.filter(({ state }) => state === "judged").length;
  const objectives = indicators.filter(({ objective }) => objective !== undefined).length;
  const sentence = [
    `${listText([countText(judged, "scenario"), countText(objectives, "objective")])} judged`,
    comparedRuns(judgement),
  ].join(", ");
  const line: readonly Span[] = [
    ...(service.trim() === ""
      ? []
      : ([
          { kind: "strong", text: service },
          { kind: "words", text: ": " },
        ] as const)),
    { kind: "words", text: `${sentence}.` },
  ];
  return { name: "the introduction", expendable: 1, forms: [[paragraph(line)]] };
}
