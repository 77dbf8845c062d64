import type { Answers } from "../../judging/assess.ts";
import { judgeObjective } from "../../judging/judge-objective.ts";
import { waiverFor } from "../../judging/waiver-for.ts";
import type { Change } from "../../model/change.ts";
import type { Reading } from "../../model/measurement.ts";
import type { Objective } from "../../model/objective.ts";
import type { ObjectiveVerdict } from "../../model/verdict.ts";
import type { Waiver } from "../../model/waiver.ts";
import type { AskedIndicator } from "./asked.ts";

/** An objective of an indicator with its verdict, and the waiver that was found for it. */
export interface AnsweredObjective {
  readonly objective: Objective;
  readonly verdict: ObjectiveVerdict;
  /** It covers what is not met: in force, of this scenario, and its bound is kept. */
  readonly waiver?: Waiver;
}

/** An indicator with the answers to its questions. */
export interface AnsweredIndicator {
  readonly asked: AskedIndicator;
  readonly objectives: readonly AnsweredObjective[];
  readonly change?: Change;
}

/** What people gave leave for, and what day it is. */
interface Leave {
  readonly waivers: readonly Waiver[];
  readonly nowMs: number;
}

/** Judges every objective and lays the change beside it. Nothing after this step computes a verdict. */
export function answered(
  asked: readonly AskedIndicator[],
  changes: ReadonlyMap<AskedIndicator, Change>,
  leave: Leave,
): readonly AnsweredIndicator[] {
  return asked.map((indicator) => {
    const change = changes.get(indicator);
    const objectives = indicator.objectives.map((objective) => {
      const verdict = judgeObjective(objective, indicator.reading.reading);
      const waiver = waiverOf({ objective, verdict }, indicator, leave);
      return { objective, verdict, ...(waiver !== undefined && { waiver }) };
    });
    return { asked: indicator, objectives, ...(change !== undefined && { change }) };
  });
}

function waiverOf(
  { objective: { comparator }, verdict: { kind } }: AnsweredObjective,
  { key, scenario, reading }: AskedIndicator,
  { waivers, nowMs }: Leave,
): Waiver | undefined {
  if (kind === "met") return undefined;
  const wrong = { kind, scenario, indicator: key, comparator, ...valueOf(reading.reading) };
  return waiverFor(wrong, waivers, nowMs);
}

/** The number behind an answer, where there is one. */
function valueOf(reading: Reading): { readonly value?: number } {
  return reading.kind === "measured" ? { value: reading.value } : {};
}

/** The answers as they are assessed: each objective and each change with the indicator that it is of. */
export function assessable(
  answers: readonly AnsweredIndicator[],
): Pick<Answers, "objectives" | "changes"> {
  const all = answers.map(({ asked: { scenario, key, reading }, ...given }) => ({
    ...given,
    of: { scenario, indicator: key, ...valueOf(reading.reading) },
  }));
  return {
    objectives: all.flatMap(({ of, objectives }) =>
      objectives.map(({ objective, verdict }) => ({ ...of, objective, verdict })),
    ),
    changes: all.flatMap(({ of, change }) => (change === undefined ? [] : [{ ...of, change }])),
  };
}
