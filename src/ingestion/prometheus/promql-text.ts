import { promqlDuration } from "../../model/promql-duration.ts";

/** How far a query looks back from each of its points: its longest range or subquery (`[5m]`, `[1h30m:]`); 0 without one. */
export function lookBackOf(query: string): number {
  const ranges = [...withoutTexts(query).matchAll(/\[\s*(?<range>[0-9a-z]+)\s*(?::[^[\]]*)?\]/gu)];
  return Math.max(0, ...ranges.map(({ groups }) => promqlDuration(groups?.["range"] ?? "")));
}

/**
 * Whether a query is a counter as it stands (`db_pool_timeouts_total{job="app"}`), by Prometheus' naming: it counts since its
 * process began, so that only its increase over the run means something.
 */
export function isRawCounter(query: string): boolean {
  return /^[a-zA-Z_:][\w:]*_total\s*(?:\{\s*\})?$/u.test(withoutTexts(query).trim());
}

/** Whether Prometheus' naming says that a metric counts. */
export function isCounterName(metric: string): boolean {
  return /_(?:total|count|bucket|sum)$/u.test(metric);
}

/** What stands in quotes or in the braces of a selector is no syntax. */
function withoutTexts(query: string): string {
  return query
    .replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)|'(?:[^'\\]|\\.)*(?:'|\\?$)|`[^`]*(?:`|$)/gu, "")
    .replace(/\{[^{}]*\}/gu, "{}");
}
