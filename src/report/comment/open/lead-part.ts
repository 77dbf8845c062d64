import type { Judgement } from "../../../model/judgement.ts";
import { countText, listText } from "../../../words/count-text.ts";
import { paragraph, type Span } from "../../markup/blocks.ts";
import { comparedRuns } from "../../compared-runs.ts";
import { objectiveCounts } from "../../figures/objective-counts.ts";
import { judgedScenarios } from "../../scenarios.ts";
import { isNamed } from "../../service-name.ts";
import type { Part } from "../part.ts";

/** One line under the verdict: whose service, what was judged, and against what. */
export function leadPart(judgement: Judgement): Part {
  const { indicators, service } = judgement;
  const judged = judgedScenarios(judgement).length;
  const { asked } = objectiveCounts(indicators);
  const sentence = [
    `${listText([countText(judged, "scenario"), countText(asked, "objective")])} judged`,
    comparedRuns(judgement),
  ].join(", ");
  const line: readonly Span[] = [
    ...(isNamed(service)
      ? ([
          { kind: "strong", text: service },
          { kind: "words", text: ": " },
        ] as const)
      : []),
    { kind: "words", text: `${sentence}.` },
  ];
  return { name: "the introduction", expendable: 1, forms: [[paragraph(line)]] };
}
