export const METRIC_KINDS = ["counter", "gauge", "rate", "trend"] as const;

/** The four kinds of metric that k6 knows. */
export type MetricKind = (typeof METRIC_KINDS)[number];

/** Which way is worse. `undirected`: more is neither better nor worse (`vus`, `data_sent`). */
export type Direction = "lower-is-better" | "higher-is-better" | "undirected";

/** One `key:value` condition on the tags of a sample. */
export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** A metric, or the part of it whose samples carry all of `tags` (k6: a sub-metric). */
export interface Selector {
  readonly metric: string;
  readonly tags: readonly Tag[];
}

/**
 * Reads `http_req_duration{name:GET /tasks,status:200}` by k6's own grammar: the body reaches to the last `}`,
 * parts are split at commas, key and value at the first colon, quotes and outer blanks dropped.
 * k6 cannot express a comma inside a value, so neither can this.
 */
export function parseSelector(text: string): Selector {
  const open = text.indexOf("{");
  if (open < 0) return { metric: text.trim(), tags: [] };
  const close = text.lastIndexOf("}");
  const body = text.slice(open + 1, close < open ? undefined : close);
  const tags = body.split(",").flatMap((part) => {
    const colon = part.indexOf(":");
    const key = unquoted(colon < 0 ? part : part.slice(0, colon));
    return key === "" ? [] : [{ key, value: colon < 0 ? "" : unquoted(part.slice(colon + 1)) }];
  });
  return { metric: text.slice(0, open).trim(), tags };
}

/** The one spelling of a selector: tags sorted by key, so that permuted sub-metrics are the same text. */
export function selectorText({ metric, tags }: Selector): string {
  if (tags.length === 0) return metric;
  const sorted = tags.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return `${metric}{${sorted.map(({ key, value }) => `${key}:${value}`).join(",")}}`;
}

/** The one spelling of a metric name as a person or k6 wrote it. */
export function canonicalMetric(text: string): string {
  return selectorText(parseSelector(text));
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  const quote = trimmed[0];
  const quoted = trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote);
  return quoted ? trimmed.slice(1, -1) : trimmed;
}
