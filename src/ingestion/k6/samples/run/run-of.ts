import { canonicalMetric } from "../../../../model/metric.ts";
import type { Measurement } from "../../../../model/measurement.ts";
import type { Run } from "../../../../model/run.ts";
import { failedConnections } from "../../failed-connections.ts";
import type { SampleAggregate } from "../read-samples.ts";
import { runSamplesOf } from "./run-samples-of.ts";
import { DURATION_ESTIMATED, sampleOddities } from "./sample-oddities.ts";
import { sinkMeasurement } from "./sink-measurement.ts";
import { usersMeasured } from "./users-measured.ts";

/** What a summary beside the samples knows better than they do. */
export interface BesideSamples {
  /** From before setup() to after teardown(); samples only show a part of it. */
  readonly durationMs?: number;
  readonly k6Version?: string;
}

/** The run that samples tell of, in the same shape as a summary's, with every quantile to be had and all that lies in time. */
export function runOf(aggregate: SampleAggregate, beside: BesideSamples = {}): Run {
  const { collector, files } = aggregate;
  const { startMs, endMs } = collector;
  const [first, ...others] = files.map(({ path, format }) => ({ path, format }));
  if (first === undefined) throw new Error("samples without a file");
  const durationMs = beside.durationMs ?? (endMs > startMs ? endMs - startMs : undefined);
  const measurements = new Map([...wholeRun(aggregate, durationMs), ...usersMeasured(aggregate)]);
  return {
    files: [first, ...others],
    k6Scenarios: [...collector.scenarios].toSorted(),
    ...(beside.k6Version !== undefined && { k6Version: beside.k6Version }),
    ...(Number.isFinite(startMs) && { startMs }),
    ...(durationMs !== undefined && { durationMs }),
    measurements,
    thresholds: collector.thresholds.map(({ metric, expression, line }) => ({
      metric: canonicalMetric(metric),
      expression,
      source: { file: collector.file, at: `line ${line}` },
    })),
    checks: [...collector.checks].map(([path, counts]) => ({ path, ...counts })),
    oddities: [
      ...sampleOddities(aggregate),
      ...(beside.durationMs === undefined ? [DURATION_ESTIMATED] : []),
      ...failedConnections(measurements),
    ],
    samples: runSamplesOf(aggregate),
  };
}

function wholeRun(
  { collector }: SampleAggregate,
  durationMs: number | undefined,
): readonly (readonly [string, Measurement])[] {
  const { metrics, subMetrics } = collector;
  const asked = [...subMetrics.values()].filter(
    ({ metric, sink, origin }) => metrics.has(metric) && (origin === "asked" || sink.count > 0),
  );
  return [...metrics.values(), ...asked].map(({ sink }) => [
    sink.name,
    sinkMeasurement(sink, collector, durationMs),
  ]);
}
