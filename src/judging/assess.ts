import type { Change } from "../model/change.ts";
import type { Concern } from "../model/concern.ts";
import type { Finding } from "../model/finding.ts";
import type { JudgedFailure, JudgedWaiver } from "../model/judgement.ts";
import type { Objective } from "../model/objective.ts";
import type { Assessment, FailureKind, ObjectiveVerdict } from "../model/verdict.ts";
import type { Waiver } from "../model/waiver.ts";
import { covers, hasExpired, waiverFor } from "./waiver-for.ts";

/** An objective with its answer. */
export interface AnsweredObjective {
  readonly scenario: string;
  /** Indicator key. */
  readonly indicator: string;
  readonly objective: Objective;
  readonly verdict: ObjectiveVerdict;
}

/** A comparison with its answer. */
export interface AnsweredChange {
  readonly scenario: string;
  /** Indicator key. */
  readonly indicator: string;
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
  const failing = wrongs.filter(({ kind, excused }) => !excused && answers.failOn.has(kind));
  const waived = failing.filter((wrong) => waiverOf(wrong, answers) !== undefined);
  const failures = failing.filter((wrong) => waiverOf(wrong, answers) === undefined).map(failureOf);
  const isOff = wrongs.length + answers.concerns.length + answers.findings.length > 0;
  return {
    assessment: failures.length > 0 ? "fail" : isOff ? "concerns" : "pass",
    failures: distinct(failures),
    waivers: answers.waivers.map((waiver) => judgedWaiver(waiver, answers, waived)),
  };
}

/** Something that is not as it should be, whether or not it fails this gate. */
interface Wrong {
  readonly kind: FailureKind;
  readonly scenario: string;
  readonly indicator: string;
  /** A threshold of the script that saw no samples: k6 calls it passed, we call it a concern. */
  readonly excused: boolean;
}

/** k6 refuses a threshold on a metric that the script does not define, so one that the file lacks got no samples. */
const SAW_NOTHING: ReadonlySet<string> = new Set(["no-samples", "no-such-metric"]);

function wrongOfObjective(answered: AnsweredObjective): readonly Wrong[] {
  const { scenario, indicator, objective, verdict } = answered;
  if (verdict.kind === "met") return [];
  const excused =
    verdict.kind === "unmeasured" &&
    objective.origin.kind === "k6 threshold" &&
    SAW_NOTHING.has(verdict.why);
  return [{ kind: verdict.kind, scenario, indicator, excused }];
}

function wrongOfChange({ scenario, indicator, change }: AnsweredChange): readonly Wrong[] {
  const { verdict, gated } = change;
  if (!gated || (verdict !== "worsened" && verdict !== "inconclusive")) return [];
  return [{ kind: verdict, scenario, indicator, excused: false }];
}

function waiverOf({ indicator, scenario }: Wrong, { waivers, nowMs }: Answers): Waiver | undefined {
  return waiverFor(indicator, scenario, waivers, nowMs);
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

function judgedWaiver(waiver: Waiver, answers: Answers, waived: readonly Wrong[]): JudgedWaiver {
  const { scenario, objective, until, reason } = waiver;
  return { scenario, objective, until, reason, state: stateOf(waiver, answers, waived) };
}

function stateOf(
  waiver: Waiver,
  { objectives, changes, nowMs }: Answers,
  waived: readonly Wrong[],
): JudgedWaiver["state"] {
  const names = (one: { readonly scenario: string; readonly indicator: string }): boolean =>
    covers(waiver, one.scenario, one.indicator);
  if (hasExpired(waiver, nowMs)) return "expired";
  if (waived.some(names)) return "used";
  return objectives.some(names) || changes.some(names) ? "not needed" : "unmatched";
}
