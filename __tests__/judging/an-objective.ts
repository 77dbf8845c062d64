import type { Objective } from "../../src/model/objective.ts";

/** A committed objective on the p95 of latency. */
export function anObjective(changed: Partial<Objective> = {}): Objective {
  return {
    metric: "http_req_duration",
    aggregation: { kind: "quantile", percent: 95 },
    comparator: "<",
    limit: 3000,
    text: "p(95) < 3s",
    absent: "unmeasured",
    origin: { kind: "config", place: { file: "plimsoll.yml" } },
    ...changed,
  };
}
