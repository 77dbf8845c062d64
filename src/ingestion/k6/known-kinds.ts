import type { MetricKind } from "../../model/metric.ts";

const COUNTERS = [
  "http_reqs",
  "iterations",
  "dropped_iterations",
  "ws_sessions",
  "ws_msgs_sent",
  "ws_msgs_received",
  "grpc_streams",
  "grpc_streams_msgs_sent",
  "grpc_streams_msgs_received",
  "data_sent",
  "data_received",
  "browser_data_sent",
  "browser_data_received",
] as const;
const RATES = ["checks", "http_req_failed", "browser_http_req_failed"] as const;
const TRENDS =
  /^(?:http_req_(?:duration|blocked|connecting|tls_handshaking|sending|waiting|receiving)|iteration_duration|group_duration|ws_(?:ping|session_duration|connecting)|grpc_req_duration|browser_http_req_duration|browser_web_vital_(?:ttfb|lcp|inp|fcp|fid|cls))$/u;

const KINDS: ReadonlyMap<string, MetricKind> = new Map<string, MetricKind>([
  ...COUNTERS.map((name) => [name, "counter"] as const),
  ...RATES.map((name) => [name, "rate"] as const),
  ["vus", "gauge"],
  ["vus_max", "gauge"],
]);

/** The kind of k6's own metrics (its catalogue of built-in metrics); a custom metric is known to no list. */
export function kindByName(name: string): MetricKind | undefined {
  return KINDS.get(name) ?? (TRENDS.test(name) ? "trend" : undefined);
}
