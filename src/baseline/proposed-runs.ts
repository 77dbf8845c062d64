import type { Baseline, BaselineRun } from "../model/baseline.ts";
import { addRun, isSameRun } from "./add-run.ts";

/** A baseline that is proposed and not merged yet, and the one that it was made from. */
export interface ProposedBaseline {
  readonly baseline: Baseline;
  /** Absent where there was none yet. */
  readonly madeFrom?: Baseline;
}

/** The runs by which a proposal goes beyond what it was made from, by scenario. */
export function proposedRuns({
  baseline,
  madeFrom,
}: ProposedBaseline): readonly (readonly [string, BaselineRun])[] {
  return Object.entries(baseline.scenarios).flatMap(([scenario, { runs }]) => {
    const before = runsIn(madeFrom, scenario);
    return runs
      .filter((run) => !before.some((known) => isSameRun(known, run)))
      .map((run) => [scenario, run] as const);
  });
}

/**
 * The baseline of today with the runs of a proposal added. What was taken out of the baseline since the proposal was made
 * stays out: only what the proposal itself brought is carried over.
 */
export function withProposedRuns(
  today: Baseline | undefined,
  proposed: ProposedBaseline,
  keep: number,
): Baseline | undefined {
  return proposedRuns(proposed).reduce(
    (grown: Baseline | undefined, [scenario, run]) => addRun(grown, scenario, run, keep),
    today,
  );
}

function runsIn(baseline: Baseline | undefined, scenario: string): readonly BaselineRun[] {
  if (baseline === undefined || !Object.hasOwn(baseline.scenarios, scenario)) return [];
  return baseline.scenarios[scenario]?.runs ?? [];
}
