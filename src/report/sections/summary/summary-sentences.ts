import { gatedChange, type Judgement } from "../../../model/judgement.ts";
import { changeWord } from "../../../words/change-word.ts";
import { code } from "../../../words/code.ts";
import { countText, listText } from "../../../words/count-text.ts";
import { failureText } from "../../../words/failure-text.ts";
import { sentenceCase } from "../../../words/sentence-case.ts";
import { byPriority } from "../../issues/by-priority.ts";
import { closestToLimit } from "../../figures/headroom.ts";
import { objectiveCounts } from "../../figures/objective-counts.ts";
import { comparedRuns } from "../../compared-runs.ts";
import { serviceName } from "../../service-name.ts";

/** Two or three sentences that are true of this run alone: objectives, change, and what most needs a look. */
export function summarySentences(judgement: Judgement): readonly string[] {
  return [objectivesSentence(judgement), changeSummary(judgement), lastWord(judgement)].filter(
    (sentence) => sentence !== "",
  );
}

function objectivesSentence(judgement: Judgement): string {
  const service = sentenceCase(serviceName(judgement));
  const { asked, met, missed, unmeasured } = objectiveCounts(judgement.indicators);
  if (asked === 0)
    return `No objective was set for ${service}: these results meet none and miss none.`;
  if (met === asked)
    return `${service} met ${met === 1 ? "its one objective" : `all ${met} objectives`}.`;
  const parts = [
    `met ${met} of ${countText(asked, "objective")}`,
    ...(missed > 0 ? [`missed ${missed}`] : []),
    ...(unmeasured > 0 ? [`left ${unmeasured} unmeasured`] : []),
  ];
  return `${service} ${listText(parts)}.`;
}

function changeSummary(judgement: Judgement): string {
  const changes = judgement.indicators.flatMap((one) => gatedChange(one) ?? []);
  if (changes.length === 0) return `It was ${comparedRuns(judgement)}.`;
  const words = changes.map(changeWord);
  const count = (...told: readonly string[]): number =>
    words.filter((word) => told.includes(word)).length;
  const parts = [
    [count("worsened"), "worsened"],
    [count("suspected", "repeats disagree"), "suspected of having worsened"],
    [count("improved"), "improved"],
    [count("held"), "held"],
    [count("noise", "unsure"), "could not be told from noise"],
    [count("less load", "other mix"), "fell under other load, which proves nothing"],
  ].flatMap(([size, rest]) => (size === 0 ? [] : [`${size} ${rest}`]));
  return `Of ${countText(changes.length, "indicator")} ${comparedRuns(judgement)}, ${listText(parts)}.`;
}

/** From so much of its limit on, an objective with the least to spare is no news. */
const FAR = 0.9;

function lastWord(judgement: Judgement): string {
  const [failure] = judgement.failures;
  const [worst] = byPriority(judgement.findings);
  if (worst !== undefined) {
    const [first] = worst.evidence;
    const shown = first === undefined ? "" : `: ${first.text}`;
    return `The most urgent finding is ${worst.priority} ${worst.title} in ${code(worst.scenario)}${shown}.`;
  }
  if (failure !== undefined) return `First of all, ${failureText(failure, judgement)}`;
  const closest = closestToLimit(judgement);
  return closest === undefined || closest.spare > FAR
    ? ""
    : `Closest to its limit is ${closest.text}.`;
}
