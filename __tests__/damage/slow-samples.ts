import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const START = Date.UTC(2026, 10, 24, 9);

/** A second's request for a minute, each of which took 700 ms and failed: no part of the run is any better. */
const POINTS = Array.from({ length: 60 }, (_, second) => ({
  time: new Date(START + second * 1000),
  values: { http_reqs: 1, http_req_duration: 700, http_req_failed: 1, vus: 10 },
}));

const NDJSON = POINTS.flatMap(({ time, values }) =>
  Object.entries(values).map(([metric, value]) =>
    JSON.stringify({
      metric,
      type: "Point",
      data: { time: time.toISOString(), value, tags: { scenario: "buy", status: "500" } },
    }),
  ),
);
const DECLARED = [
  ["http_reqs", "counter", "default"],
  ["http_req_duration", "trend", "time"],
  ["http_req_failed", "rate", "default"],
  ["vus", "gauge", "default"],
].map(([metric, type, contains]) =>
  JSON.stringify({
    type: "Metric",
    data: { name: metric, type, contains, thresholds: [], submetrics: null },
    metric,
  }),
);
/** The run as `k6 --out json` writes it. */
export const SLOW_NDJSON = `${[...DECLARED, ...NDJSON].join("\n")}\n`;

const [HEADER = ""] = gunzipSync(readFileSync("__tests__/fixtures/k6/v2.2.0/points.csv.gz"))
  .toString()
  .split("\n");
/** The same as `k6 --out csv` writes it. */
export const SLOW_CSV = `${[
  HEADER,
  ...POINTS.flatMap(({ time, values }) =>
    Object.entries(values).map(([metric, value]) =>
      HEADER.split(",")
        .map(
          (column) =>
            ({
              metric_name: metric,
              timestamp: String(time.getTime() / 1000),
              metric_value: value.toFixed(6),
              scenario: "buy",
              status: "500",
            })[column] ?? "",
        )
        .join(","),
    ),
  ),
].join("\n")}\n`;
