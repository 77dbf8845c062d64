import type { Gauge, GaugeAbsence, GaugeSeries } from "../../../model/gauge.ts";
import { inside, type PrometheusQuery } from "../../../model/prometheus-plan.ts";
import { median } from "../../../statistics/median.ts";
import type { Answer } from "./answer.ts";
import { distancesIn } from "./distances.ts";
import { isRawCounter } from "../promql/counters.ts";
import { lookBackOf } from "../promql/look-back.ts";

/** More series than a person can want to see one by one: the query forgot to aggregate. */
const MOST_SERIES = 100;

/** Where an answer came from. */
export interface AnswerOrigin {
  /** The file that holds it, or the address of the server. */
  readonly file: string;
  readonly scrapeMs?: number | undefined;
  readonly server?: string | undefined;
}

/**
 * What an answer tells under the name of its query, in the query's unit. An error, a partial answer, no series, native
 * histograms, or more series than the query says: it tells nothing, and why.
 */
export function gaugeOf(query: PrometheusQuery, answer: Answer, of: AnswerOrigin): Gauge {
  const { file, scrapeMs, server } = of;
  const why = absenceOf(query, answer);
  const series = answer.kind === "series" && why === undefined ? answer.series : [];
  const stepMs = stepOf(series);
  return {
    query,
    file,
    series: series.map((one) => scaled(one, query)),
    ...(stepMs !== undefined && { stepMs }),
    lookBackMs: lookBackOf(query.query),
    ...(scrapeMs !== undefined && { scrapeMs }),
    ...(server !== undefined && { server }),
    isRawCounter: isRawCounter(query.query),
    ...(why !== undefined && { why }),
  };
}

function absenceOf({ per, absent }: PrometheusQuery, answer: Answer): GaugeAbsence | undefined {
  if (answer.kind === "error") return "query-failed";
  if (answer.warnings.length > 0) return "partial-answer";
  if (answer.histograms > 0) return "native-histogram";
  const { series } = answer;
  if (series.length === 0) return absent === "zero" ? undefined : "no-series";
  return notToldApart(series, per);
}

/** Several series are told only where the query names a label that is another in each of them. */
export function notToldApart(
  series: readonly GaugeSeries[],
  per: string | undefined,
): GaugeAbsence | undefined {
  if (series.length <= 1) return undefined;
  const names = new Set(series.map(({ labels }) => per && labels[per]));
  const toldApart = names.size === series.length && series.length <= MOST_SERIES;
  return per !== undefined && toldApart ? undefined : "several-series";
}

/** Of the labels only the one that tells the series apart is kept: whatever else a target is called may be long. */
function scaled({ labels, timesMs, values }: GaugeSeries, { per, scale }: PrometheusQuery) {
  const told = per === undefined ? undefined : labels[per];
  return {
    labels: per === undefined || told === undefined ? {} : { [per]: told },
    timesMs,
    values: scale === 1 ? values : values.map((value) => inside(value, scale)),
  };
}

/** The usual distance between points: a scrape that is missing makes one distance longer, not all. */
function stepOf(series: readonly GaugeSeries[]): number | undefined {
  const distances = series.flatMap(({ timesMs }) => distancesIn(timesMs));
  return distances.length === 0 ? undefined : Math.round(median(distances));
}
