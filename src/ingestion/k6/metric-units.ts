import type { MetricKind } from "../../model/metric.ts";
import { parseSelector } from "../../model/metric.ts";
import type { Unit } from "../../model/unit.ts";

/** What the samples of a metric contain, in k6's words. */
export type Contains = "default" | "time" | "data";

/** The times of one HTTP request: k6 adds one sample to each of them for every sample of `http_reqs`. */
export const REQUEST_TIMES = [
  "http_req_duration",
  "http_req_blocked",
  "http_req_connecting",
  "http_req_tls_handshaking",
  "http_req_sending",
  "http_req_waiting",
  "http_req_receiving",
] as const;
const TIMES: ReadonlySet<string> = new Set([
  ...REQUEST_TIMES,
  "iteration_duration",
  "group_duration",
  "ws_ping",
  "ws_session_duration",
  "ws_connecting",
  "grpc_req_duration",
  "browser_http_req_duration",
  "browser_web_vital_ttfb",
  "browser_web_vital_lcp",
  "browser_web_vital_inp",
  "browser_web_vital_fcp",
  "browser_web_vital_fid",
]);
const SIZES: ReadonlySet<string> = new Set([
  "data_sent",
  "data_received",
  "browser_data_sent",
  "browser_data_received",
]);
const USERS: ReadonlySet<string> = new Set(["vus", "vus_max"]);
const WORDS: readonly Contains[] = ["default", "time", "data"];

/** Reads k6's `contains`; undefined when the word is none of k6's. */
export function parseContains(word: unknown): Contains | undefined {
  return WORDS.find((candidate) => candidate === word);
}

/** What a metric contains by its name, where the file does not say: k6's own metrics are known, a custom one is not. */
export function containsByName(name: string): Contains {
  const { metric } = parseSelector(name);
  if (TIMES.has(metric)) return "time";
  return SIZES.has(metric) ? "data" : "default";
}

/** The unit of one sample. k6 counts time in milliseconds and data in bytes; users are known by the metric's name. */
export function sampleUnit(name: string, kind: MetricKind, contains: Contains): Unit {
  if (USERS.has(parseSelector(name).metric)) return "users";
  if (kind === "rate") return "ratio";
  if (contains === "time") return "ms";
  if (contains === "data") return "bytes";
  return kind === "counter" ? "count" : "number";
}
