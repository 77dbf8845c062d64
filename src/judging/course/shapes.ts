import type { RunSamples } from "../../model/run-samples.ts";
import type { Shapes, Trend } from "../../model/shapes.ts";
import type { Stretch, Timeline } from "../../model/timeline.ts";
import { measuredBuckets } from "./trend/measured-buckets.ts";
import { firstAgainstLast, partsOf } from "./parts.ts";
import { recoveryOf } from "./spike/recovery.ts";
import { spikePhases } from "./spike/spike-phases.ts";
import { spikesOf } from "./spike/spikes.ts";
import { hasClimbed, isSteady } from "./trend/steady.ts";
import { trendOf } from "./trend/trend.ts";

/**
 * What the samples of one run show over time. Trends and parts are those of the measured phase; where that comes and goes,
 * or the users moved in it, no trend is told: the load would be taken for the service.
 */
export function shapesOf({ timeline, measured, phases }: RunSamples, tolerance?: number): Shapes {
  const [stretch, ...others] = measured.stretches;
  const trends = others.length === 0 ? trendsOf(timeline, stretch, tolerance) : MOVED;
  const parts = others.length === 0 ? partsOf(timeline, stretch) : [];
  const against = firstAgainstLast(parts);
  const spikes = spikesOf(timeline, phases);
  return {
    ...trends,
    recovery: recoveryOf(timeline, phases),
    parts,
    ...(against !== undefined && { firstAgainstLast: against }),
    ...(spikes !== undefined && { spike: spikePhases(timeline, phases, spikes) }),
  };
}

type Trends = Pick<Shapes, "latency" | "throughput">;

const MOVING: Trend = { kind: "not assessed", why: "the load moved", buckets: 0 };
const MOVED: Trends = { latency: MOVING, throughput: MOVING };

function trendsOf(timeline: Timeline, stretch: Stretch, tolerance: number | undefined): Trends {
  if (!isSteady(timeline, stretch) || hasClimbed(timeline, stretch)) return MOVED;
  const { latency, throughput } = measuredBuckets(timeline, stretch);
  const options = { ...(tolerance !== undefined && { tolerance }) };
  return {
    latency: trendOf(latency, { direction: "lower-is-better", ...options }),
    throughput: trendOf(throughput, { direction: "higher-is-better", ...options }),
  };
}
