import type { JudgedScenario, Judgement } from "../../model/judgement.ts";
import type { Need } from "../markup/section.ts";
import { judgedScenarios } from "../scenarios.ts";

/** The scenarios that met all their objectives: only what they carried is capacity, or can be promised. */
export function carriedScenarios(judgement: Judgement): readonly JudgedScenario[] {
  const short = new Set(
    judgement.indicators.flatMap(({ scenario, objective }) =>
      objective === undefined || objective.verdict === "met" ? [] : [scenario],
    ),
  );
  return judgedScenarios(judgement).filter(({ name }) => !short.has(name));
}

/** What a number that only such scenarios give lacks: objectives that are met, or the number itself. */
export function needOfCarried(judgement: Judgement, need: Need): Need {
  const isRun = judgedScenarios(judgement).length > 0;
  return isRun && carriedScenarios(judgement).length === 0 ? "objectives met" : need;
}
