import type { Aggregation } from "../../../model/aggregation.ts";

/** What tells a number of a trend that k6 wrote as one gauge a statistic (`K6_PROMETHEUS_RW_TREND_STATS`), each of one series. */
export interface StatisticQueries {
  /** Has an answer only where the number of all series is known exactly. */
  readonly exact: string;
  /** The number of all series is no greater than this. */
  readonly atMost?: string;
  /** Model units in one of the answers'. */
  readonly scale: number;
}

/** The statistics of a trend of times, as its series are named: `p95`, `avg`. */
export interface WrittenStatistics {
  readonly names: ReadonlySet<string>;
  /** `k6_http_req_duration`. */
  readonly metric: string;
  /** `{testid="42"}`. */
  readonly selector: string;
}

/** Times are written in seconds. */
const MS = 1000;

/**
 * Least and greatest, counts and means of all series follow from those of each; a percentile does so from one series alone, and of
 * several the greatest is its upper bound. Undefined where k6 wrote no series from which the number follows.
 */
export function statisticQueries(
  written: WrittenStatistics,
  aggregation: Aggregation,
): StatisticQueries | undefined {
  const { kind } = aggregation;
  if (kind === "quantile") return quantileOf(written, aggregation.percent);
  if (kind === "avg") return meanOf(written) ?? told(written, "avg", greatest);
  if (kind === "count") return told(written, kind, (last) => ({ exact: countOf(last), scale: 1 }));
  if (kind !== "min" && kind !== "max") return undefined;
  return told(written, kind, (last) => ({ exact: `${kind}(${last})`, scale: MS }));
}

function told(
  { names, metric, selector }: WrittenStatistics,
  statistic: string,
  of: (last: string) => StatisticQueries,
): StatisticQueries | undefined {
  if (!names.has(statistic)) return undefined;
  return of(`last_over_time(${metric}_${statistic}${selector}[$window])`);
}

/** k6 drops the dot of a percentile and writes a leading 0: `p(99.9)` is `p999`, `p(0.95)` is `p095`. */
function quantileOf(written: WrittenStatistics, percent: number): StatisticQueries | undefined {
  const own = told(written, `p${String(percent).replace(".", "")}`, greatest);
  if (own !== undefined || percent !== 50) return own;
  return told(written, "med", greatest);
}

/** The mean of all is no greater than the greatest mean, and so are percentiles. */
function greatest(last: string): StatisticQueries {
  return {
    exact: `max(${last}) and on () (count(${last}) == 1)`,
    atMost: `max(${last})`,
    scale: MS,
  };
}

function meanOf({ names, metric, selector }: WrittenStatistics): StatisticQueries | undefined {
  if (!names.has("sum") || !names.has("count")) return undefined;
  const [sum, count] = ["sum", "count"].map(
    (one) => `last_over_time(${metric}_${one}${selector}[$window])`,
  );
  return { exact: `sum(${sum}) / (${countOf(count ?? "")})`, scale: MS };
}

/** k6 up to 2.2 divides the counts of times by 1000, as if they were times: counts are whole, so a fraction shows it. */
function countOf(last: string): string {
  const isDivided = `on () (count(${last} % 1 > 0) > 0)`;
  return `(round(1000 * sum(${last})) and ${isDivided}) or (sum(${last}) unless ${isDivided})`;
}
