import { parseSelector, type Selector } from "../model/metric.ts";
import { code } from "./code.ts";

/** What people call the metrics that k6 brings; everything else keeps its own name. */
const NAMES: Readonly<Record<string, string>> = {
  http_req_duration: "latency",
  http_req_failed: "error rate",
  http_reqs: "requests",
  http_req_waiting: "time to first byte",
  http_req_blocked: "wait for a connection",
  http_req_connecting: "connecting time",
  http_req_tls_handshaking: "TLS handshake time",
  http_req_sending: "sending time",
  http_req_receiving: "receiving time",
  checks: "passed checks",
  iterations: "iterations",
  iteration_duration: "iteration time",
  dropped_iterations: "dropped iterations",
  group_duration: "group time",
  vus: "users",
  vus_max: "allocated users",
  data_sent: "data sent",
  data_received: "data received",
  grpc_req_duration: "gRPC latency",
  ws_connecting: "WebSocket connecting time",
  ws_session_duration: "WebSocket session time",
  ws_sessions: "WebSocket sessions",
  ws_msgs_sent: "WebSocket messages sent",
  ws_msgs_received: "WebSocket messages received",
  browser_web_vital_lcp: "largest contentful paint",
  browser_web_vital_fcp: "first contentful paint",
  browser_web_vital_ttfb: "browser time to first byte",
  browser_web_vital_inp: "interaction to next paint",
};

/** Aggregations whose number has a name of its own. */
const WHOLE: Readonly<Record<string, string>> = {
  "http_req_failed rate": "error rate",
  "http_req_failed count": "failed requests",
  "http_reqs rate": "throughput",
  "http_reqs count": "requests",
  "checks rate": "check pass rate",
  "checks count": "passed checks",
  "iterations rate": "iterations per second",
  "iterations count": "iterations",
  "dropped_iterations count": "dropped iterations",
  "dropped_iterations rate": "dropped iterations per second",
  "recovery_time value": "recovery time",
  "vus max": "peak users",
  "vus avg": "average users",
  "data_sent count": "data sent",
  "data_sent rate": "data sent per second",
  "data_received count": "data received",
  "data_received rate": "data received per second",
};

const AGGREGATIONS: Readonly<Record<string, string>> = {
  avg: "average",
  min: "minimum",
  max: "maximum",
  value: "last value",
};

/** `p95` for `p(95)`, `average` for `avg`; a word that needs no translation stays. */
export function aggregationName(aggregation: string): string {
  return AGGREGATIONS[aggregation] ?? aggregation.replace(/^p\((.+)\)$/u, "p$1");
}

/** What people call a metric: `latency`, or the custom metric's own name as code; tags follow as code. */
export function metricName(metric: string): string {
  const { metric: base, tags } = parseSelector(metric);
  return `${NAMES[base] ?? code(base)}${tagsText(tags)}`;
}

function tagsText(tags: Selector["tags"]): string {
  if (tags.length === 0) return "";
  return ` of ${code(tags.map(({ key, value }) => `${key}:${value}`).join(", "))}`;
}

/** What people call an indicator: `p95 latency`, `error rate`, `rate of` a custom metric; its phase follows. */
export function indicatorName(indicator: {
  readonly metric: string;
  readonly aggregation: string;
  readonly phase?: string;
}): string {
  const { metric, aggregation, phase } = indicator;
  const suffix = phase === undefined ? "" : ` during ${code(phase)}`;
  return `${wholeName(metric, aggregation)}${suffix}`;
}

function wholeName(metric: string, aggregation: string): string {
  const { metric: base, tags } = parseSelector(metric);
  const whole = WHOLE[`${base} ${aggregation}`];
  const named = NAMES[base];
  if (whole === undefined && named === undefined) {
    return `${aggregationName(aggregation)} of ${metricName(metric)}`;
  }
  return `${whole ?? `${aggregationName(aggregation)} ${named ?? ""}`}${tagsText(tags)}`;
}
