import type { Preset } from "./preset.ts";

/** The load itself, where k6 writes to Prometheus from several machines. */
export const K6_REMOTE_WRITE: Preset = {
  name: "k6-remote-write",
  source:
    "k6 run --out experimental-prometheus-rw, with K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true",
  needs: "testid",
  queries: [
    {
      name: "k6_users",
      title: "users at work, sum over machines",
      query: "sum(k6_vus{$selector})",
      unit: "users",
      role: "load.users",
      absence: "no series bear this testid",
    },
    {
      name: "k6_requests",
      title: "requests a second, sum over machines",
      query: "sum(rate(k6_http_reqs_total{$selector}[$range]))",
      unit: "/s",
      role: "load.requests",
      absence: "no series bear this testid",
    },
    {
      name: "k6_failed_ratio",
      title: "requests that failed, of all",
      query:
        '(sum(rate(k6_http_reqs_total{expected_response="false",$selector}[$range])) or vector(0)) / sum(rate(k6_http_reqs_total{$selector}[$range]))',
      unit: "ratio",
      role: "load.failed",
      absence: "no series bear this testid; no failed request is zero",
    },
    {
      name: "k6_p95_seconds",
      title:
        "95th percentile of the request duration over all machines; only native histograms add up",
      query: "histogram_quantile(0.95, sum(rate(k6_http_req_duration_seconds{$selector}[$range])))",
      unit: "s",
      role: "load.p95",
      absence: "trends are not written as native histograms",
    },
  ],
};
