import type { Aggregation } from "../../model/aggregation.ts";
import {
  type Measurement,
  type Measurements,
  read,
  type Reading,
} from "../../model/measurement.ts";
import type { BaselineValue } from "../../model/baseline.ts";
import { mean } from "../../statistics/mean.ts";

/** One indicator over the repeats of a scenario. */
export interface RepeatedReading {
  /** What the objective is judged on. */
  readonly reading: Reading;
  /** One value a repeat, for the question of change; empty unless every repeat measured it. */
  readonly repeats: readonly BaselineValue[];
  /** Samples behind the whole, where the files say. */
  readonly samples?: number;
}

/** A run, or a phase of one. */
export interface Measured {
  readonly measurements: Measurements;
  /** The error within the run, where samples tell it. */
  readonly standardError?: (metric: string, aggregation: Aggregation) => number | undefined;
}

/**
 * Takes one aggregation over all repeats: the greatest `max`, the least `min`, pooled ratios, the geometric mean of
 * positive times and throughputs, the mean of the rest. A repeat that did not measure it makes the whole unmeasured.
 */
export function readRepeats(
  runs: readonly Measured[],
  metric: string,
  aggregation: Aggregation,
): RepeatedReading {
  const readings = runs.map(({ measurements }) => read(measurements, metric, aggregation));
  const absent = readings.find((reading) => reading.kind === "absent");
  const measured = readings.flatMap((reading) => (reading.kind === "measured" ? [reading] : []));
  const [first] = measured;
  if (absent !== undefined || first === undefined) {
    return { reading: absent ?? { kind: "absent", why: "no-such-metric" }, repeats: [] };
  }
  const measurements = runs.flatMap((run) => run.measurements.get(metric) ?? []);
  const values = measured.map(({ value }) => value);
  const samples = totalSamples(measurements);
  return {
    reading: {
      kind: "measured",
      value: combined(values, measurements, aggregation),
      source: {
        file: [...new Set(measured.map(({ source }) => source.file))].join(", "),
        at: first.source.at,
      },
    },
    repeats: values.map((value, index) =>
      baselineValue(value, measurements[index], runs[index]?.standardError?.(metric, aggregation)),
    ),
    ...(samples !== undefined && { samples }),
  };
}

function baselineValue(
  value: number,
  measurement: Measurement | undefined,
  standardError: number | undefined,
): BaselineValue {
  const samples = measurement?.samples;
  return {
    value,
    ...(standardError !== undefined && { standardError }),
    ...(samples !== undefined && { samples }),
  };
}

function combined(
  values: readonly number[],
  measurements: readonly Measurement[],
  aggregation: Aggregation,
): number {
  const [first] = values;
  if (values.length === 1 && first !== undefined) return first;
  if (aggregation.kind === "max") return Math.max(...values);
  if (aggregation.kind === "min") return Math.min(...values);
  if (measurements[0]?.kind === "rate" && aggregation.kind === "rate") {
    return pooled(values, measurements);
  }
  const geometric = aggregation.kind !== "count" && values.every((value) => value > 0);
  return geometric ? Math.exp(mean(values.map(Math.log))) : mean(values);
}

function pooled(values: readonly number[], measurements: readonly Measurement[]): number {
  const weights = measurements.map(({ samples }) => samples);
  const known = weights.flatMap((weight) => weight ?? []);
  if (known.length !== values.length) return mean(values);
  const hits = values.reduce((sum, value, index) => sum + value * (known[index] ?? 0), 0);
  return hits / known.reduce((sum, weight) => sum + weight, 0);
}

function totalSamples(measurements: readonly Measurement[]): number | undefined {
  const counts = measurements.flatMap(({ samples }) => samples ?? []);
  if (counts.length < measurements.length) return undefined;
  return counts.reduce((sum, count) => sum + count, 0);
}
