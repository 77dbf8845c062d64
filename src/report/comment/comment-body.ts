import type { Judgement } from "../../model/judgement.ts";
import { verdictLine } from "../../words/verdict-line.ts";
import { causesPart } from "./open/causes-part.ts";
import { changesPart } from "./open/changes-part.ts";
import { chartsPart } from "./folded/charts-part.ts";
import { concernsPart } from "./open/concerns-part.ts";
import { judgedPart } from "./folded/judged-part.ts";
import { leadPart } from "./open/lead-part.ts";
import { mattersPart } from "./open/matters-part.ts";
import { missingPart } from "./folded/missing-part.ts";
import { environmentPart, sourcesPart } from "./folded/origin-parts.ts";
import { rulesPart } from "./open/rules-part.ts";
import { scenarioParts } from "./folded/scenario-parts.ts";
import { fitted } from "./fitted.ts";
import { unmeasuredPart } from "./open/unmeasured-part.ts";
import { visibleText } from "../markup/escape.ts";

/** GitHub takes 65,536 characters; a room for the marker that delivery adds is left. */
const MOST_UNITS = 65_000;

/**
 * The comment on the pull request: the verdict first, then what matters, then why, everything else folded. At most
 * `maxUnits` UTF-16 units: what does not fit is left out by whole parts, the folded ones first, and named at the end.
 */
export function commentBody(
  judgement: Judgement,
  options: { readonly maxUnits?: number } = {},
): string {
  const parts = [
    leadPart(judgement),
    mattersPart(judgement),
    changesPart(judgement),
    unmeasuredPart(judgement),
    causesPart(judgement),
    concernsPart(judgement),
    rulesPart(judgement),
    ...scenarioParts(judgement),
    chartsPart(judgement),
    judgedPart(judgement),
    missingPart(judgement),
    sourcesPart(judgement),
    environmentPart(judgement),
  ];
  const verdict = `${visibleText(verdictLine(judgement), "prose")}\n---`;
  return `${fitted(verdict, parts, options.maxUnits ?? MOST_UNITS)}\n`;
}
