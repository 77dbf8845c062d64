import type { MetricKind } from "../../../model/metric.ts";
import type { Measurement } from "../../../model/measurement.ts";
import type { Run } from "../../../model/run.ts";
import { distributionOf } from "./distribution-of.ts";
import type { SampleAggregate } from "./read-samples.ts";
import type { Sink } from "./sink.ts";

/** What a summary beside the samples knows better than they do. */
export interface BesideSamples {
  readonly durationMs?: number;
}

/** The run that samples tell of, in the same shape as a summary's, with every quantile to be had. */
export function runOf({ collector }: SampleAggregate, beside: BesideSamples = {}): Run {
  const { file, metrics, subMetrics, thresholds, startMs, endMs } = collector;
  const durationMs = beside.durationMs ?? (endMs > startMs ? endMs - startMs : undefined);
  const sinks = [...metrics.values(), ...subMetrics.values()].map(({ sink }) => sink);
  return {
    files: [{ path: file, format: "NDJSON samples" }],
    k6Scenarios: [...collector.scenarios].toSorted(),
    ...(Number.isFinite(startMs) && { startMs }),
    ...(durationMs !== undefined && { durationMs }),
    measurements: new Map(sinks.map((sink) => [sink.name, measured(sink, file, durationMs)])),
    thresholds: thresholds.map(({ metric, expression, line }) => ({
      metric,
      expression,
      source: { file, at: `line ${line}` },
    })),
    checks: [...collector.checks].map(([path, counts]) => ({ path, ...counts })),
    oddities: [],
  };
}

function measured(sink: Sink, file: string, durationMs: number | undefined): Measurement {
  const kind = sink.kind ?? "trend";
  const all = statistics(sink, kind, durationMs);
  return {
    kind,
    unit: sink.unit,
    samples: sink.count,
    values: new Map(all.filter(([, value]) => Number.isFinite(value))),
    notFinite: new Set(all.flatMap(([text, value]) => (Number.isFinite(value) ? [] : [text]))),
    ...(kind === "trend" && sink.count > 0 && { distribution: distributionOf(sink) }),
    source: { file, at: `samples of ${sink.name}` },
  };
}

type Statistic = readonly [text: string, value: number];

function statistics(
  sink: Sink,
  kind: MetricKind,
  durationMs: number | undefined,
): readonly Statistic[] {
  const { count, sum, min, max, last, nonZero } = sink;
  if (count === 0) return [];
  switch (kind) {
    case "counter":
      return [["count", sum], ...perSecond(sum, durationMs)];
    case "rate":
      return [
        ["rate", nonZero / count],
        ["count", nonZero],
      ];
    case "gauge":
      return [
        ["value", last],
        ["min", min],
        ["max", max],
        ["avg", sum / count],
      ];
    case "trend":
      return [
        ["avg", sum / count],
        ["min", min],
        ["max", max],
        ["count", count],
      ];
  }
}

/** k6 divides by the whole nanoseconds of the run. */
function perSecond(sum: number, durationMs: number | undefined): readonly Statistic[] {
  if (durationMs === undefined || durationMs <= 0) return [];
  return [["rate", sum / (Math.round(durationMs * 1e6) / 1e9)]];
}
