import { type MetricKind, parseSelector } from "./metric.ts";
import type { Unit } from "./unit.ts";

/** What is known of a metric before any run: of k6's own by their names, of the config's queries by their units. */
export interface KnownMetric {
  readonly kind: MetricKind;
  /** The unit of a single sample. */
  readonly unit: Unit;
}

const NAMES: readonly (readonly [MetricKind, Unit, string])[] = [
  ["counter", "count", "http_reqs iterations dropped_iterations ws_sessions ws_msgs_sent"],
  ["counter", "count", "ws_msgs_received grpc_streams grpc_streams_msgs_sent"],
  ["counter", "count", "grpc_streams_msgs_received"],
  ["counter", "bytes", "data_sent data_received browser_data_sent browser_data_received"],
  ["gauge", "users", "vus vus_max"],
  ["rate", "ratio", "checks http_req_failed browser_http_req_failed"],
  ["trend", "ms", "http_req_duration http_req_blocked http_req_connecting http_req_sending"],
  ["trend", "ms", "http_req_tls_handshaking http_req_waiting http_req_receiving"],
  ["trend", "ms", "iteration_duration group_duration ws_ping ws_session_duration ws_connecting"],
  ["trend", "ms", "grpc_req_duration browser_http_req_duration browser_web_vital_ttfb"],
  ["trend", "ms", "browser_web_vital_lcp browser_web_vital_inp browser_web_vital_fcp"],
  ["trend", "ms", "browser_web_vital_fid"],
  ["trend", "number", "browser_web_vital_cls"],
];

/** The metrics that k6 makes by itself (v0.40 to v2.2), by name. Anything else is custom, and its kind is unknown. */
export const BUILT_IN_METRICS: ReadonlyMap<string, KnownMetric> = new Map(
  NAMES.flatMap(([kind, unit, names]) =>
    names.split(" ").map((name) => [name, { kind, unit }] as const),
  ),
);

/** The built-in metric behind a metric or sub-metric; undefined when it is custom. */
export function builtInMetric(metric: string): KnownMetric | undefined {
  return BUILT_IN_METRICS.get(parseSelector(metric).metric);
}
