import type { Capacity, Knee, LoadLevel } from "../../model/capacity.ts";
import type { Gauge } from "../../model/gauge.ts";
import type { Objective } from "../../model/objective.ts";
import type { Phase } from "../../model/phase.ts";
import type { Stretch, Timeline } from "../../model/timeline.ts";
import { inUnixTime } from "../../model/unix-time.ts";
import { busiestOf, levelOf } from "./busiest.ts";
import { bucketsIn } from "../course/buckets.ts";
import { closureOf } from "./closure.ts";
import { growthOf } from "./growth.ts";
import { kneeOf } from "./knee.ts";
import { loadLevels, mostUsers } from "./load-levels.ts";
import { scalabilityOf } from "./scalability.ts";

/** What a run tells of capacity. */
export interface CapacityBasis {
  readonly timeline: Timeline;
  readonly phases: readonly Phase[];
  readonly objectives: readonly Objective[];
  /** What Prometheus told, and when the run began in unix time. */
  readonly machines?: { readonly gauges: readonly Gauge[]; readonly startMs: number };
}

/** How much a service carries, from the levels of load of one run; undefined where it has fewer than two. */
export function capacityOf(basis: CapacityBasis): Capacity | undefined {
  const { timeline, phases, objectives, machines } = basis;
  const { cut, levels } = loadLevels(timeline, phases);
  const [first, second] = levels;
  if (first === undefined || second === undefined) return undefined;
  const stretch = wholeOf(levels);
  const closure = closureOf(timeline, stretch);
  const knee = kneeOf(levels, objectives);
  const at = nearestTo(knee, levels, first);
  const users = mostUsers(timeline);
  const instances = machines && levelOf(machines.gauges, "app.replicas", inUnixTime(at, machines));
  const busiest =
    machines &&
    busiestOf(machines.gauges, inUnixTime(stretch, machines), {
      requestsPerSecond: requestsPerSecond(timeline, stretch),
      most: Math.max(...levels.map((level) => level.requestsPerSecond)),
    });
  return {
    cut,
    levels,
    closure,
    scalability: scalabilityOf(levels, closure, users),
    knee,
    ...iterationsAt(timeline, at),
    growth: growthOf({
      knee,
      users,
      ...(instances !== undefined && { instances: instances.value }),
      isCpuMeasured: machines !== undefined && isCpuMeasured(machines.gauges),
    }),
    ...(busiest !== undefined && { busiest }),
  };
}

function wholeOf(levels: readonly LoadLevel[]): Stretch {
  return {
    fromMs: Math.min(...levels.map(({ fromMs }) => fromMs)),
    toMs: Math.max(...levels.map(({ toMs }) => toMs)),
  };
}

/** The level that carries most and still meets its objectives; the greatest where none was missed or asked for. */
function nearestTo(knee: Knee, levels: readonly LoadLevel[], first: LoadLevel): LoadLevel {
  if (knee.kind === "below") return first;
  const limit = knee.kind === "found" ? knee.users : Infinity;
  return levels.findLast(({ users }) => users <= limit) ?? first;
}

function iterationsAt(timeline: Timeline, level: Stretch): Pick<Capacity, "iterationsPerHour"> {
  const { from, to } = bucketsIn(timeline, level);
  const iterations = timeline.iterations.slice(from, to).reduce((sum, count) => sum + count, 0);
  if (iterations === 0) return {};
  return { iterationsPerHour: (iterations * HOUR_MS) / ((to - from) * timeline.bucketMs) };
}

const HOUR_MS = 3_600_000;

function requestsPerSecond(timeline: Timeline, stretch: Stretch): number {
  const { from, to } = bucketsIn(timeline, stretch);
  const requests = timeline.requests.slice(from, to).reduce((sum, count) => sum + count, 0);
  return (requests * 1000) / ((to - from) * timeline.bucketMs);
}

function isCpuMeasured(gauges: readonly Gauge[]): boolean {
  return gauges.some(
    ({ query, why }) =>
      (query.role === "app.cpu" || query.role === "host.cpu") && why === undefined,
  );
}
