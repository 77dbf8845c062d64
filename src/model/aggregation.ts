/**
 * How the samples of a metric become one number, in the words of k6 thresholds and three more.
 * `count` of a rate is its number of non-zero samples (failed requests, for `http_req_failed`).
 */
export type Aggregation =
  | { readonly kind: "avg" | "min" | "max" | "count" | "rate" | "value" }
  /** Of a gauge over the run: its first and last value, and how fast it rises, per hour. k6 has none of these. */
  | { readonly kind: "start" | "end" | "growth" }
  /** `p(95)`: `percent` lies in 0..100; `med` is `p(50)`. */
  | { readonly kind: "quantile"; readonly percent: number };

export const PLAIN_AGGREGATIONS = [
  "avg",
  "min",
  "max",
  "count",
  "rate",
  "value",
  "start",
  "end",
  "growth",
] as const;
const PERCENTILE = /^p\(\s*(\d+(?:\.\d+)?)\s*\)$/u;

/** Reads `p(95)`, `med`, `avg` …; undefined when the word is none of k6's and none of the three for gauges. */
export function parseAggregation(text: string): Aggregation | undefined {
  const word = text.trim();
  if (word === "med") return { kind: "quantile", percent: 50 };
  const plain = PLAIN_AGGREGATIONS.find((candidate) => candidate === word);
  if (plain !== undefined) return { kind: plain };
  const percent = Number(PERCENTILE.exec(word)?.[1]);
  return percent >= 0 && percent <= 100 ? { kind: "quantile", percent } : undefined;
}

/** The one spelling of an aggregation: `p(50)` for the median, `p(99.9)`, `avg`. */
export function aggregationText(aggregation: Aggregation): string {
  return aggregation.kind === "quantile" ? `p(${aggregation.percent})` : aggregation.kind;
}
