import { resourcesOf, type ResourceTimes } from "../../judging/resources/resources.ts";
import type { JudgedResources } from "../../model/judged-resources.ts";
import type { JudgedSamples } from "../../model/judged-samples.ts";
import { type Objective, sideOf } from "../../model/objective.ts";
import type { Run } from "../../model/run.ts";
import type { Stretch } from "../../model/timeline.ts";
import { inUnixTime } from "../../model/unix-time.ts";

/** What the service's machines did during a run; undefined where nobody asked Prometheus. */
export function judgedResources(
  run: Run,
  samples: JudgedSamples | undefined,
  objectives: readonly Objective[],
): JudgedResources | undefined {
  const { machines } = run;
  if (machines === undefined) return undefined;
  const limits = growthLimits(objectives);
  return resourcesOf(machines.gauges, timesOf(run, machines.window, samples), limits);
}

function timesOf(run: Run, window: Stretch, samples: JudgedSamples | undefined): ResourceTimes {
  if (run.samples === undefined || samples === undefined) {
    return { run: window, course: [window], phases: [], parts: [] };
  }
  const { measured, phases } = run.samples;
  const inTime = (stretch: Stretch): Stretch => inUnixTime(stretch, run);
  const { parts, spike } = samples.shapes;
  return {
    run: window,
    course: measured.stretches.map(inTime),
    phases: phases.map(({ name, stretches }) => ({ name, stretches: stretches.map(inTime) })),
    parts: parts.map((part, index) => ({ name: String(index + 1), stretches: [inTime(part)] })),
    ...(spike !== undefined && { spikeMs: spike.during.fromMs }),
  };
}

function growthLimits(objectives: readonly Objective[]): ReadonlyMap<string, number> {
  return new Map(
    objectives.flatMap(({ metric, aggregation, comparator, limit }) =>
      aggregation.kind === "growth" && sideOf(comparator) === "ceiling"
        ? [[metric, limit] as const]
        : [],
    ),
  );
}
