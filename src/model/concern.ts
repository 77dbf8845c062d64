import type { MeasuredChange } from "./change.ts";
import type { IndicatorName } from "./indicator.ts";
import type { JudgedWaiver } from "./judgement.ts";
import type { RuleChanges } from "./rule-change.ts";
import type { FailureKind } from "./verdict.ts";

/**
 * Something that a reviewer must know and that does not fail the gate. Data only; `words` makes the sentence.
 * A gate that passes with at least one of these passes *with concerns*, unless the concern is a mere note.
 */
export type Concern =
  /** k6 evaluated a threshold on a statistic that it did not export; its own word stands. */
  | {
      readonly kind: "not-exported";
      readonly scenario: string;
      readonly metric: string;
      readonly aggregation: string;
    }
  /** A threshold of the script saw no samples (k6 calls that passed). */
  | {
      readonly kind: "threshold-without-samples";
      readonly scenario: string;
      readonly metric: string;
      readonly expression: string;
    }
  /** k6's word and the value disagree. */
  | {
      readonly kind: "contradicts-k6";
      readonly scenario: string;
      readonly metric: string;
      readonly expression: string;
      readonly k6Passed: boolean;
    }
  /** Every sample of a rate is 1, or every one is 0 under a `rate >` objective: probably fed on failure only. */
  | {
      readonly kind: "rate-of-ones";
      readonly scenario: string;
      readonly metric: string;
      readonly samples: number;
    }
  /** Met with less than a tenth of the limit to spare. */
  | {
      readonly kind: "thin-headroom";
      readonly scenario: string;
      readonly indicator: IndicatorName;
      readonly headroom: number;
    }
  /** A waiver keeps what is off from failing the gate. */
  | { readonly kind: "waiver-in-use"; readonly waiver: JudgedWaiver }
  /** Its last day is over. */
  | { readonly kind: "waiver-expired"; readonly waiver: JudgedWaiver }
  /** It is in force, but the value is beyond its bound. */
  | { readonly kind: "waiver-exceeded"; readonly waiver: JudgedWaiver }
  /** Its scenario was judged and has no such indicator. */
  | { readonly kind: "waiver-unmatched"; readonly waiver: JudgedWaiver }
  /** Gated changes look worse, and not surely so. */
  | {
      readonly kind: "inconclusive";
      readonly scenario: string;
      readonly indicators: readonly IndicatorName[];
      /** So many comparisons bring as much by chance. */
      readonly byChance: boolean;
      readonly repeatsNeeded: number;
      readonly runsNeeded: number;
      readonly paired?: true;
    }
  /** Gated changes that this gate could not have seen below a quarter, of the whole check. */
  | { readonly kind: "blind"; readonly changes: readonly MeasuredChange[] }
  /** Gated indicators that look better although, or because, the run sent less load: by `percent`, negative. */
  | {
      readonly kind: "less-load";
      readonly scenario: string;
      readonly indicators: readonly IndicatorName[];
      readonly percent: number;
    }
  /** Gated indicators that look better while users did other things: requests per iteration changed by `percent`. */
  | {
      readonly kind: "other-mix";
      readonly scenario: string;
      readonly indicators: readonly IndicatorName[];
      readonly percent: number;
    }
  | {
      readonly kind: "not-comparable";
      readonly scenario: string;
      readonly differences: readonly string[];
    }
  /** Gated indicators that nothing was compared with, though the baseline holds comparable runs of the scenario. */
  | {
      readonly kind: "not-compared";
      readonly scenario: string;
      readonly gaps: readonly {
        readonly indicator: string;
        /** `not measured`: the baseline has it and this run does not. */
        readonly why:
          | "not in baseline"
          | "not positive"
          | "no ratio"
          | "samples unknown"
          | "not measured";
        /** Ids of the baseline runs whose value is the reason; empty where this run is. */
        readonly runs: readonly string[];
      }[];
    }
  /** The baseline holds runs, and none of this scenario. */
  | {
      readonly kind: "scenario-not-in-baseline";
      readonly scenario: string;
      /** The scenarios that it holds. */
      readonly known: readonly string[];
    }
  /** The pull request changes rules that judge, which have no word before its merge. */
  | { readonly kind: "rules-changed"; readonly rules: RuleChanges }
  /** Runs of the baseline that are dated after this check. */
  | ({ readonly kind: "baseline-from-the-future" } & OddRuns)
  /** Runs of the baseline that equal another one in time and numbers. */
  | ({ readonly kind: "baseline-run-twice" } & OddRuns)
  /** A release gate was told not to fail on what fails every other; `isTold`: on nothing at all. */
  | {
      readonly kind: "release-lets-pass";
      readonly kinds: readonly FailureKind[];
      readonly isTold: boolean;
    }
  /** Roles that an approving review would sign, and that none has signed. */
  | { readonly kind: "not-signed"; readonly roles: readonly string[] }
  /** The config names a scenario for which no result was given. */
  | { readonly kind: "scenario-not-run"; readonly scenario: string }
  /** Iterations that k6 could not start: load that was never generated. */
  | { readonly kind: "dropped-iterations"; readonly scenario: string; readonly dropped: number }
  /** Told by a reader of a file, in its own words. */
  | {
      readonly kind: "oddity";
      readonly scenario: string;
      readonly id: string;
      readonly text: string;
    };

/** Runs of the baseline that nobody should have written so. */
interface OddRuns {
  readonly scenario: string;
  readonly file: string;
  /** Their ids. */
  readonly runs: readonly string[];
}
