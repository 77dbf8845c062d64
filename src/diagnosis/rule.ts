import type { Evidence, Finding, Priority } from "../model/finding.ts";
import type { Role } from "../model/role.ts";
import type { RunFacts } from "./run-facts.ts";

/** What users notice of a thing; an indicator stands for one of these, or for the role of its query. */
export type Aspect = "latency" | "recovery" | "errors" | "throughput" | "work";

/** At least one number. */
export type Evidences = readonly [Evidence, ...Evidence[]];

/** What one rule saw. Texts take the place of the rule's own where the evidence says more than the rule can. */
export interface Shown {
  readonly evidence: Evidences;
  readonly confidence: Finding["confidence"];
  readonly title?: string;
  readonly component?: string;
  readonly description?: string;
  readonly impact?: string;
  readonly cause?: string;
  readonly recommendation?: string;
  readonly expectedImpact?: string;
}

/**
 * One thing that can be the matter, and how it shows. `find` speaks only when every number that it needs was measured,
 * and knows numbers by their roles, never by the names of queries.
 */
export interface Rule {
  /** Stable name in judgements. */
  readonly name: string;
  readonly title: string;
  readonly component: string;
  /** What must have been measured and how it must look, for the page of rules. */
  readonly shows: string;
  /** What would disprove it; in the finding, too. */
  readonly disprovedBy?: string;
  readonly description: string;
  readonly impact: string;
  readonly cause: string;
  readonly recommendation: string;
  readonly effort: Finding["effort"];
  /** What it makes worse: misses and worsenings of these decide its priority. */
  readonly bears: readonly (Aspect | Role)[];
  /** The least urgent that it can be; the law may find it more urgent. */
  readonly atLeast?: Priority;
  /** A doubt about the numbers comes first, then what causes, then what only shows. */
  readonly tells: "validity" | "cause" | "symptom";
  readonly find: (facts: RunFacts) => Shown | undefined;
}
