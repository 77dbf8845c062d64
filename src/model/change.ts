import type { BaselineValue } from "./baseline.ts";
import type { Direction } from "./metric.ts";
import type { ChangeVerdict } from "./verdict.ts";

/** Why an indicator has nothing to be compared with. */
export type NoBaseline =
  | { readonly kind: "no file" }
  | { readonly kind: "scenario not in baseline" }
  | { readonly kind: "indicator not in baseline" }
  /** The run differs in something that must be equal; `differences` name it (`users 40 → 70`). */
  | { readonly kind: "not comparable"; readonly differences: readonly string[] }
  /** The value, or a baseline value, is zero or negative, so its logarithm does not exist. */
  | { readonly kind: "not positive" }
  /** The baseline holds another thing under the name of a ratio: a number outside of 0..1. */
  | { readonly kind: "no ratio" }
  /** A ratio whose denominators are not told by the run, or by no baseline run. */
  | { readonly kind: "samples unknown" };

/** The values of the baseline that an indicator may be compared with, or why there are none. */
export type History =
  | { readonly kind: "runs"; readonly values: readonly BaselineValue[] }
  /** Side by side: the n-th value was measured in turn with the n-th repeat of the new commit, so the machine cancels. */
  | { readonly kind: "pairs"; readonly values: readonly BaselineValue[] }
  | { readonly kind: "none"; readonly reason: NoBaseline };

/**
 * Why a change is inconclusive, with what would decide it: so many measurements of this commit (`repeatsNeeded`) and so
 * many baseline runs (`runsNeeded`) more than there are. The optional one is there only where the other alone is not enough.
 */
export type Doubt =
  /** Beyond the tolerance, unlikely by chance, but not enough to be sure. */
  | {
      readonly kind: "suspected";
      readonly repeatsNeeded: number;
      readonly runsNeeded?: number;
      /** So many comparisons as this check makes bring one such suspicion by chance. */
      readonly isNote?: true;
    }
  /** The gate could not have noticed even a change of a quarter. */
  | {
      readonly kind: "blind";
      readonly runsNeeded: number;
      readonly repeatsNeeded?: number;
      /** No baseline that the config keeps could see it, so noisy is the service. */
      readonly isNote?: true;
    }
  /** Surely worse on average, but half of the repeats or more show nothing: a machine has its moods, a commit has not. */
  | { readonly kind: "repeats disagree"; readonly repeatsNeeded: number }
  /** It looks better, but the run sent less load: throughput changed by `percent` (negative). */
  | { readonly kind: "less load"; readonly percent: number }
  /** It looks better, but users did other things: requests per iteration changed by `percent`. */
  | { readonly kind: "other mix"; readonly percent: number };

/** How often a rare thing happened, out of how many. */
export interface Occurrences {
  readonly k: number;
  readonly n: number;
}

/** The numbers behind a probability: the moderated t of logarithms, or the negative binomial law of rare things. */
export type Weighing =
  | {
      readonly kind: "moderated t";
      readonly t: number;
      readonly freedom: number;
      /** Standard error of the logarithm of the change. */
      readonly error: number;
    }
  | {
      readonly kind: "negative binomial";
      /** As counted: where higher is better, of what did not happen. */
      readonly now: Occurrences;
      readonly past: Occurrences;
      /** Happenings that come together and count as one; 1 where each is its own. */
      readonly crowding: number;
    };

/** Where a gated comparison stood in Holm's step-down, on the side to which it moved. */
export interface ReasoningStep {
  readonly side: "worse" | "better";
  /** Probability of a change at least this bad, or this good, when nothing changed. */
  readonly p: number;
  /** 1 for the smallest p of the family. */
  readonly rank: number;
  /** Its part of `alpha` among the comparisons that were left at this step. */
  readonly limit: number;
  readonly rejected: boolean;
}

/** How the verdict on a change was reached, so that a person can retrace it number by number. */
export interface Reasoning {
  readonly direction: Direction;
  /** The change that matters, in the scale of the change. */
  readonly tolerance: number;
  /** The gated comparisons of the check, which share `alpha`: the risk of one false alarm among them all. */
  readonly family: number;
  readonly alpha: number;
  /** What this comparison may spend of `alpha` at the strictest; a count of rare things gets a quarter of what others get. */
  readonly share: number;
  readonly weighing: Weighing;
  /** Absent where the comparison is not gated: then p is held against `share`. */
  readonly step?: ReasoningStep;
}

/**
 * One indicator against its baseline, by docs/judging.md. Percentages are relative changes (+15.2 means 15.2 % more);
 * for rare counts they are percentage points (`scale: "points"`). Positive is not always worse: see `verdict`.
 */
export type Change =
  | { readonly verdict: "no baseline"; readonly reason: NoBaseline; readonly gated: boolean }
  | MeasuredChange;

/** A change that has numbers. */
export interface MeasuredChange {
  readonly verdict: Exclude<ChangeVerdict, "no baseline">;
  readonly scale: "percent" | "points";
  /** Mean of the baseline, in the indicator's unit. */
  readonly before: number;
  readonly percent: number;
  /** 95 % interval of `percent`. */
  readonly interval: readonly [number, number];
  /** The smallest worsening that this gate would have noticed four times out of five. */
  readonly noticeable: number;
  /** Probability of a change at least this bad when nothing changed. */
  readonly p: number;
  /** Run-to-run standard deviation of the same code, in the same scale. */
  readonly noise: number;
  readonly baselineRuns: number;
  readonly repeats: number;
  /** Side by side: each repeat was measured in turn with a base run, so that only pairs count, and more of them are asked for. */
  readonly paired?: true;
  /** Whether it may fail the run. */
  readonly gated: boolean;
  readonly doubt?: Doubt;
  /** Absent in judgements of a Plimsoll that did not keep it. */
  readonly reasoning?: Reasoning;
}
