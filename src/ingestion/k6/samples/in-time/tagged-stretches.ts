import type { Measurements } from "../../../../model/measurement.ts";
import type { Collector } from "../collecting/collector.ts";
import type { Followed } from "./followed-metrics.ts";
import type { PhaseSeconds } from "../../../phases/found-phases.ts";
import { sinkMeasurement } from "../run/sink-measurement.ts";
import { lengthOf, type Seconds } from "../../../phases/seconds.ts";
import type { Sink } from "../series/sink.ts";
import { slotsBySecond } from "../series/series-reading.ts";

/**
 * When each value of the phase tag was there. A second belongs to the value with the most samples in it, so phases do not
 * overlap; a value that is never ahead has no time, and no phase.
 */
export function stretchesOfTags({ taggedPhases }: Collector): readonly PhaseSeconds[] {
  const phases = new Map<string, Seconds[]>();
  let last: { readonly name: string; readonly parts: Seconds[] } | undefined;
  for (const [second, name] of leadersBySecond(taggedPhases)) {
    const parts = phases.get(name) ?? [];
    const before = last?.name === name ? parts.pop() : undefined;
    parts.push({ from: before?.from ?? second, to: second + 1 });
    phases.set(name, parts);
    last = { name, parts };
  }
  return [...phases].map(([name, parts]) => ({ name, parts }));
}

/** The tag value with the most samples in each second, in order of time. */
function leadersBySecond(
  phases: ReadonlyMap<string, ReadonlyMap<string, Sink>>,
): readonly (readonly [second: number, name: string])[] {
  const leaders = new Map<number, { readonly name: string; readonly count: number }>();
  for (const [name, sinks] of phases) {
    for (const [second, count] of countsBySecond(sinks)) {
      if (count > (leaders.get(second)?.count ?? 0)) leaders.set(second, { name, count });
    }
  }
  return [...leaders].toSorted(([a], [b]) => a - b).map(([second, { name }]) => [second, name]);
}

function countsBySecond(sinks: ReadonlyMap<string, Sink>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { series } of sinks.values()) {
    for (const [second, { count }] of series === undefined ? [] : slotsBySecond(series)) {
      counts.set(second, (counts.get(second) ?? 0) + count);
    }
  }
  return counts;
}

/** The followed metrics of the samples that carry the tag, whenever they came. */
export function measuredTags({ collector }: Followed, { name, parts }: PhaseSeconds): Measurements {
  const durationMs = lengthOf(parts) * 1000;
  return new Map(
    [...(collector.taggedPhases.get(name) ?? [])].map(([metric, sink]) => [
      metric,
      sinkMeasurement(sink, collector, durationMs),
    ]),
  );
}
