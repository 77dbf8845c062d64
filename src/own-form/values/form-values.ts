import type { Finding } from "../../model/finding.ts";
import type { JudgedReportPlan, Judgement, SignOff } from "../../model/judgement.ts";
import { issuesOf } from "../../report/issues/issue.ts";
import { recommendationsOf } from "../../report/issues/recommendation.ts";
import { summarySentences } from "../../report/sections/summary/summary-sentences.ts";
import { failureText } from "../../words/failure-text.ts";
import { sentenceCase } from "../../words/sentence-case.ts";
import { assessmentMark, assessmentText, verdictText } from "../../words/verdict-line.ts";
import { indicatorValues } from "./indicator-values.ts";
import { issueValues } from "./issue-values.ts";
import { objectiveCounts } from "../../report/figures/objective-counts.ts";
import { readyAddress, readyLine } from "../ready.ts";
import { scenarioValues } from "./scenario-values.ts";
import { sectionValues } from "./section-values.ts";

/** Everything that a form can name; docs/templates.md lists each with an example. */
export function formValues(judgement: Judgement): Readonly<Record<string, unknown>> {
  const scenarios = scenarioValues(judgement);
  return {
    ...headValues(judgement),
    scenarios,
    by_name: Object.fromEntries(scenarios.map((one) => [one.name, one])),
    indicators: judgement.indicators.map((one) => ({
      ...indicatorValues(one),
      scenario: one.scenario,
    })),
    failures: judgement.failures.map((failure) => ({
      kind: failure.kind,
      scenario: failure.scenario,
      key: failure.indicator,
      text: readyLine(sentenceCase(failureText(failure, judgement))),
    })),
    issues: issuesOf(judgement).map(issueValues),
    ...adviceValues(judgement),
    ...planValues(judgement.report),
    signed: (judgement.release?.signOffs ?? []).map(signedValues),
    sections: sectionValues(judgement),
  };
}

function headValues(judgement: Judgement) {
  const { service, time, tool, assessment, scenarios } = judgement;
  return {
    service,
    time,
    date: time.slice(0, 10),
    version: tool.version,
    assessment,
    assessment_text: assessmentText(assessment),
    mark: assessmentMark(assessment),
    failed: assessment === "fail",
    verdict: verdictText(judgement),
    summary: readyLine(summarySentences(judgement).join(" ")),
    summary_sentences: summarySentences(judgement).map(readyLine),
    k6_versions: [...new Set(scenarios.flatMap(({ k6Version }) => k6Version ?? []))],
    objectives: objectiveCounts(judgement.indicators),
    baseline: baselineValues(judgement),
  };
}

function baselineValues({ baseline }: Judgement) {
  const runs = baseline.kind === "none yet" ? [] : Object.entries(baseline.runs);
  return {
    kind: baseline.kind,
    file: baseline.file,
    runs: runs.map(([scenario, count]) => ({ scenario, count })),
  };
}

function adviceValues(judgement: Judgement) {
  const { concerns, findings, waivers } = judgement;
  return {
    concerns: concerns.map(({ id, text, scenario }) => ({
      id,
      text: readyLine(text),
      scenario: scenario ?? null,
    })),
    findings: findings.map(findingValues),
    recommendations: recommendationsOf(judgement).map(
      ({ title, description, impact, effort, horizon }) => ({
        title: readyLine(title),
        horizon,
        effort,
        description: readyLine(description),
        impact: impact === undefined ? null : readyLine(impact),
      }),
    ),
    waivers: waivers.map(({ scenario, objective, until, reason, waives, bound, state }) => ({
      scenario,
      objective,
      until,
      reason,
      waives: waives ?? [],
      bound: bound ?? null,
      state,
    })),
  };
}

function findingValues(finding: Finding) {
  const { rule, priority, scenario, component, effort, confidence, disprovedBy } = finding;
  return {
    rule,
    title: readyLine(finding.title),
    priority,
    scenario,
    component,
    description: readyLine(finding.description),
    impact: readyLine(finding.impact),
    cause: readyLine(finding.cause),
    disproved_by: disprovedBy === undefined ? null : readyLine(disprovedBy),
    recommendation: readyLine(finding.recommendation),
    expected_impact:
      finding.expectedImpact === undefined ? null : readyLine(finding.expectedImpact),
    effort,
    confidence,
    evidence: finding.evidence.map(({ text }) => readyLine(text)),
  };
}

/** Who signed a release in which role, by an approving review. */
function signedValues({ role, name, time, url }: SignOff) {
  return {
    role,
    name,
    time,
    date: time.slice(0, 10),
    url: readyAddress(url),
    link: readyLine([{ kind: "link", text: "approving review", href: url }]),
  };
}

function planValues(plan: JudgedReportPlan) {
  const { environment, software, links, signOff, preparedBy, testPeriod, apm } = plan;
  return {
    environment: environment.map(({ component, specification, count }) => ({
      component,
      specification,
      count: count ?? null,
    })),
    software: Object.entries(software).map(([name, version]) => ({ name, version })),
    links: Object.entries(links).map(([name, url]) => ({
      name,
      url: readyAddress(url),
      link: readyLine([{ kind: "link", text: name, href: url }]),
    })),
    sign_off: signOff,
    prepared_by: preparedBy ?? null,
    test_period: testPeriod ?? null,
    apm: apm ?? null,
  };
}
