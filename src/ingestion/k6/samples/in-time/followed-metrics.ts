import type { Measurement, Measurements } from "../../../../model/measurement.ts";
import type { Collector } from "../collecting/collector.ts";
import type { SampleAggregate } from "../read-samples.ts";
import { measuredBy } from "../run/sink-measurement.ts";
import { measurementOf } from "../run/measurements-of.ts";
import type { Series } from "../series/series.ts";
import type { Sink } from "../series/sink.ts";
import { lengthOf, type Seconds } from "../../../phases/seconds.ts";
import { sliceOf } from "./slice.ts";
import { totalsOfUsers } from "./users-of-shards.ts";
import { countsOver, type UsersCurve } from "../../../phases/users-curve.ts";

/** A sink with its series. */
export interface FollowedSink {
  readonly sink: Sink;
  readonly series: Series;
}

/** What of a run is followed in time. */
export interface Followed {
  readonly collector: Collector;
  /** By the canonical text of the metric. */
  readonly sinks: ReadonlyMap<string, FollowedSink>;
  readonly users: UsersCurve;
  /** Users of several k6 processes are only in the curve. */
  readonly shards: number;
  /** Unix milliseconds. */
  readonly startMs: number;
  /** First Unix second, and the first one after the run. */
  readonly from: number;
  readonly to: number;
}

/** The followed metrics of a collector that has read everything. */
export function followedMetrics(
  { collector, shards }: SampleAggregate,
  users: UsersCurve,
): Followed {
  const all = [...collector.metrics.values(), ...collector.subMetrics.values()];
  const sinks = all.flatMap(({ sink }) =>
    sink.series === undefined ? [] : [[sink.name, { sink, series: sink.series }] as const],
  );
  return {
    collector,
    sinks: new Map(sinks),
    users,
    shards: shards.length,
    startMs: collector.startMs,
    from: Math.floor(collector.startMs / 1000),
    to: Math.floor(collector.endMs / 1000) + 1,
  };
}

/** The followed metrics over some seconds; users are those of all shards together. */
export function measurementsOver(followed: Followed, parts: readonly Seconds[]): Measurements {
  const durationMs = lengthOf(parts) * 1000;
  return new Map(
    [...followed.sinks].map(([name, { sink, series }]) => [
      name,
      measurementOver(followed, { sink, series }, parts, durationMs),
    ]),
  );
}

function measurementOver(
  { collector, users, shards }: Followed,
  { sink, series }: FollowedSink,
  parts: readonly Seconds[],
  durationMs: number,
): Measurement {
  const described = measuredBy(sink, collector);
  if (sink.name === "vus" && shards > 1) {
    return measurementOf(described, totalsOfUsers(countsOver(users, parts)), durationMs);
  }
  return measurementOf(described, sliceOf(sink, series, parts), durationMs);
}
