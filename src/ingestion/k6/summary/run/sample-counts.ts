import { parseSelector, selectorText } from "../../../../model/metric.ts";
import type { SummaryMetric } from "../content.ts";

/** The times of one HTTP request: k6 adds one sample to each of them for every sample of `http_reqs`. */
const ONE_PER_REQUEST: ReadonlySet<string> = new Set([
  "http_req_duration",
  "http_req_blocked",
  "http_req_connecting",
  "http_req_tls_handshaking",
  "http_req_sending",
  "http_req_waiting",
  "http_req_receiving",
]);

/** Trends that are rightly 0 throughout when connections are kept or the network is fast. */
const RIGHTLY_ZERO: ReadonlySet<string> = new Set([
  "http_req_blocked",
  "http_req_connecting",
  "http_req_tls_handshaking",
  "http_req_sending",
  "http_req_receiving",
]);

/**
 * How many samples stand behind a metric, as far as the file tells. k6 writes zeros for a metric that has a threshold but
 * got no samples, so a trend or gauge that is 0 in every statistic and may have a threshold has none, unless its zeros are
 * to be expected.
 * A counter without samples is truly 0.
 */
export function sampleCount(
  metric: SummaryMetric,
  requests: ReadonlyMap<string, number>,
): number | undefined {
  const { kind, statistics, name } = metric;
  if (statistics.samples !== undefined) return statistics.samples;
  if (kind === "counter" || kind === "rate") return undefined;
  const selector = parseSelector(name);
  const perRequest = ONE_PER_REQUEST.has(selector.metric)
    ? requests.get(selectorText({ ...selector, metric: "http_reqs" }))
    : undefined;
  return seemsEmpty(metric) ? 0 : perRequest;
}

/** Whether only its zeros say that a metric got no samples. */
export function seemsEmpty({ kind, statistics, name, thresholds }: SummaryMetric): boolean {
  if (kind === "counter" || kind === "rate" || statistics.samples !== undefined) return false;
  const { metric, tags } = parseSelector(name);
  const zeros = [...statistics.values.values()];
  return (
    zeros.length > 0 &&
    zeros.every((value) => value === 0) &&
    statistics.notFinite.size === 0 &&
    (thresholds === undefined || thresholds.length > 0 || tags.length > 0) &&
    !RIGHTLY_ZERO.has(metric)
  );
}
