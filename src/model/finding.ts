import type { Source } from "./source.ts";

/** P0 blocks, P1 is high, P2 medium. */
export type Priority = "P0" | "P1" | "P2";

/** A number that a finding rests on. */
export interface Evidence {
  readonly text: string;
  readonly source: Source;
}

/** A diagnosed thing, with what it rests on and what would disprove it. */
export interface Finding {
  /** Stable name of the rule: `database-pool-exhausted`. */
  readonly rule: string;
  readonly title: string;
  readonly priority: Priority;
  readonly scenario: string;
  readonly component: string;
  readonly description: string;
  readonly impact: string;
  readonly cause: string;
  readonly disprovedBy?: string;
  readonly recommendation: string;
  /** What would be better without it, from the evidence: `95 % of the failures end`. */
  readonly expectedImpact?: string;
  readonly effort: "hours" | "days" | "weeks";
  readonly confidence: "likely" | "possible";
  readonly evidence: readonly Evidence[];
}
