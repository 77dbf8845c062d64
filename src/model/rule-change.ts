/**
 * What a change of a rule does to a gate. `not comparable`: neither side is the stricter one by its words alone, as with another
 * query; a person has to look.
 */
export type RuleEffect = "loosens" | "tightens" | "neutral" | "not comparable";

/** One rule that a pull request changes: a limit, a waiver, a tolerance, a scenario, a run of the baseline. */
export interface RuleChange {
  /** Which rule, in words; names stand between backticks. */
  readonly rule: string;
  /** As the base commit has it; absent: it had none. */
  readonly before?: string;
  /** As the pull request has it; absent: it has none any more. */
  readonly after?: string;
  readonly effect: RuleEffect;
}

/** What a pull request changes in the rules by which it is judged. None of it counts before the merge. */
export interface RuleChanges {
  /** The commit whose rules count. */
  readonly base: string;
  readonly changes: readonly RuleChange[];
}
