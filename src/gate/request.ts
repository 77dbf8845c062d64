import type { RuleChanges } from "../model/rule-change.ts";
import type { FailureKind } from "../model/verdict.ts";
import type { AskSignOffs } from "./release.ts";
import type { LiveServer } from "./server/live-gauges.ts";

/** What a person asks of `check`, by flags of the command line or inputs of the action. */
export interface CheckRequest {
  /** `path`, `glob` or `scenario=path-or-glob`, in the order given. */
  readonly results: readonly string[];
  /** Base runs of the same job, paired with the repeats in order; same grammar as `results`. */
  readonly against: readonly string[];
  readonly config?: string;
  readonly baseline?: string;
  readonly failOn: ReadonlySet<FailureKind>;
  /** Release mode: every scenario of the config must have been run. */
  readonly release: boolean;
  readonly toolVersion: string;
  /** Commit that was measured, where the CI system tells. */
  readonly commit?: string;
  /** The machine that made the load, where the CI system tells. */
  readonly machine: {
    readonly runner?: string;
    readonly cores?: number;
    /** What the user says of this run that must be equal for it to be compared. */
    readonly added?: Readonly<Record<string, string>>;
  };
  /** A Prometheus to ask about the runs; secrets are sent nowhere else. */
  readonly prometheus?: LiveServer;
  /** What a pull request changes in the rules by which it is judged, where there is a base commit to compare with. */
  readonly rules?: RuleChanges;
  /** Asks who has signed a release; absent where there is nobody to ask. */
  readonly signOffs?: AskSignOffs;
  /** Said among the concerns as it is: what the asker knows, such as a pull request that changes its own objectives. */
  readonly notes?: readonly Note[];
}

/** Something for a reviewer to know that the gate itself could not see. */
export interface Note {
  /** Stable kebab-case name. */
  readonly id: string;
  readonly text: string;
}

/** What fails a gate unless `--fail-on` says otherwise. */
export const DEFAULT_FAIL_ON: readonly FailureKind[] = ["missed", "unmeasured", "worsened"];
