import type { Gauge } from "../../../model/gauge.ts";
import { inside, type PrometheusQuery } from "../../../model/prometheus-plan.ts";
import { notToldApart } from "../answers/gauge-of.ts";
import { seriesOfPair, type TextPair } from "./text-pair.ts";

/** What a query tells of two texts of `/metrics`: two points of a level, or one number of all that was counted. */
export function gaugeOfPair(query: PrometheusQuery, pair: TextPair, file: string): Gauge {
  const found = seriesOfPair(query.query, pair);
  const why = typeof found === "string" ? found : notToldApart(found, query.per);
  const isZero = why === "no-series" && query.absent === "zero";
  const series = typeof found === "string" || why !== undefined ? [] : found;
  return {
    query,
    file,
    series: series.map((one) => ({
      ...one,
      values: one.values.map((value) => inside(value, query.scale)),
    })),
    lookBackMs: pair.run.toMs - pair.run.fromMs,
    isRawCounter: false,
    isOfTexts: true,
    ...(why !== undefined && !isZero && { why }),
  };
}

/** The metrics of a pair that are one number each, not parts of a histogram. */
export function metricsOfPair({ before, after }: TextPair): readonly string[] {
  const all = new Set([...before.samples, ...after.samples].map(({ metric }) => metric));
  return [...all].filter((name) => !/_(?:bucket|sum|count|created)$/u.test(name)).toSorted();
}
