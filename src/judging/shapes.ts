import type { Phase } from "../model/phase.ts";
import type { RunSamples } from "../model/run-samples.ts";
import type { Shapes, Trend } from "../model/shapes.ts";
import type { Timeline } from "../model/timeline.ts";
import { ascending } from "../statistics/ascending.ts";
import { median } from "../statistics/median.ts";
import { quantile } from "../statistics/quantile.ts";
import { bucketsIn } from "./buckets.ts";
import { hull, measuredBuckets } from "./measured-buckets.ts";
import { firstAgainstLast, partsOf } from "./parts.ts";
import { recoveryOf } from "./recovery.ts";
import { spikePhases } from "./spike-phases.ts";
import { spikesOf } from "./spikes.ts";
import type { TimeSeries } from "./time-series.ts";
import { type TrendOptions, trendOf } from "./trend.ts";

/** A load that stays this near its median in nine tenths of its buckets is steady. */
const STEADY = 0.1;

/**
 * What the samples of one run show over time. Trends are those of the measured phase, and are not told where the users
 * moved in it: the load would be taken for the service.
 */
export function shapesOf({ timeline, measured, phases }: RunSamples, tolerance?: number): Shapes {
  const buckets = measuredBuckets(timeline, measured);
  const options = { ...(tolerance !== undefined && { tolerance }) };
  const trend = (series: TimeSeries, direction: TrendOptions["direction"]): Trend =>
    isSteady(timeline, measured)
      ? trendOf(series, { direction, ...options })
      : { kind: "not assessed", why: "the load moved", buckets: series.values.length };
  const parts = partsOf(timeline, hull(measured));
  const against = firstAgainstLast(parts);
  const spikes = spikesOf(timeline, phases);
  return {
    latency: trend(buckets.latency, "lower-is-better"),
    throughput: trend(buckets.throughput, "higher-is-better"),
    recovery: recoveryOf(timeline, phases),
    parts,
    ...(against !== undefined && { firstAgainstLast: against }),
    ...(spikes !== undefined && { spike: spikePhases(timeline, phases, spikes) }),
  };
}

/** Whether the users kept their level over the measured phase; where none were counted, nobody can tell that they did not. */
function isSteady(timeline: Timeline, { stretches }: Phase): boolean {
  const counts = stretches
    .map((stretch) => bucketsIn(timeline, stretch))
    .flatMap(({ from, to }) => timeline.users.slice(from, to))
    .filter((count) => count !== undefined);
  if (counts.length === 0) return true;
  const level = median(counts);
  const distances = ascending(counts.map((count) => Math.abs(count - level)));
  return distances === undefined || quantile(distances, 0.9) <= STEADY * level;
}
