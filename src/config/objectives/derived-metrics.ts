import type { KnownMetric } from "../../model/known-metric.ts";

/** The numbers that Plimsoll derives itself, so that no k6 file holds a metric of that name. */
export const DERIVED_METRICS: ReadonlyMap<string, KnownMetric> = new Map([
  ["recovery_time", { kind: "gauge", unit: "ms" }],
]);
