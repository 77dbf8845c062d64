import { plainQuery } from "./plain-query.ts";

/**
 * Whether a query is a counter as it stands (`db_pool_timeouts_total{job="app"}`), by Prometheus' naming: it counts since its
 * process began, so that only its increase over the run means something.
 */
export function isRawCounter(query: string): boolean {
  return /^[a-zA-Z_:][\w:]*_total$/u.test(plainQuery(query).trim());
}

/** Whether Prometheus' naming says that a metric counts. */
export function isCounterName(metric: string): boolean {
  return /_(?:total|count|bucket|sum)$/u.test(metric);
}
