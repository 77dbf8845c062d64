import type { Indicator, Judgement } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { countText, listText } from "../../words/count-text.ts";
import { failuresOf } from "../../words/failed-indicator.ts";
import { failureTexts } from "../../words/failure-text.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { sentenceCase } from "../../words/sentence-case.ts";
import { assessmentText } from "../../words/verdict-line.ts";
import { bullets, heading, type Line, paragraph } from "../markup/blocks.ts";
import { byPriority } from "../issues/by-priority.ts";
import { comparedRuns } from "../compared-runs.ts";
import { objectiveCounts } from "../figures/objective-counts.ts";
import { FIGURES, measured } from "../figures/figures.ts";
import { judgedScenarios, titleOf, indicatorsOf } from "../scenarios.ts";
import { type Section, section } from "../markup/section.ts";

/** What was achieved, what was not, and what follows. */
export function conclusions(judgement: Judgement): Section {
  return section([
    heading(2, "Conclusions"),
    heading(3, "Achievements"),
    listOr(achievements(judgement), "None: no scenario met all that was asked of it."),
    heading(3, "Gaps"),
    listOr(gaps(judgement), "None: nothing that was asked for is unmet."),
    heading(3, "Overall Assessment"),
    paragraph(effort(judgement)),
    ...learnings(judgement).map((text) => paragraph(text)),
    paragraph(readiness(judgement)),
  ]);
}

const listOr = (lines: readonly Line[], none: string) =>
  lines.length === 0 ? paragraph(none) : bullets(lines);

function achievements(judgement: Judgement): readonly string[] {
  const whole = judgedScenarios(judgement).flatMap((scenario) => {
    const { asked, met } = objectiveCounts(indicatorsOf(judgement, scenario));
    return asked > 0 && met === asked ? [`✅ ${titleOf(scenario)}: ${allMet(met)}.`] : [];
  });
  const improved = judgement.indicators.flatMap(({ change }) =>
    change?.verdict === "improved" && change.gated ? [`✅ Improved: ${change.sentence}`] : [],
  );
  return [...whole, ...improved];
}

const allMet = (count: number): string =>
  count === 1 ? "its one objective met" : `all ${count} objectives met`;

function gaps(judgement: Judgement): readonly string[] {
  const { failures, waivers, scenarios } = judgement;
  return [
    ...failureTexts(judgement).map((text) => `❌ ${sentenceCase(text)}`),
    ...judgement.indicators.filter((one) => isOpen(one, failures)).map(openText),
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

/** An objective that nobody could judge, and that did not fail the gate. */
function isOpen(indicator: Indicator, failures: Judgement["failures"]): boolean {
  const { objective } = indicator;
  const fails = failuresOf(indicator, failures).length > 0;
  return objective?.verdict === "unmeasured" && !objective.waived && !fails;
}

function openText(indicator: Indicator): string {
  const reason = indicator.objective?.reason ?? "no value";
  return `❔ ${sentenceCase(indicatorName(indicator))} of ${code(indicator.scenario)} was not measured: ${reason}`;
}

/** What was done: scenarios, load, requests, when, and what it was held against. */
function effort(judgement: Judgement): string {
  const judged = judgedScenarios(judgement);
  const sum = judged.reduce(
    (all, { name }) => all + (measured(judgement, name, FIGURES.requests)?.value ?? 0),
    0,
  );
  const users = judged.map(({ name }) => measured(judgement, name, FIGURES.maxUsers)?.value ?? 0);
  const most = Math.max(0, ...users);
  const load = [
    ...(most > 0 ? [`up to ${countText(Math.round(most), "concurrent user")}`] : []),
    ...(sum > 0 ? [countText(Math.round(sum), "request")] : []),
  ];
  const made = load.length === 0 ? "" : ` with ${listText(load)}`;
  const { asked } = objectiveCounts(judgement.indicators);
  const verb = judged.length === 1 ? "was" : "were";
  return `${countText(judged.length, "scenario")} ${verb} run${made}, held against ${countText(asked, "objective")} and ${comparedRuns(judgement)}.`;
}

/** What was learnt: one sentence for each scenario in which something was found. */
function learnings(judgement: Judgement): readonly string[] {
  const sentences = judgedScenarios(judgement).flatMap((scenario) => {
    const found = byPriority(judgement.findings.filter((one) => one.scenario === scenario.name));
    const named = found.map(({ title, confidence }) => `${title} (${confidence})`);
    return named.length === 0 ? [] : [`${titleOf(scenario)}: ${listText(named)}.`];
  });
  const quiet = "Diagnosis found nothing that stands out in what it was given.";
  return [sentences.length === 0 ? quiet : `What was found: ${sentences.join(" ")}`];
}

function readiness({ assessment, failures, concerns, findings }: Judgement): string {
  const verdict = `The assessment is ${assessmentText(assessment)}`;
  const open = listText([
    ...(failures.length > 0 ? [countText(failures.length, "failure")] : []),
    ...(concerns.length > 0 ? [countText(concerns.length, "concern")] : []),
    ...(findings.length > 0 ? [countText(findings.length, "finding")] : []),
  ]);
  if (open === "") return `${verdict}: nothing in these results stands in the way of a release.`;
  return assessment === "fail"
    ? `${verdict}, with ${open}: what failed has to be fixed, or waived with an end date, before a release.`
    : `${verdict}, with ${open} to weigh before a release.`;
}
