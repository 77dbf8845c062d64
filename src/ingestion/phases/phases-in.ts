import type { Measurements } from "../../model/measurement.ts";
import type { Phase, PhaseOrigin } from "../../model/phase.ts";
import type { Stretch } from "../../model/timeline.ts";
import { foundPhases, measuredSeconds, type PhaseSeconds } from "./found-phases.ts";
import type { Seconds } from "./seconds.ts";
import { type UsersCurve, usersOver } from "./users-curve.ts";

/** A run whose users were counted by second, and of whose seconds something tells the measurements. */
export interface PhasedRun {
  /** Unix milliseconds. */
  readonly startMs: number;
  /** First Unix second, and the first one after the run. */
  readonly from: number;
  readonly to: number;
  readonly users: UsersCurve;
  readonly over: (parts: readonly Seconds[]) => Measurements;
}

/** The phases that the config says by times from the start of the run. */
export function windowPhases(
  run: PhasedRun,
  windows: readonly (Stretch & { readonly name: string })[],
): readonly Phase[] {
  return windows.flatMap(({ name, fromMs, toMs }) =>
    phaseOf(run, { name, parts: [secondsOf(run, { fromMs, toMs })] }, "config"),
  );
}

/** The phases that the users curve shows. */
export function curvePhases(run: PhasedRun): readonly Phase[] {
  return foundPhases(run.users).flatMap((found) => phaseOf(run, found, "found"));
}

/** The measured phase, whatever phases the plan asks for: the plateaus of users, or all of the run where there are none. */
export function measuredPhase(run: PhasedRun): Phase & { readonly parts: readonly Seconds[] } {
  const found = measuredSeconds(foundPhases(run.users));
  const parts = found.length > 0 ? found : [{ from: run.from, to: run.to }];
  const [only] = phaseOf(run, { name: "measured", parts }, "found");
  if (only === undefined) throw new Error("a run without a second");
  return { ...only, parts };
}

/** Milliseconds from the start of the run as the nearest whole seconds of the clock. */
export function secondsOf(
  { startMs, to }: Pick<PhasedRun, "startMs" | "to">,
  { fromMs, toMs }: Stretch,
): Seconds {
  const second = (ms: number): number => Math.round((startMs + ms) / 1000);
  return { from: second(fromMs), to: Math.min(to, second(toMs)) };
}

/** One phase by its seconds; none where no second of it is in the run. */
export function phaseOf(
  run: PhasedRun,
  { name, parts }: PhaseSeconds,
  origin: PhaseOrigin,
  measured?: Measurements,
): readonly Phase[] {
  const present = parts.filter(({ from, to }) => to > from);
  const [first, ...others] = present.map((part) => stretchOf(run, part));
  if (first === undefined) return [];
  const users = usersOver(run.users, present);
  return [
    {
      name,
      origin,
      stretches: [first, ...others],
      durationMs: [first, ...others].reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0),
      ...(users !== undefined && { users }),
      measurements: measured ?? run.over(present),
    },
  ];
}

function stretchOf({ startMs }: PhasedRun, { from, to }: Seconds): Stretch {
  return { fromMs: from * 1000 - startMs, toMs: to * 1000 - startMs };
}
