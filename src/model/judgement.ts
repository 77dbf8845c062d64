import type { Capacity } from "./capacity.ts";
import type { MeasuredChange } from "./change.ts";
import type { ReportPlan } from "./config.ts";
import type { Finding } from "./finding.ts";
import type { JudgedResources } from "./judged-resources.ts";
import type { JudgedSamples } from "./judged-samples.ts";
import type { Comparator } from "./objective.ts";
import type { ResultFile } from "./run.ts";
import type { PlannedLoad, ScenarioKind } from "./scenario.ts";
import type { RuleChanges } from "./rule-change.ts";
import type { Source } from "./source.ts";
import type { Unit } from "./unit.ts";
import type { Assessment, FailureKind } from "./verdict.ts";

/**
 * `judgement.json`: everything that any document prints, computed once. Plain JSON by `schema/judgement.schema.json`;
 * numbers are raw (ms, bytes, ratios 0..1), rounding happens in `words`.
 */
export interface Judgement {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "plimsoll"; readonly version: string };
  readonly service: string;
  /** ISO 8601, UTC: when it was judged. */
  readonly time: string;
  readonly assessment: Assessment;
  /** Why the gate failed, one sentence each; empty unless `assessment` is `fail`. */
  readonly failures: readonly JudgedFailure[];
  readonly scenarios: readonly JudgedScenario[];
  readonly indicators: readonly Indicator[];
  readonly findings: readonly Finding[];
  readonly concerns: readonly JudgedConcern[];
  readonly waivers: readonly JudgedWaiver[];
  readonly baseline: JudgedBaseline;
  /** What the pull request changes in its own rules; absent where there is no base commit to compare with, or nothing differs. */
  readonly rules?: RuleChanges;
  /** Present for a release: what the gate asked more. */
  readonly release?: JudgedRelease;
  /** What only people know, carried from the config. */
  readonly report: JudgedReportPlan;
}

/** One reason for exit code 1, pointing at its indicator. */
export interface JudgedFailure {
  readonly kind: "missed" | "unmeasured" | "worsened" | "inconclusive" | "waiver";
  readonly scenario: string;
  /** Indicator key. */
  readonly indicator: string;
}

/** One scenario: what was planned and what was read. */
export interface JudgedScenario {
  readonly name: string;
  readonly title?: string;
  readonly kind: ScenarioKind;
  readonly load: PlannedLoad;
  /** `not run`: the config names it and no result was given for it. */
  readonly state: "judged" | "not run";
  readonly files: readonly ResultFile[];
  /** Files found beside them that are no k6 outputs. */
  readonly ignored?: readonly string[];
  /** How to read the files, where that is not plain; takes nothing from a pass. */
  readonly notes?: readonly string[];
  readonly k6Version?: string;
  /** ISO 8601, UTC. */
  readonly start?: string;
  readonly durationMs?: number;
  /** How many measurements of the same commit were given. */
  readonly repeats: number;
  /** Where the objectives came from. */
  readonly objectivesFrom: "config" | "k6 thresholds";
  readonly checks: {
    readonly passes: number;
    readonly fails: number;
    readonly failing: readonly FailingCheck[];
  };
  /** Present where samples were read; of the first repeat. */
  readonly samples?: JudgedSamples;
  /** Present where Prometheus was asked; of the first repeat. */
  readonly resources?: JudgedResources;
  /** Present where the run has several levels of load; of the first repeat. */
  readonly capacity?: Capacity;
}

/** A check that failed at least once. */
export interface FailingCheck {
  readonly path: string;
  readonly passes: number;
  readonly fails: number;
}

/** One number of one scenario, with the answers to its questions. */
export interface Indicator {
  readonly scenario: string;
  readonly phase?: string;
  readonly metric: string;
  readonly aggregation: string;
  readonly unit: Unit;
  /** What its numbers are, where `unit` says no more than that they are numbers: `%`, `tasks`. */
  readonly unitText?: string;
  /** Absent when unmeasured, or when only k6's own word exists. */
  readonly value?: number;
  readonly samples?: number;
  readonly source?: Source;
  readonly objective?: IndicatorObjective;
  readonly change?: IndicatorChange;
}

/** The objective of an indicator and its verdict. */
export interface IndicatorObjective {
  /** `p(95) < 3s`. */
  readonly text: string;
  readonly comparator: Comparator;
  /** Absent where it is told by the run and the run did not: `end < start * 1.5` without a start. */
  readonly limit?: number;
  readonly verdict: "met" | "missed" | "unmeasured";
  /** Why it is unmeasured, or what other than a value the verdict rests on. */
  readonly reason?: string;
  readonly waived: boolean;
  /** Line in the config, or file of the threshold. */
  readonly from: Source;
}

/** The change of an indicator; numbers are absent when there is no baseline. */
export type IndicatorChange =
  | { readonly verdict: "no baseline"; readonly reason: string; readonly gated: boolean }
  | JudgedChange;

/** A change that has numbers, and the sentence that tells it. */
export interface JudgedChange extends MeasuredChange {
  readonly sentence: string;
}

/** The change of an indicator that was compared; absent where none was asked for, or there was nothing to compare it with. */
export function comparedChange({ change }: Indicator): JudgedChange | undefined {
  return change === undefined || change.verdict === "no baseline" ? undefined : change;
}

/** The same where a worsening may fail the gate. */
export function gatedChange(indicator: Indicator): JudgedChange | undefined {
  const change = comparedChange(indicator);
  return change?.gated === true ? change : undefined;
}

/** Something that does not fail the gate but that a reviewer must know. */
export interface JudgedConcern {
  readonly id: string;
  readonly text: string;
  readonly scenario?: string;
}

/** A waiver of the config, as it stood when judged. */
export interface JudgedWaiver {
  readonly scenario: string;
  readonly objective: string;
  readonly until: string;
  readonly reason: string;
  /** What it waives; everything where absent. */
  readonly waives?: readonly FailureKind[];
  /** How far it may go, as written: `< 6s`. */
  readonly bound?: string;
  readonly state: WaiverState;
}

/**
 * What became of a waiver: `exceeded`, it is in force but the value is beyond its bound; `expired`, its day is over, whether
 * anything needed it or not; `unmatched`, its scenario was judged and has no such indicator; `not run`, its scenario was not.
 */
export type WaiverState = "used" | "not needed" | "exceeded" | "expired" | "unmatched" | "not run";

/** What the runs were compared with. */
export type JudgedBaseline =
  | { readonly kind: "none yet"; readonly file: string }
  | {
      /** Committed runs; or, side by side, base runs of the same job, whose files `file` lists. */
      readonly kind: "history" | "side by side";
      readonly file: string;
      readonly runs: Readonly<Record<string, number>>;
    };

/** What only people know, for the report's forms. */
export interface JudgedReportPlan extends Omit<ReportPlan, "template" | "signOff"> {
  /** The roles of the table of sign-offs. */
  readonly signOff: readonly string[];
}

/** A release as it was judged: what nobody may leave out, and who signed. */
export interface JudgedRelease {
  readonly signOffs: readonly SignOff[];
}

/** An approving review that signs a release in a role. */
export interface SignOff {
  readonly role: string;
  /** The reviewer's login. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The review. */
  readonly url: string;
}
