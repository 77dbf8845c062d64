import type { Change } from "../model/change.ts";
import type { Concern } from "../model/concern.ts";
import type { Finding } from "../model/finding.ts";
import type { JudgedFailure, JudgedWaiver } from "../model/judgement.ts";
import type { Objective } from "../model/objective.ts";
import type { Assessment, FailureKind, ObjectiveVerdict } from "../model/verdict.ts";
import type { Waiver } from "../model/waiver.ts";
import { type Waivable, waiverFor } from "./waiver-for.ts";
import { judgedWaivers, waiverFailures } from "./waiver-states.ts";

/** An objective with its answer. */
export interface AnsweredObjective {
  readonly scenario: string;
  /** Indicator key. */
  readonly indicator: string;
  /** Absent where nothing was measured, or only k6's word is known. */
  readonly value?: number;
  readonly objective: Objective;
  readonly verdict: ObjectiveVerdict;
}

/** A comparison with its answer. */
export interface AnsweredChange {
  readonly scenario: string;
  /** Indicator key. */
  readonly indicator: string;
  readonly value?: number;
  readonly change: Change;
}

/** All answers of one check, and what its users decided about them. */
export interface Answers {
  readonly objectives: readonly AnsweredObjective[];
  readonly changes: readonly AnsweredChange[];
  readonly concerns: readonly Concern[];
  readonly findings: readonly Finding[];
  readonly waivers: readonly Waiver[];
  readonly failOn: ReadonlySet<FailureKind>;
  /** A release gate: doubts fail, unless a waiver accepts them. */
  readonly release: boolean;
  /** Unix milliseconds. */
  readonly nowMs: number;
}

/** The assessment, what failed it, and what became of each waiver. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly failures: readonly JudgedFailure[];
  readonly waivers: readonly JudgedWaiver[];
}

/**
 * One word for the whole. Fail: something of a kind in `failOn` that no waiver in force covers. Pass: not a single thing
 * that is off, failing or not. Everything between passes with concerns. Refuses a check in which nothing was owed.
 */
export function assess(answers: Answers): Assessed {
  if (answers.objectives.length === 0) {
    throw new RangeError("a check without an objective must be refused before it is assessed");
  }
  const wrongs = [
    ...answers.objectives.flatMap(wrongOfObjective),
    ...answers.changes.flatMap(wrongOfChange),
  ];
  const failing = wrongs.filter((wrong) => wouldFail(wrong, answers));
  const judged = [...answers.objectives, ...answers.changes];
  const waivers = judgedWaivers({ ...answers, failing, judged });
  const unwaived = failing.filter(
    (wrong) => waiverFor(wrong, answers.waivers, answers.nowMs) === undefined,
  );
  const failures = [
    ...unwaived.map(failureOf),
    ...(answers.failOn.size > 0 ? waiverFailures(waivers, answers) : []),
  ];
  const isOff =
    wrongs.length + answers.concerns.length + answers.findings.length > 0 ||
    waivers.some(({ state }) => state === "expired" || state === "unmatched");
  return {
    assessment: failures.length > 0 ? "fail" : isOff ? "concerns" : "pass",
    failures: distinct(failures),
    waivers,
  };
}

/** Whether it fails this gate unless a waiver covers it: what it was told to fail on, and in a release every doubt. */
function wouldFail({ kind, excused }: Wrong, { failOn, release }: Answers): boolean {
  if (excused || failOn.size === 0) return false;
  return failOn.has(kind) || (release && kind === "inconclusive");
}

/** Something that is not as it should be, whether or not it fails this gate. */
interface Wrong extends Waivable {
  /** A threshold of the script that saw no samples, unless k6 says that it failed: a concern, as k6 lets it pass. */
  readonly excused: boolean;
}

/** k6 refuses a threshold on a metric that the script does not define, so one that the file lacks got no samples. */
const SAW_NOTHING: ReadonlySet<string> = new Set(["no-samples", "no-such-metric"]);

function wrongOfObjective(answered: AnsweredObjective): readonly Wrong[] {
  const { scenario, indicator, value, objective, verdict } = answered;
  if (verdict.kind === "met") return [];
  const excused =
    verdict.kind === "unmeasured" &&
    objective.origin.kind === "k6 threshold" &&
    objective.origin.passed !== false &&
    SAW_NOTHING.has(verdict.why);
  const { comparator } = objective;
  return [{ kind: verdict.kind, scenario, indicator, comparator, value, excused }];
}

function wrongOfChange({ scenario, indicator, value, change }: AnsweredChange): readonly Wrong[] {
  const { verdict, gated } = change;
  if (!gated || (verdict !== "worsened" && verdict !== "inconclusive")) return [];
  return [{ kind: verdict, scenario, indicator, value, excused: false }];
}

function failureOf({ kind, scenario, indicator }: Wrong): JudgedFailure {
  return { kind, scenario, indicator };
}

/** Two objectives on one indicator that fail alike are one failure of it. */
function distinct(failures: readonly JudgedFailure[]): readonly JudgedFailure[] {
  const byText = failures.map(
    (failure) =>
      [JSON.stringify([failure.kind, failure.scenario, failure.indicator]), failure] as const,
  );
  return [...new Map(byText).values()];
}
