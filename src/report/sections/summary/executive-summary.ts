import type { Judgement } from "../../../model/judgement.ts";
import { code } from "../../../words/code.ts";
import { countText, listText } from "../../../words/count-text.ts";
import { assessmentMark } from "../../../words/verdict-line.ts";
import { fact, heading, type Line, numbered, paragraph } from "../../markup/blocks.ts";
import { issuesOf } from "../../issues/issue.ts";
import { recommendationsOf } from "../../issues/recommendation.ts";
import { judgedScenarios } from "../../scenarios.ts";
import { joined, type Section, section } from "../../markup/section.ts";
import { objectiveCounts } from "../../figures/objective-counts.ts";
import { serviceName } from "../../service-name.ts";
import { summarySentences } from "./summary-sentences.ts";
import { keyFindings } from "./key-findings.ts";

const FORM_WORDS = { pass: "Pass", concerns: "Pass with Concerns", fail: "Fail" } as const;

/** One screen for those who read no further. */
export function executiveSummary(judgement: Judgement): Section {
  const { assessment } = judgement;
  const status = `${assessmentMark(assessment)} ${FORM_WORDS[assessment]}`;
  return joined([
    section([
      heading(2, "Executive Summary"),
      heading(3, "Test Objectives"),
      paragraph(objectives(judgement)),
      heading(3, "Key Findings"),
    ]),
    keyFindings(judgement),
    section([
      heading(3, "Overall Assessment"),
      paragraph(fact("Status", status)),
      paragraph(fact("Summary", summarySentences(judgement).join(" "))),
      heading(3, "Critical Issues"),
      criticalIssues(judgement),
      heading(3, "Recommendations"),
      topRecommendations(judgement),
    ]),
  ]);
}

function objectives(judgement: Judgement): string {
  const judged = judgedScenarios(judgement);
  const { asked } = objectiveCounts(judgement.indicators);
  const users = Math.max(0, ...judged.map(({ load }) => load.users ?? 0));
  const load = users > 0 ? ` with up to ${countText(users, "concurrent user")}` : "";
  const scenarios = `${countText(judged.length, "scenario")} (${listText(judged.map(({ name }) => code(name)))})`;
  const change =
    judgement.baseline.kind === "none yet" ? "" : ", and whether it changed against its baseline";
  return `To find out whether ${serviceName(judgement)} meets ${countText(asked, "objective")} in ${scenarios}${load}${change}.`;
}

function criticalIssues(judgement: Judgement) {
  const issues = issuesOf(judgement);
  if (issues.length === 0) return paragraph("None found.");
  const lines = issues.slice(0, 5).map(({ title, description, priority }): Line => [
    { kind: "strong", text: title },
    { kind: "words", text: `: ${description.replace(/\.$/u, "")} - ` },
    { kind: "strong", text: "Priority" },
    { kind: "words", text: `: ${priority}` },
  ]);
  const rest = issues.length - lines.length;
  return numbered([...lines, ...(rest > 0 ? [`${rest} more under Issues and Bottlenecks.`] : [])]);
}

function topRecommendations(judgement: Judgement) {
  const actions = recommendationsOf(judgement).slice(0, 3);
  return actions.length === 0
    ? paragraph("None: nothing in these results asks for one.")
    : numbered(
        actions.map(({ title, description }): Line => [
          { kind: "strong", text: title },
          { kind: "words", text: `: ${description}` },
        ]),
      );
}
