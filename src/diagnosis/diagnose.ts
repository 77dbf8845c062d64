import type { Finding } from "../model/finding.ts";
import { priorityOf } from "./priority.ts";
import type { Rule, Shown } from "./rule.ts";
import { RULES } from "./rules.ts";
import type { RunFacts } from "./run-facts.ts";

/**
 * What is likely the matter, the gravest first: by priority, the likely before the possible, causes before what only shows. A
 * finding explains verdicts and never makes one; no finding means that nothing that was measured shows a rule.
 */
export function diagnose(runs: readonly RunFacts[]): readonly Finding[] {
  return runs
    .flatMap((facts) =>
      RULES.flatMap((rule) => {
        const shown = rule.find(facts);
        return shown === undefined ? [] : [{ rule, finding: findingOf(rule, shown, facts) }];
      }),
    )
    .toSorted((a, b) => compare(rankOf(a), rankOf(b)))
    .map(({ finding }) => finding);
}

interface Ranked {
  readonly rule: Rule;
  readonly finding: Finding;
}

const TELLS: Readonly<Record<Rule["tells"], number>> = { cause: 0, symptom: 1, validity: 2 };

function rankOf({ rule, finding: { priority, confidence } }: Ranked): string {
  return `${priority}${confidence === "likely" ? 0 : 1}${TELLS[rule.tells]}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function findingOf(rule: Rule, shown: Shown, facts: RunFacts): Finding {
  const { name, title, component, description, impact, cause, recommendation } = rule;
  const { disprovedBy, effort } = rule;
  return {
    rule: name,
    title,
    component,
    description,
    impact,
    cause,
    recommendation,
    ...shown,
    priority: priorityOf(rule, facts),
    scenario: facts.scenario,
    ...(disprovedBy !== undefined && { disprovedBy }),
    effort,
  };
}
