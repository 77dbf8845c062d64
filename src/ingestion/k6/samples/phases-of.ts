import type { Measurements } from "../../../model/measurement.ts";
import type { Phase, PhaseOrigin } from "../../../model/phase.ts";
import type { Stretch } from "../../../model/timeline.ts";
import { type Followed, measurementsOver } from "./followed-metrics.ts";
import { foundPhases, measuredSeconds, type PhaseSeconds } from "./found-phases.ts";
import type { Seconds } from "./slice.ts";
import { measuredTags, stretchesOfTags } from "./tagged-stretches.ts";
import { usersOver } from "./users-curve.ts";

/** The phases of a run by its plan. */
export function phasesOf(followed: Followed): readonly Phase[] {
  const { plan } = followed.collector;
  switch (plan.phases.kind) {
    case "windows":
      return plan.phases.windows.flatMap(({ name, fromMs, toMs }) =>
        phase(followed, { name, parts: [secondsOf(followed, { fromMs, toMs })] }, "config"),
      );
    case "tag":
      return stretchesOfTags(followed.collector).flatMap((tagged) =>
        phase(followed, tagged, "tag", measuredTags(followed, tagged)),
      );
    case "found":
      return foundPhases(followed.users).flatMap((found) => phase(followed, found, "found"));
  }
}

/** The measured phase, whatever phases the plan asks for: the plateaus of users, or all of the run where there are none. */
export function measuredPhase(followed: Followed): Phase & { readonly parts: readonly Seconds[] } {
  const found = measuredSeconds(foundPhases(followed.users));
  const parts = found.length > 0 ? found : [{ from: followed.from, to: followed.to }];
  const [only] = phase(followed, { name: "measured", parts }, "found");
  if (only === undefined) throw new Error("a run without a second");
  return { ...only, parts };
}

/** Milliseconds from the start of the run as the nearest whole seconds of the clock. */
export function secondsOf({ startMs, to }: Followed, { fromMs, toMs }: Stretch): Seconds {
  const second = (ms: number): number => Math.round((startMs + ms) / 1000);
  return { from: second(fromMs), to: Math.min(to, second(toMs)) };
}

function phase(
  followed: Followed,
  { name, parts }: PhaseSeconds,
  origin: PhaseOrigin,
  measured?: Measurements,
): readonly Phase[] {
  const present = parts.filter(({ from, to }) => to > from);
  const [first, ...others] = present.map((part) => stretchOf(followed, part));
  if (first === undefined) return [];
  const users = usersOver(followed.users, present);
  return [
    {
      name,
      origin,
      stretches: [first, ...others],
      durationMs: [first, ...others].reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0),
      ...(users !== undefined && { users }),
      measurements: measured ?? measurementsOver(followed, present),
    },
  ];
}

function stretchOf({ startMs }: Followed, { from, to }: Seconds): Stretch {
  return { fromMs: from * 1000 - startMs, toMs: to * 1000 - startMs };
}
