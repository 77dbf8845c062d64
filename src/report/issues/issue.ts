import type { Priority } from "../../model/finding.ts";
import { comparedChange, type JudgedFailure, type Judgement } from "../../model/judgement.ts";
import { movementText } from "../../words/change-sentence.ts";
import { code } from "../../words/code.ts";
import { countText, listText } from "../../words/count-text.ts";
import { failedIndicator } from "../../words/failed-indicator.ts";
import { failureText } from "../../words/failure-text.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { sentenceCase } from "../../words/sentence-case.ts";
import { byPriority } from "./by-priority.ts";
import { comparedRuns } from "../compared-runs.ts";
import { impactText } from "./impact.ts";
import { nextStep } from "./next-step.ts";

/** What the form calls an issue: a finding, or what failed in a scenario that no finding explains. */
export interface Issue {
  readonly title: string;
  readonly priority: Priority;
  readonly scenario: string;
  readonly component: string;
  readonly description: string;
  readonly impact: string;
  readonly symptoms: readonly string[];
  readonly cause: string;
  readonly recommendation?: string;
  readonly effort: string;
}

/** All issues, or those of one scenario, most urgent first. Only what is asked for is made: each takes a walk over all indicators. */
export function issuesOf(judgement: Judgement, scenario?: string): readonly Issue[] {
  const isAsked = (name: string): boolean => scenario === undefined || name === scenario;
  const found = byPriority(judgement.findings).filter((finding) => isAsked(finding.scenario));
  const failed = unexplained(judgement).filter(isAsked);
  const issues = [
    ...found.map(fromFinding),
    ...failed.flatMap((name) => fromFailures(name, judgement)),
  ];
  return issues.toSorted((a, b) =>
    a.priority < b.priority ? -1 : a.priority > b.priority ? 1 : 0,
  );
}

/** Scenarios that failed the gate and in which diagnosis found nothing of weight. */
export function unexplained({ failures, findings }: Judgement): readonly string[] {
  const explained = new Set(
    findings.filter(({ priority }) => priority !== "P2").map(({ scenario }) => scenario),
  );
  return [...new Set(failures.map(({ scenario }) => scenario))].filter(
    (name) => !explained.has(name),
  );
}

function fromFinding(finding: Judgement["findings"][number]): Issue {
  const { evidence, confidence, cause, disprovedBy, effort, ...rest } = finding;
  const doubt = disprovedBy === undefined ? "" : ` It would be disproved by ${disprovedBy}.`;
  return {
    ...rest,
    symptoms: evidence.map(
      ({ text, source }) => `${text} (${code(source.file)}, ${code(source.at)})`,
    ),
    cause: `${confidence === "likely" ? "Likely" : "Possibly"}: ${cause.replace(/\.$/u, "")}.${doubt}`,
    effort: sentenceCase(effort),
  };
}

/** A missed or unmeasured objective blocks; the rest is high, as diagnosis has it. */
const KINDS: readonly {
  readonly kind: JudgedFailure["kind"];
  readonly priority: Priority;
  readonly noun: string;
  readonly state: string;
}[] = [
  { kind: "missed", priority: "P0", noun: "objective", state: "missed" },
  { kind: "unmeasured", priority: "P0", noun: "objective", state: "not measured" },
  { kind: "worsened", priority: "P1", noun: "indicator", state: "worse than the baseline" },
  { kind: "inconclusive", priority: "P1", noun: "change", state: "not decided" },
  { kind: "waiver", priority: "P1", noun: "waiver", state: "not valid" },
];

/** One issue for each way in which the scenario failed; an indicator that also missed is not told twice. */
function fromFailures(scenario: string, judgement: Judgement): readonly Issue[] {
  const own = judgement.failures.filter((one) => one.scenario === scenario);
  const missed = new Set(own.flatMap((one) => (one.kind === "missed" ? [one.indicator] : [])));
  return KINDS.flatMap(({ kind, priority, noun, state }) => {
    const failures = own.filter(
      (one) => one.kind === kind && (kind === "missed" || !missed.has(one.indicator)),
    );
    const [first] = failures;
    if (first === undefined) return [];
    const recommendation = nextStep(first, judgement);
    return [
      {
        title: `${countText(failures.length, noun)} of ${scenario} ${state}`,
        priority,
        scenario,
        component: "Service",
        description: descriptionOf(failures, judgement),
        impact: sentenceCase(`${listText(impacts(failures, judgement))}.`),
        symptoms: symptomsOf(failures, judgement),
        effort: "To be estimated once the cause is known",
        cause: causeOf(scenario, judgement),
        ...(recommendation !== undefined && { recommendation }),
      },
    ];
  });
}

/** What diagnosis found there weighs too little to explain a failure, and is named all the same. */
function causeOf(scenario: string, { findings }: Judgement): string {
  const found = findings.filter((one) => one.scenario === scenario).map(({ title }) => title);
  if (found.length === 0) return "Not known: diagnosis found none in these inputs.";
  return `Not known. Of less weight, diagnosis found there: ${listText(found)}, which may be part of it.`;
}

function impacts(failures: readonly JudgedFailure[], judgement: Judgement): readonly string[] {
  const texts = failures.flatMap((one) => {
    const indicator = failedIndicator(one, judgement);
    return indicator === undefined ? [] : [impactText(indicator)];
  });
  return texts.length === 0 ? ["not known"] : texts;
}

/** How far the numbers moved, and where they were read. */
function symptomsOf(failures: readonly JudgedFailure[], judgement: Judgement): readonly string[] {
  const indicators = failures.flatMap((one) => failedIndicator(one, judgement) ?? []);
  const moved = indicators.flatMap((one) => comparedChange(one)?.sentence ?? []).map(sentenceCase);
  const places = indicators.flatMap(({ source }) =>
    source === undefined ? [] : [`${code(source.file)}, ${code(source.at)}`],
  );
  return [...moved, ...[...new Set(places)].map((place) => `Read from ${place}.`)];
}

/** Every failure in a sentence; what only moved in one sentence for all. */
function descriptionOf(failures: readonly JudgedFailure[], judgement: Judgement): string {
  const told = failures.flatMap((one) => {
    const indicator = one.kind === "worsened" ? failedIndicator(one, judgement) : undefined;
    const change = indicator && comparedChange(indicator);
    return indicator === undefined || change === undefined
      ? []
      : [`${indicatorName(indicator)} ${movementText(change)}`];
  });
  if (told.length > 1 && told.length === failures.length)
    return `${sentenceCase(listText(told))}, ${comparedRuns(judgement)}.`;
  return failures.map((one) => sentenceCase(failureText(one, judgement))).join(" ");
}
