import type { Measurement } from "../../../../model/measurement.ts";
import type { Collector } from "../collecting/collector.ts";
import { distributionOf } from "../series/distribution-of.ts";
import type { Sink } from "../series/sink.ts";
import { kindOf } from "./kind-of.ts";
import { type Measured, measurementOf } from "./measurements-of.ts";

/** The measurement that all samples of a metric make over so many milliseconds. */
export function sinkMeasurement(
  sink: Sink,
  collector: Collector,
  durationMs: number | undefined,
): Measurement {
  const totals = { ...sink, distribution: distributionOf(sink) };
  return measurementOf(measuredBy(sink, collector), totals, durationMs);
}

/** The metric whose samples a sink takes. */
export function measuredBy(sink: Sink, { plan, file }: Collector): Measured {
  return { name: sink.name, ...kindOf(sink, plan), file };
}
