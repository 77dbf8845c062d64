import type { Priority } from "../model/finding.ts";
import type { JudgedFailure, Judgement } from "../model/judgement.ts";
import { countText } from "../words/count-text.ts";
import { failureText } from "../words/failure-text.ts";
import { sentenceCase } from "../words/sentence-case.ts";
import { byPriority } from "./by-priority.ts";
import { nextStep } from "./next-step.ts";

/** What the form calls an issue: a finding, or what failed in a scenario that no finding explains. */
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

/** All issues, most urgent first. */
export function issuesOf(judgement: Judgement, scenario?: string): readonly Issue[] {
  const issues = [
    ...byPriority(judgement.findings).map(fromFinding),
    ...unexplained(judgement).flatMap((name) => fromFailures(name, judgement)),
  ];
  return issues
    .filter((issue) => scenario === undefined || issue.scenario === scenario)
    .toSorted((a, b) => (a.priority < b.priority ? -1 : a.priority > b.priority ? 1 : 0));
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
    symptoms: evidence.map(({ text, source }) => `${text} (${source.file}, ${source.at})`),
    cause: `${confidence === "likely" ? "Likely" : "Possibly"}: ${cause.replace(/\.$/u, "")}.${doubt}`,
    effort: effort.charAt(0).toUpperCase() + effort.slice(1),
  };
}

/** A missed or unmeasured objective blocks; a worsening is high, as diagnosis has it. */
const KINDS: readonly {
  readonly kinds: readonly JudgedFailure["kind"][];
  readonly priority: Priority;
  readonly title: (count: number) => string;
}[] = [
  {
    kinds: ["missed"],
    priority: "P0",
    title: (count) => `${countText(count, "objective")} missed`,
  },
  {
    kinds: ["unmeasured"],
    priority: "P0",
    title: (count) => `${countText(count, "objective")} not measured`,
  },
  {
    kinds: ["worsened", "inconclusive"],
    priority: "P1",
    title: (count) => `${countText(count, "indicator")} worse than the baseline, or undecided`,
  },
  {
    kinds: ["waiver"],
    priority: "P1",
    title: (count) => `${countText(count, "waiver")} not valid`,
  },
];

/** One issue for each way in which the scenario failed; an indicator that also missed is not told twice. */
function fromFailures(scenario: string, judgement: Judgement): readonly Issue[] {
  const own = judgement.failures.filter((one) => one.scenario === scenario);
  const missed = new Set(own.flatMap((one) => (one.kind === "missed" ? [one.indicator] : [])));
  return KINDS.flatMap(({ kinds, priority, title }) => {
    const failures = own.filter(
      ({ kind, indicator }) =>
        kinds.includes(kind) && (kind === "missed" || !missed.has(indicator)),
    );
    const [first] = failures;
    if (first === undefined) return [];
    const recommendation = nextStep(first, judgement);
    return [
      {
        title: `${title(failures.length)} in ${scenario}`,
        priority,
        scenario,
        component: "Service",
        description: failures.map((one) => sentenceCase(failureText(one, judgement))).join(" "),
        symptoms: [],
        cause: "Not known: no rule of diagnosis had the numbers that it needs.",
        ...(recommendation !== undefined && { recommendation }),
      },
    ];
  });
}
