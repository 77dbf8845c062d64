import type { Phase } from "../../../../model/phase.ts";
import { type Followed, measurementsOver } from "./followed-metrics.ts";
import { curvePhases, phaseOf, type PhasedRun, windowPhases } from "../../../phases/phases-in.ts";
import { measuredTags, stretchesOfTags } from "./tagged-stretches.ts";

/** The phases of a run by its plan. */
export function phasesOf(followed: Followed): readonly Phase[] {
  const { plan } = followed.collector;
  const run = phased(followed);
  switch (plan.phases.kind) {
    case "windows":
      return windowPhases(run, plan.phases.windows);
    case "tag":
      return stretchesOfTags(followed.collector).flatMap((tagged) =>
        phaseOf(run, tagged, "tag", measuredTags(followed, tagged)),
      );
    case "found":
      return curvePhases(run);
  }
}

/** What of a run is followed in time, by its seconds. */
export function phased(followed: Followed): PhasedRun {
  return { ...followed, over: (parts) => measurementsOver(followed, parts) };
}
