import { judgeObjective } from "../judging/judge-objective.ts";
import { waiverFor } from "../judging/waiver-for.ts";
import type { Change } from "../model/change.ts";
import type { Objective } from "../model/objective.ts";
import type { ObjectiveVerdict } from "../model/verdict.ts";
import type { Waiver } from "../model/waiver.ts";
import type { AskedIndicator } from "./asked.ts";

/** An objective of an indicator with its verdict, and the waiver that was found for it. */
export interface AnsweredObjective {
  readonly objective: Objective;
  readonly verdict: ObjectiveVerdict;
  /** In force: neither expired nor for another scenario. */
  readonly waiver?: Waiver;
}

/** An indicator with the answers to its questions. */
export interface AnsweredIndicator {
  readonly asked: AskedIndicator;
  readonly objectives: readonly AnsweredObjective[];
  readonly change?: Change;
}

/** Judges every objective and lays the change beside it. Nothing after this step computes a verdict. */
export function answered(
  asked: readonly AskedIndicator[],
  changes: ReadonlyMap<AskedIndicator, Change>,
  leave: { readonly waivers: readonly Waiver[]; readonly nowMs: number },
): readonly AnsweredIndicator[] {
  return asked.map((indicator) => {
    const change = changes.get(indicator);
    const waiver = waiverFor(indicator.key, indicator.scenario, leave.waivers, leave.nowMs);
    const objectives = indicator.objectives.map((objective) => ({
      objective,
      verdict: judgeObjective(objective, indicator.reading.reading),
      ...(waiver !== undefined && { waiver }),
    }));
    return { asked: indicator, objectives, ...(change !== undefined && { change }) };
  });
}
