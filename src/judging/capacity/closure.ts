import type { Closure } from "../../model/capacity.ts";
import { type Measurements, read } from "../../model/measurement.ts";
import type { Stretch, Timeline } from "../../model/timeline.ts";
import { bucketsIn } from "../course/buckets.ts";

/** How far users and their iterations may be apart. */
const OFF = 0.2;
/** Iterations that are longer than this share of the time begin before it or end after it too often to be counted. */
const LONGEST = 0.1;

/** Whether Little's law holds over a stretch: users wait for the service, and nobody waits for a user. */
export function closureOf(timeline: Timeline, stretch: Stretch): Closure {
  const measurements = timeline.between(stretch);
  const iterations = told(measurements, "iterations", "count");
  const meanMs = told(measurements, "iteration_duration", "avg");
  const { from, to } = bucketsIn(timeline, stretch);
  const userMs = timeline.users
    .slice(from, to)
    .reduce<number>((sum, count) => sum + (count ?? 0) * timeline.bucketMs, 0);
  if (!(iterations > 0 && meanMs > 0 && userMs > 0)) {
    return { kind: "not assessed", why: "no iterations" };
  }
  if (meanMs > LONGEST * (stretch.toMs - stretch.fromMs)) {
    return { kind: "not assessed", why: "long iterations" };
  }
  const ratio = (iterations * meanMs) / userMs;
  return { kind: Math.abs(ratio - 1) > OFF ? "not closed" : "closed", ratio };
}

function told(measurements: Measurements, metric: string, kind: "count" | "avg"): number {
  const reading = read(measurements, metric, { kind });
  return reading.kind === "measured" ? reading.value : 0;
}
