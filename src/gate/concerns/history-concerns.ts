import { contentOf } from "../../baseline/add-run.ts";
import type { BaselineRun } from "../../model/baseline.ts";
import type { Concern } from "../../model/concern.ts";
import type { BaselineInUse } from "../history/baseline-in-use.ts";
import { isoTime } from "../iso-time.ts";

/** Clocks differ, and so do the days of time zones. */
const DAY_MS = 86_400_000;

/** What is odd about the runs of a scenario in the baseline, though each can be read: a hand or a merge has been there. */
export function concernsOfHistory(
  scenario: string,
  inUse: BaselineInUse,
  nowMs: number,
): readonly Concern[] {
  if (inUse.kind !== "history") return [];
  const { scenarios } = inUse.baseline;
  const runs = (Object.hasOwn(scenarios, scenario) && scenarios[scenario]?.runs) || [];
  const latest = isoTime(nowMs + DAY_MS);
  const found = [
    { kind: "baseline-from-the-future", runs: runs.filter(({ time }) => time > latest) },
    { kind: "baseline-run-twice", runs: twins(runs) },
  ] as const;
  return found
    .filter((one) => one.runs.length > 0)
    .map((one) => ({
      kind: one.kind,
      scenario,
      file: inUse.file,
      runs: one.runs.map(({ id }) => id),
    }));
}

/** Runs that another one before them equals in time and in every number. */
function twins(runs: readonly BaselineRun[]): readonly BaselineRun[] {
  const seen = new Set<string>();
  return runs.filter((run) => {
    const content = contentOf(run);
    const isTwin = seen.has(content);
    seen.add(content);
    return isTwin;
  });
}
