import { type Aggregation, aggregationText } from "./aggregation.ts";
import type { GaugeAbsence } from "./gauge.ts";
import type { MetricKind } from "./metric.ts";
import type { Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** The values of a trend, kept so that any quantile can be taken. */
export interface Distribution {
  /** The q-quantile, `q` in 0..1, by R-7 when exact. */
  readonly quantile: (q: number) => number;
  /** Greatest relative error of a quantile; 0 when the values are all kept. */
  readonly relativeError: number;
}

/** All that a run tells of one metric (or sub-metric) over one stretch of time. */
export interface Measurement {
  readonly kind: MetricKind;
  /** The unit of a single sample. */
  readonly unit: Unit;
  /** The unit as people write it, where `unit` is none that Plimsoll knows. */
  readonly unitText?: string;
  /** What a limit without a unit counts in, where only the text of a query tells the unit: 0.01 for hundredths of a share. */
  readonly bareLimit?: number;
  /** How many samples stand behind it; absent when the file does not say. */
  readonly samples?: number;
  /** Statistics by the text of their aggregation; always finite. */
  readonly values: ReadonlyMap<string, number>;
  /** Statistics that were there but are not numbers (k6 writes `null` after an infinite sample). */
  readonly notFinite: ReadonlySet<string>;
  /** Present when samples were read: any quantile can be had. */
  readonly distribution?: Distribution;
  /** Present for what Prometheus answered: why a statistic is not there, by the text of its aggregation. */
  readonly absences?: ReadonlyMap<string, GaugeAbsence>;
  /** What a statistic that is not there is at most, by the text of its aggregation. */
  readonly atMost?: ReadonlyMap<string, number>;
  readonly source: Source;
}

/** Measurements by the canonical text of their selector. */
export type Measurements = ReadonlyMap<string, Measurement>;

/** What asking a measurement for one aggregation gives: a number, or why there is none. */
export type Reading =
  | { readonly kind: "measured"; readonly value: number; readonly source: Source }
  | {
      readonly kind: "absent";
      readonly why: Absence;
      /** What the number is at most, where that is known. */
      readonly atMost?: number;
    };

/**
 * Why a number does not exist: the metric is unknown to the run, received no samples, was not exported by k6,
 * is not finite, or is a thing that this kind of metric does not have (`p(95)` of a counter). Phases, trends and hours
 * need samples; what the service's machines did needs Prometheus. A service that was not back at its pace when the run
 * ended has no recovery time, and that is worse than any.
 */
export type Absence =
  | "no-such-metric"
  | "no-samples"
  | "not-exported"
  | "not-finite"
  | "not-for-this-kind"
  | "needs-samples"
  | "no-such-phase"
  | "not-recovered"
  | GaugeAbsence;

const KNOWN: Record<MetricKind, ReadonlySet<Aggregation["kind"]>> = {
  counter: new Set(["count", "rate"]),
  gauge: new Set(["value", "min", "max", "avg", "start", "end", "growth"]),
  rate: new Set(["rate", "count"]),
  trend: new Set(["avg", "min", "max", "count", "quantile"]),
};

/** Takes one aggregation of one metric, or says why it cannot be had. Never guesses a zero. */
export function read(
  measurements: Measurements,
  metric: string,
  aggregation: Aggregation,
): Reading {
  const measurement = measurements.get(metric);
  if (measurement === undefined) return { kind: "absent", why: "no-such-metric" };
  if (!KNOWN[measurement.kind].has(aggregation.kind)) {
    return { kind: "absent", why: "not-for-this-kind" };
  }
  const text = aggregationText(aggregation);
  const why = measurement.absences?.get(text);
  if (why !== undefined) return { kind: "absent", why, ...boundOf(measurement, text) };
  if (measurement.samples === 0) return { kind: "absent", why: "no-samples" };
  if (measurement.notFinite.has(text)) return { kind: "absent", why: "not-finite" };
  const value = measurement.values.get(text) ?? quantileOf(measurement, aggregation);
  if (value === undefined) return { kind: "absent", why: "not-exported" };
  if (!isMeasurable(value)) return { kind: "absent", why: "not-finite" };
  return { kind: "measured", value, source: measurement.source };
}

function boundOf({ atMost }: Measurement, text: string): { readonly atMost?: number } {
  const bound = atMost?.get(text);
  return bound === undefined ? {} : { atMost: bound };
}

/**
 * Whether a number can have been measured: no time, size or count of a load test is near 1e30, and beyond it the squares
 * and ratios of judging would leave the range of doubles. Such a number is damage, as one that is not finite.
 */
export function isMeasurable(value: number): boolean {
  return Math.abs(value) < 1e30;
}

/** Whether a kind of metric has this aggregation at all. */
export function hasAggregation(kind: MetricKind, aggregation: Aggregation): boolean {
  return KNOWN[kind].has(aggregation.kind);
}

function quantileOf(measurement: Measurement, aggregation: Aggregation): number | undefined {
  if (aggregation.kind !== "quantile") return undefined;
  return measurement.distribution?.quantile(aggregation.percent / 100);
}
