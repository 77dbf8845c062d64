import type { Phase } from "../../../model/phase.ts";
import type { SpikePhases } from "../../../model/shapes.ts";
import type { Timeline } from "../../../model/timeline.ts";
import { stretchOf } from "../buckets.ts";
import { partOf, partOfPhase } from "../parts.ts";
import type { Spikes } from "./spikes.ts";

/** The columns of the form's spike table: from the phases where they tell the three apart, else from the curve. */
export function spikePhases(
  timeline: Timeline,
  phases: readonly Phase[],
  spikes: Spikes,
): SpikePhases {
  const [first] = spikes.spikes;
  const last = spikes.spikes.findLast(({ after }) => after !== undefined);
  const during = phases
    .map((phase) => ({ phase, shared: sharedMs(timeline, phase, spikes) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)[0]?.phase;
  const begin = stretchOf(timeline, first.during).fromMs;
  const after = phases.find(
    (phase) => phase !== during && phase.stretches.every(({ fromMs }) => fromMs > begin),
  );
  return {
    before: partOf(timeline, stretchOf(timeline, spikes.before)),
    during:
      during === undefined
        ? partOf(timeline, stretchOf(timeline, first.during))
        : partOfPhase(during),
    ...(after !== undefined
      ? { after: partOfPhase(after) }
      : last?.after !== undefined && { after: partOf(timeline, stretchOf(timeline, last.after)) }),
  };
}

/** How long a phase and the spikes overlap. */
function sharedMs(timeline: Timeline, { stretches }: Phase, { spikes }: Spikes): number {
  const overlaps = spikes
    .map(({ during }) => stretchOf(timeline, during))
    .flatMap((spike) =>
      stretches.map(
        ({ fromMs, toMs }) => Math.min(toMs, spike.toMs) - Math.max(fromMs, spike.fromMs),
      ),
    );
  return overlaps.reduce((sum, overlap) => sum + Math.max(0, overlap), 0);
}
