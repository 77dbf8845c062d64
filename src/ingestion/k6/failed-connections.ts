import type { Measurements } from "../../model/measurement.ts";
import type { Oddity } from "../../model/run.ts";

/** Only a request that never reached the server takes exactly 0 ms, so a service that is down looks fastest of all. */
export function failedConnections(measurements: Measurements): readonly Oddity[] {
  const duration = measurements.get("http_req_duration");
  if (duration?.samples === 0 || duration?.values.get("min") !== 0) return [];
  const text =
    "Some requests never reached the server; k6 counts each as 0 ms in http_req_duration, which lowers its percentiles. " +
    "http_req_duration{expected_response:true} is free of them.";
  return [{ id: "failed-connections-count-as-0-ms", text }];
}
