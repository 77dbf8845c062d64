import { type Aggregation, aggregationText } from "../../../model/aggregation.ts";
import type { GaugeAbsence } from "../../../model/gauge.ts";
import { builtInMetric } from "../../../model/known-metric.ts";
import { type MetricKind, parseSelector } from "../../../model/metric.ts";
import type { Unit } from "../../../model/unit.ts";
import { containsByName, sampleUnit } from "../../k6/metric-units.ts";
import { type Shape, shapeOf, statisticsIn } from "./k6-shape.ts";
import { statisticQueries } from "./k6-statistics.ts";

/** A metric of k6 as its series stand on a server. */
export interface K6Series {
  /** Canonical text of the metric, or of the part of it with some tags. */
  readonly selector: string;
  readonly kind: MetricKind;
  readonly unit: Unit;
  readonly shape: Shape;
  /** `k6_http_req_duration_seconds{testid="42",name="login"}`. */
  readonly series: string;
  /** Model units in one of the series' own: 1000 for seconds. */
  readonly scale: number;
  /** Of a trend of times that was written as one gauge a statistic, which they are: `p95`, `max`. */
  readonly statistics?: ReadonlySet<string>;
}

/** A number of a metric: the query that tells it, or why none does. */
export type K6Number =
  | {
      readonly kind: "query";
      readonly text: string;
      readonly query: string;
      readonly scale: number;
      /** What it means that the query has no answer. */
      readonly otherwise: GaugeAbsence;
      /** Then this one, if any, tells what the number is at most. */
      readonly atMost?: string;
    }
  | { readonly kind: "none"; readonly text: string; readonly why: GaugeAbsence };

/**
 * Finds a metric among the names of the series that bear the test's id. k6 adds `_total` to counters, `_rate` to rates, and
 * `_seconds` or `_bytes` to trends that are written as native histograms; other trends are one gauge a statistic (`_p95`), whose
 * unit only k6's own names tell.
 */
export function k6SeriesOf(
  selector: string,
  names: ReadonlySet<string>,
  matchers: string,
): K6Series {
  const { metric, tags } = parseSelector(selector);
  const { shape, name, suffix } = shapeOf(metric, names);
  const kind = builtInMetric(metric)?.kind ?? KINDS[shape];
  const contains =
    suffix === "_seconds" ? "time" : suffix === "_bytes" ? "data" : containsByName(metric);
  const parts = tags.map(({ key, value }) => `${key}=${JSON.stringify(value)}`);
  const isTime = shape === "stats" && contains === "time";
  return {
    selector,
    kind,
    unit: sampleUnit(metric, kind, contains),
    shape,
    series: `${name}{${[matchers, ...parts].join(",")}}`,
    scale: suffix === "_seconds" ? 1000 : 1,
    ...(isTime && { statistics: statisticsIn(name, names) }),
  };
}

const KINDS: Readonly<Record<Shape, MetricKind>> = {
  total: "counter",
  rate: "rate",
  gauge: "gauge",
  native: "trend",
  stats: "trend",
  nothing: "gauge",
};

/** What is asked of a metric, as queries over `$window` that are asked once, at the end of it. */
export function k6Numbers(
  series: K6Series,
  aggregations: readonly Aggregation[],
): readonly K6Number[] {
  return aggregations.map((aggregation) => numberOf(series, aggregation));
}

function numberOf(series: K6Series, aggregation: Aggregation): K6Number {
  const text = aggregationText(aggregation);
  if (series.statistics !== undefined) return statisticOf(series, series.statistics, aggregation);
  const { otherwise, query } = NUMBERS[series.shape];
  const asked = query(series.series, aggregation);
  if (asked === undefined) return { kind: "none", text, why: otherwise };
  const scale = aggregation.kind === "count" ? 1 : series.scale;
  const missing = series.shape === "rate" ? otherwise : "no-series";
  return { kind: "query", text, query: asked, scale, otherwise: missing };
}

function statisticOf(
  { series }: K6Series,
  names: ReadonlySet<string>,
  aggregation: Aggregation,
): K6Number {
  const text = aggregationText(aggregation);
  const brace = series.indexOf("{");
  const written = { names, metric: series.slice(0, brace), selector: series.slice(brace) };
  const queries = statisticQueries(written, aggregation);
  if (queries === undefined) return { kind: "none", text, why: "not-native" };
  const { exact, atMost, scale } = queries;
  return {
    kind: "query",
    text,
    query: exact,
    scale,
    otherwise: "no-series",
    ...(atMost !== undefined && { atMost }),
  };
}

/** By shape: what can be asked of it, and what it means that something cannot. */
const NUMBERS: Readonly<
  Record<
    Shape,
    {
      readonly otherwise: GaugeAbsence;
      readonly query: (series: string, aggregation: Aggregation) => string | undefined;
    }
  >
> = {
  total: {
    otherwise: "no-series",
    query: (series, { kind }) => (kind === "count" ? lastSum(series) : undefined),
  },
  rate: {
    otherwise: "share-of-parts",
    query: (series, { kind }) => (kind === "rate" ? onlyShare(series) : undefined),
  },
  gauge: { otherwise: "no-series", query: gaugeQuery },
  native: { otherwise: "no-extremes", query: nativeQuery },
  stats: { otherwise: "not-native", query: () => undefined },
  nothing: { otherwise: "no-series", query: () => undefined },
};

/** k6's counters count from the start of the run, and `increase` would leave out what came before the first push. */
export function lastSum(series: string): string {
  return `sum(last_over_time(${series}[$window]))`;
}

/** The share of a rate where all its series tell the same one: of others, nobody knows how much each counts. */
function onlyShare(series: string): string {
  const last = `last_over_time(${series}[$window])`;
  return `max(${last}) and (max(${last}) == min(${last}))`;
}

function gaugeQuery(series: string, { kind }: Aggregation): string | undefined {
  const over = { avg: "avg", min: "min", max: "max", value: "last" } as const;
  if (kind !== "avg" && kind !== "min" && kind !== "max" && kind !== "value") return undefined;
  return `${over[kind]}_over_time(sum(${series})[$window:$step])`;
}

/** Servers before 2.43 take the last of a native histogram for 0, which is none; there its increase is told. */
function nativeQuery(series: string, aggregation: Aggregation): string | undefined {
  const either = (of: (histogram: string) => string): string =>
    `${of(lastSum(series))} or ${of(`sum(increase(${series}[$window]))`)}`;
  const { kind } = aggregation;
  if (kind === "count") return either((sum) => `histogram_count(${sum})`);
  if (kind === "avg") return either((sum) => `histogram_sum(${sum}) / histogram_count(${sum})`);
  if (kind !== "quantile") return undefined;
  return either((sum) => `histogram_quantile(${aggregation.percent / 100}, ${sum})`);
}
