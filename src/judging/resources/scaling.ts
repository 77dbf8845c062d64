import type { GaugeSeries } from "../../model/gauge.ts";
import type { ReplicaChange, Scaling } from "../../model/judged-resources.ts";
import type { Stretch } from "../../model/timeline.ts";

/** When the run was, in unix time, and when its first spike began, from its start. */
export interface ScalingTimes {
  readonly run: Stretch;
  readonly spikeMs?: number;
}

/** How the number of replicas followed the load: each change within the run, and how soon the first was added after a spike began. */
export function scalingOf({ timesMs, values }: GaugeSeries, times: ScalingTimes): Scaling {
  const { run, spikeMs } = times;
  const changes: ReplicaChange[] = [];
  let before: number | undefined;
  values.forEach((value, index) => {
    const at = timesMs[index] ?? Number.NaN;
    if (!(at >= run.fromMs && at <= run.toMs) || Number.isNaN(value)) return;
    if (before !== undefined && value !== before) {
      changes.push({ atMs: at - run.fromMs, from: before, to: value });
    }
    before = value;
  });
  const added = changes.filter(({ from, to }) => to > from);
  const after = added.find(({ atMs }) => spikeMs !== undefined && atMs >= spikeMs);
  return {
    changes,
    triggered: added.length > 0,
    ...(after !== undefined &&
      spikeMs !== undefined && { responseSeconds: (after.atMs - spikeMs) / 1000 }),
  };
}
