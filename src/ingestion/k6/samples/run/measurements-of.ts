import type { MetricKind } from "../../../../model/metric.ts";
import type { Distribution, Measurement } from "../../../../model/measurement.ts";
import type { Unit } from "../../../../model/unit.ts";

/** What samples of one metric add up to. */
export interface Totals {
  readonly count: number;
  readonly sum: number;
  readonly nonZero: number;
  readonly min: number;
  readonly max: number;
  readonly last: number;
  readonly distribution: Distribution;
}

/** A metric of known kind, and where its samples stand. */
export interface Measured {
  readonly name: string;
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly file: string;
}

/** The measurement that the samples of one metric make over so many milliseconds. */
export function measurementOf(
  { name, kind, unit, file }: Measured,
  totals: Totals,
  durationMs: number | undefined,
): Measurement {
  const all = totals.count === 0 ? [] : STATISTICS[kind](totals, durationMs);
  return {
    kind,
    unit,
    samples: totals.count,
    values: new Map(all.filter(([, value]) => Number.isFinite(value))),
    notFinite: new Set(all.flatMap(([text, value]) => (Number.isFinite(value) ? [] : [text]))),
    ...(kind === "trend" && totals.count > 0 && { distribution: totals.distribution }),
    source: { file, at: `samples of ${name}` },
  };
}

type Statistic = readonly [text: string, value: number];

const STATISTICS: Readonly<
  Record<MetricKind, (totals: Totals, durationMs: number | undefined) => readonly Statistic[]>
> = {
  counter: ({ sum }, durationMs) => [["count", sum], ...perSecond(sum, durationMs)],
  rate: ({ nonZero, count }) => [
    ["rate", nonZero / count],
    ["count", nonZero],
  ],
  gauge: ({ last, min, max, sum, count }) => [
    ["value", last],
    ["min", min],
    ["max", max],
    ["avg", sum / count],
  ],
  trend: ({ sum, count, min, max }) => [
    ["avg", sum / count],
    ["min", min],
    ["max", max],
    ["count", count],
  ],
};

/** k6 divides by the whole nanoseconds of the run. */
function perSecond(sum: number, durationMs: number | undefined): readonly Statistic[] {
  if (durationMs === undefined || durationMs <= 0) return [];
  return [["rate", sum / (Math.round(durationMs * 1e6) / 1e9)]];
}
