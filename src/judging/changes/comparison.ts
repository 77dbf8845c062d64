import type { BaselineValue } from "../../model/baseline.ts";
import type { History, NoBaseline, Weighing } from "../../model/change.ts";
import type { Direction } from "../../model/metric.ts";

/**
 * One indicator of one scenario, to be held against its history. `head` are the repeats of the new commit; a `count` is a
 * ratio of rare things with `samples` as its denominators, the other families are positive quantities.
 */
export interface Comparison {
  readonly scenario: string;
  /** Indicator key: `http_req_duration p(95)`. */
  readonly indicator: string;
  readonly family: "latency" | "throughput" | "gauge" | "count";
  readonly direction: Direction;
  /** Whether a worsening may fail the run. */
  readonly gated: boolean;
  /** `relative` 0.05 is 5 %; `points` 0.001 is 0.1 percentage points. */
  readonly tolerance: { readonly relative: number; readonly points: number };
  readonly head: readonly BaselineValue[];
  readonly base: History;
}

/** How many more measurements of this commit, and how many more baseline runs, would decide. */
export interface Needed {
  readonly repeats: number;
  readonly runs: number;
}

/**
 * What the numbers of one comparison say, before the family decides. All figures are in the scale that is printed.
 * The functions take the share of false alarms that this comparison may spend.
 */
export interface Evidence {
  readonly scale: "percent" | "points";
  readonly before: number;
  readonly change: number;
  readonly interval: readonly [number, number];
  readonly noise: number;
  readonly baselineRuns: number;
  readonly repeats: number;
  readonly weighing: Weighing;
  /** Probability of a change at least this bad, and at least this good, when nothing changed. */
  readonly worse: number;
  readonly better: number;
  /** On which side of the tolerance the change lies. */
  readonly beyond: "worse" | "better" | "within";
  /** Whether more than half of the repeats (of two, both) lie on that side too. */
  readonly agreed: boolean;
  /** The smallest worsening seen four times out of five. */
  readonly noticeable: (alpha: number) => number;
  /** What it takes to see a change of a quarter; undefined when that is seen already. */
  readonly neededToSee: (alpha: number) => Needed | undefined;
  /** What it takes to be sure of the change as it stands. */
  readonly neededToDecide: (alpha: number) => Needed;
}

/** A comparison with what its numbers say, or with the reason why they say nothing. */
export interface Weighed {
  readonly comparison: Comparison;
  readonly evidence:
    | ({ readonly kind: "evidence" } & Evidence)
    | { readonly kind: "none"; readonly reason: NoBaseline };
}
