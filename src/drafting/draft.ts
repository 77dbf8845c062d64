import type { PrometheusQuery } from "../model/prometheus-plan.ts";
import type { RecognisedKind } from "./recognised-kind.ts";

/** An objective of a first config, with what a person should know before it is committed. */
export interface DraftedObjective {
  readonly metric: string;
  /** `p(95) < 500ms`. */
  readonly text: string;
  /** What was measured, and where the limit comes from; or why it is not asked. */
  readonly remark: string;
  /** What is not asked stands as a comment, so that nothing the script promises is lost in silence. */
  readonly asked: boolean;
  /** A count of what only exists when something goes wrong. */
  readonly isZeroWhenAbsent?: true;
  /** The key of an indicator that misses it in this run: it gets a waiver that ends by itself, and goes no further than this. */
  readonly missed?: { readonly indicator: string; readonly bound?: string };
}

/** A scenario of a first config. */
export interface DraftedScenario {
  readonly name: string;
  /** What was read. */
  readonly remark: string;
  readonly kind: RecognisedKind;
  readonly users?: number;
  readonly durationMs?: number;
  /** Paths and globs as seen from the config. */
  readonly results: readonly string[];
  readonly resultsRemark?: string;
  /** The results lie outside of the folder of the config, by a path of this machine. */
  readonly isElsewhere?: true;
  readonly objectives: readonly DraftedObjective[];
}

/** A first config before it is text. */
export interface Draft {
  readonly service: string;
  readonly scenarios: readonly DraftedScenario[];
  /** Results that tell nothing to build on, each with its reason. */
  readonly leftOut: readonly string[];
  /** The last day on which a missed objective is waived. */
  readonly waivedUntil: string;
  /** The queries behind the saved answers of Prometheus. */
  readonly queries: readonly PrometheusQuery[];
}
