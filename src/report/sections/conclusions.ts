import type { Judgement } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { countText, listText } from "../../words/count-text.ts";
import { failureText } from "../../words/failure-text.ts";
import { assessmentText } from "../../words/verdict-line.ts";
import { bullets, heading, type Line, paragraph } from "../blocks.ts";
import { judgedScenarios, titleOf } from "../scenario-name.ts";
import { type Section, section } from "../section.ts";
import { summarySentences } from "../summary-sentences.ts";

/** What was achieved, what was not, and what follows. */
export function conclusions(judgement: Judgement): Section {
  return section([
    heading(2, "Conclusions"),
    heading(3, "Achievements"),
    listOr(achievements(judgement), "None: no scenario met all that was asked of it."),
    heading(3, "Gaps"),
    listOr(gaps(judgement), "None: nothing that was asked for is unmet."),
    heading(3, "Overall Assessment"),
    paragraph(summarySentences(judgement).join(" ")),
    paragraph(readiness(judgement)),
  ]);
}

const listOr = (lines: readonly Line[], none: string) =>
  lines.length === 0 ? paragraph(none) : bullets(lines);

function achievements(judgement: Judgement): readonly string[] {
  const whole = judgedScenarios(judgement).flatMap((scenario) => {
    const asked = judgement.indicators.flatMap(({ scenario: name, objective }) =>
      name === scenario.name && objective !== undefined ? [objective.verdict] : [],
    );
    const all = asked.length > 0 && asked.every((verdict) => verdict === "met");
    return all ? [`✅ ${titleOf(scenario)}: ${met(asked.length)}.`] : [];
  });
  const improved = judgement.indicators.flatMap(({ change }) =>
    change?.verdict === "improved" && change.gated ? [`✅ Improved: ${change.sentence}`] : [],
  );
  return [...whole, ...improved];
}

const met = (count: number): string =>
  count === 1 ? "its one objective met" : `all ${count} objectives met`;

function gaps(judgement: Judgement): readonly string[] {
  const { failures, waivers, scenarios } = judgement;
  return [
    ...failures.map((failure) => `❌ ${failureText(failure, judgement)}`),
    ...waivers
      .filter(({ state }) => state === "used")
      .map(
        ({ scenario, objective, until }) =>
          `⚠️ ${code(objective)} of ${code(scenario)} is missed and waived until ${until}.`,
      ),
    ...scenarios
      .filter(({ state }) => state === "not run")
      .map((scenario) => `⚠️ ${titleOf(scenario)} was not run.`),
  ];
}

function readiness({ assessment, failures, concerns, findings }: Judgement): string {
  const verdict = `The assessment is ${assessmentText(assessment)}`;
  const open = listText([
    ...(failures.length > 0 ? [countText(failures.length, "failure")] : []),
    ...(concerns.length > 0 ? [countText(concerns.length, "concern")] : []),
    ...(findings.length > 0 ? [countText(findings.length, "finding")] : []),
  ]);
  if (open === "") return `${verdict}: nothing in these results stands against a release.`;
  return assessment === "fail"
    ? `${verdict}, with ${open}: what failed has to be mended, or waived by a person with a date, before a release.`
    : `${verdict}, with ${open} to weigh before a release.`;
}
