import type { K6Number } from "../../ingestion/prometheus/pushed/k6-series.ts";
import { aggregationText } from "../../model/aggregation.ts";
import type { GaugeAbsence } from "../../model/gauge.ts";
import type { Measurements } from "../../model/measurement.ts";
import type { Objective } from "../../model/objective.ts";
import type { Oddity } from "../../model/run.ts";
import { code } from "../../words/code.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { Asker } from "./k6-asker.ts";

/** The numbers of one metric by the text of their aggregation, why others are none, and what those are at most. */
interface AskedNumbers {
  readonly values: Map<string, number>;
  readonly absences: ReadonlyMap<string, GaugeAbsence>;
  readonly atMost: ReadonlyMap<string, number>;
}

/** Asks for each number of a metric, and for its upper bound where the number itself cannot be told. */
export async function askedNumbers(
  { number }: Asker,
  numbers: readonly K6Number[],
): Promise<AskedNumbers> {
  const values = new Map<string, number>();
  const absences = new Map<string, GaugeAbsence>();
  const atMost = new Map<string, number>();
  for (const one of numbers) {
    const value = one.kind === "query" ? await number(one.query) : undefined;
    if (one.kind === "none") absences.set(one.text, one.why);
    else if (value !== undefined) values.set(one.text, value * one.scale);
    else {
      const bound = one.atMost === undefined ? undefined : await number(one.atMost);
      absences.set(one.text, bound === undefined ? one.otherwise : "upper-bound");
      if (bound !== undefined) atMost.set(one.text, bound * one.scale);
    }
  }
  return { values, absences, atMost };
}

/** Tells which of the numbers that objectives ask for are known by an upper bound alone. */
export function upperBounds(
  measurements: Measurements,
  objectives: readonly Objective[],
): readonly Oddity[] {
  const told = objectives.flatMap(({ metric, aggregation }) => {
    const measurement = measurements.get(metric);
    const text = aggregationText(aggregation);
    const bound = measurement?.atMost?.get(text);
    if (measurement === undefined || bound === undefined) return [];
    return [`${code(`${metric} ${text}`)} ≤ ${quantityText(bound, measurement.unit)}`];
  });
  if (told.length === 0) return [];
  const text = `k6 wrote statistics of each series, and of all of them only an upper bound is known, the greatest: ${[...new Set(told)].join(", ")}. A limit that even the bound keeps is met; nothing else is decided, and nothing is compared with the baseline. Set ${code("K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true")} for percentiles that add up.`;
  return [{ id: "k6-upper-bounds", text }];
}
