import type { PrometheusQuery } from "./prometheus-plan.ts";

/** One series of an answer: what tells it from the others, and its points in order of time. */
export interface GaugeSeries {
  readonly labels: Readonly<Record<string, string>>;
  /** Unix milliseconds. */
  readonly timesMs: readonly number[];
  /** In the gauge's unit; `NaN` where the query has no number, as 0/0 gives it. */
  readonly values: readonly number[];
}

/** What one query tells of the machines of a service, before it is laid over a run. */
export interface Gauge {
  readonly query: PrometheusQuery;
  /** The file that holds the answer. */
  readonly file: string;
  readonly series: readonly GaugeSeries[];
  /** Distance between points; absent where no series has two. */
  readonly stepMs?: number;
  /** How often what it tells of was scraped, where the server knew. */
  readonly scrapeMs?: number;
  /** What answered, with its version: `Prometheus 2.42.0`; absent where nobody asked it. */
  readonly server?: string;
  /** How far each point looks back: the longest range in the query, `[5m]`. */
  readonly lookBackMs: number;
  /** A counter read as it stands: it counts since its process began, not since the run did. */
  readonly isRawCounter: boolean;
  /** Of two texts of `/metrics`, before the run and after it: there is nothing in between. */
  readonly isOfTexts?: true;
  /** Why nothing of it can be believed. */
  readonly why?: GaugeAbsence;
}

/** Why a query gives no number: not asked, refused, answered in part, nothing found, or found in a form that is not read. */
export type GaugeAbsence =
  | "needs-prometheus"
  | "query-failed"
  | "partial-answer"
  | "no-series"
  | "several-series"
  | "native-histogram"
  | "scrape-gaps"
  | "no-finite-value"
  | "too-few-scrapes"
  /** Told of a whole run alone: asked once, or by two texts of `/metrics`. */
  | "whole-run"
  /** A query that two texts cannot answer, and a counter that began anew between them. */
  | "needs-server"
  | "counter-reset"
  /**
   * Of what k6 wrote itself: a trend as one gauge a statistic (of which only the greatest is known), a rate as one share a
   * series, and no least or greatest in histograms.
   */
  | "not-native"
  | "upper-bound"
  | "share-of-parts"
  | "no-extremes";
