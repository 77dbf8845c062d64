import type { Capacity, LoadLevel } from "../../../src/model/capacity.ts";

function level(users: number, requestsPerSecond: number, p95Ms: number): LoadLevel {
  const from = { fromMs: 1000 * users, toMs: 1000 * users + 10_000 };
  const requests = 10 * requestsPerSecond;
  return {
    ...from,
    users,
    requests,
    failures: 0,
    errorRate: 0,
    requestsPerSecond,
    meanMs: p95Ms / 2,
    p95Ms,
  };
}

/** A service by the law λ = 10, σ = 0.05, κ = 0.0001, whose p95 passes a limit of 3 s between 80 and 100 users. */
export const A_CAPACITY: Capacity = {
  cut: "ramp",
  levels: [
    level(10, 68.5, 300),
    level(20, 100.7, 500),
    level(40, 132.1, 900),
    level(60, 139.4, 1500),
    level(80, 142.9, 2400),
    level(100, 144.1, 3600),
  ],
  closure: { kind: "closed", ratio: 0.98 },
  scalability: {
    kind: "fitted",
    alone: { value: 10, interval: [9.2, 10.9] },
    contention: { value: 0.05, interval: [0.04, 0.06] },
    crosstalk: { value: 0.0001, interval: [0.00006, 0.00015] },
    explained: 0.991,
    peak: { kind: "within reach", users: 97.5, from: 80, requestsPerSecond: 144.4 },
  },
  knee: {
    kind: "found",
    users: 90,
    requestsPerSecond: 143.5,
    between: [80, 100],
    objective: "http_req_duration p(95) < 3s",
  },
  iterationsPerHour: 51_444,
  growth: {
    users: 100,
    instances: 4,
    rows: [
      { times: 1, users: 100, need: { kind: "instances", count: 7, from: 6, to: 8 } },
      { times: 2, users: 200, need: { kind: "instances", count: 13, from: 12, to: 15 } },
      { times: 5, users: 500, need: { kind: "not measured" } },
      { times: 10, users: 1000, need: { kind: "not measured" } },
    ],
  },
  busiest: {
    name: "host_cpu",
    role: "host.cpu",
    utilisation: 0.8,
    requestsPerSecond: 120,
    fullAt: 150,
  },
};
