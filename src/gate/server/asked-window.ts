import type { Fault } from "../../model/input-error.ts";
import type { Run } from "../../model/run.ts";
import type { Stretch } from "../../model/timeline.ts";
import { timeOf } from "../../model/unix-time.ts";

/** Clocks of two machines may be apart by this much. */
const MINUTE_MS = 60_000;

/** The times of runs that do not lie wholly in the past, by this machine's clock, as those of samples with another clock. */
export function runsNotYet(
  runs: readonly Pick<Run, "startMs" | "durationMs">[],
  nowMs: number,
): readonly Fault[] {
  return runs.flatMap((run) => notYet(timeOf(run), nowMs));
}

/** What is wrong with a time that has not been yet: its answers would be those of a part, or none. */
export function notYet(window: Stretch | undefined, nowMs: number): readonly Fault[] {
  if (window === undefined || window.toMs <= nowMs + MINUTE_MS) return [];
  return [
    {
      id: "prometheus-window",
      problem: "the time to ask about ends in the future",
      wayOut: "Ask after the run; if it is over, compare the clocks of the machines.",
    },
  ];
}
