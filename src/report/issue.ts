import type { Priority } from "../model/finding.ts";
import type { JudgedFailure, Judgement } from "../model/judgement.ts";
import { failureText } from "../words/failure-text.ts";
import { byPriority } from "./by-priority.ts";
import { nextStep } from "./next-step.ts";

/** What the form calls an issue: a finding, or a failure of the gate that no finding explains. */
export interface Issue {
  readonly title: string;
  readonly priority: Priority;
  readonly scenario: string;
  readonly component: string;
  readonly description: string;
  readonly impact?: string;
  readonly symptoms: readonly string[];
  readonly cause: string;
  readonly recommendation?: string;
  readonly effort?: string;
}

/** All issues, most urgent first. A missed or unmeasured objective blocks; a worsening is high, as diagnosis has it. */
export function issuesOf(judgement: Judgement, scenario?: string): readonly Issue[] {
  const { findings, failures } = judgement;
  const explained = new Set(
    findings.filter(({ priority }) => priority !== "P2").map((one) => one.scenario),
  );
  const issues = [
    ...byPriority(findings).map(fromFinding),
    ...failures
      .filter((one) => !explained.has(one.scenario))
      .map((one) => fromFailure(one, judgement)),
  ];
  return issues
    .filter((issue) => scenario === undefined || issue.scenario === scenario)
    .toSorted((a, b) => (a.priority < b.priority ? -1 : a.priority > b.priority ? 1 : 0));
}

function fromFinding(finding: Judgement["findings"][number]): Issue {
  const { evidence, confidence, cause, disprovedBy, effort, ...rest } = finding;
  const doubt = disprovedBy === undefined ? "" : ` It would be disproved by ${disprovedBy}.`;
  return {
    ...rest,
    symptoms: evidence.map(({ text, source }) => `${text} (${source.file}, ${source.at})`),
    cause: `${confidence === "likely" ? "Likely" : "Possibly"}: ${cause}.${doubt}`,
    effort: effort.charAt(0).toUpperCase() + effort.slice(1),
  };
}

const TITLES: Readonly<Record<JudgedFailure["kind"], string>> = {
  missed: "Objective missed",
  unmeasured: "Objective not measured",
  worsened: "Worse than the baseline",
  inconclusive: "Change not decided",
  waiver: "Waiver not valid",
};

function fromFailure(failure: JudgedFailure, judgement: Judgement): Issue {
  const recommendation = nextStep(failure, judgement);
  return {
    title: TITLES[failure.kind],
    priority: failure.kind === "missed" || failure.kind === "unmeasured" ? "P0" : "P1",
    scenario: failure.scenario,
    component: "Service",
    description: failureText(failure, judgement),
    symptoms: [],
    cause: "Not known: no rule of diagnosis has the numbers that it needs.",
    ...(recommendation !== undefined && { recommendation }),
  };
}
