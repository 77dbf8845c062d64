import type { Indicator } from "../../../src/model/judgement.ts";
import { aChange, anIndicator, anObjective } from "./a-judgement.ts";

/** Latency, errors and throughput of a scenario as the recordings of the example have them, with the example's objectives. */
function usual(
  scenario: string,
  [p50, p95, p99, errors, throughput]: readonly [number, number, number, number, number],
): readonly Indicator[] {
  const latency = (aggregation: string, value: number, text: string, limit: number): Indicator =>
    anIndicator([scenario, "http_req_duration", aggregation], value, "ms", {
      objective: anObjective(`${aggregation} < ${text}`, limit),
    });
  return [
    latency("p(50)", p50, "1s", 1000),
    latency("p(95)", p95, "3s", 3000),
    latency("p(99)", p99, "5s", 5000),
    anIndicator([scenario, "http_req_failed", "rate"], errors, "ratio", {
      objective: anObjective("rate < 0.1%", 0.001, errors < 0.001 ? "met" : "missed"),
    }),
    anIndicator([scenario, "http_reqs", "rate"], throughput, "1/s", {
      objective: anObjective("rate > 50/s", 50),
    }),
  ];
}

function changed(
  indicators: readonly Indicator[],
  aggregation: string,
  parts: Partial<Indicator>,
): readonly Indicator[] {
  return indicators.map((one) =>
    one.metric === "http_req_duration" && one.aggregation === aggregation
      ? { ...one, ...parts }
      : one,
  );
}

const rampUp = changed(usual("ramp-up", [30.97, 158.86, 1275.69, 0, 115.06]), "p(95)", {
  change: aChange("improved", {
    percent: -16.02,
    interval: [-28.9, -10.4],
    sentence:
      "p95 of ramp-up fell 16 % (10 to 29 %); runs of the same code differ by 3 %, and this gate would have noticed 13 %.",
  }),
});

const sustained = changed(usual("sustained", [43.26, 116.79, 169.6, 0.0039904, 162.48]), "p(95)", {
  change: aChange("worsened"),
});

const spike = changed(usual("spike", [215.66, 764.1, 5181.2, 0.0000688, 133.38]), "p(99)", {
  objective: anObjective("p(99) < 5s", 5000, "missed", { waived: true }),
  change: aChange("held", { percent: 3.555, interval: [-4.209, 11.948], p: 0.174 }),
});

const endurance = changed(usual("endurance", [20.76, 66.94, 98.18, 0, 76.99]), "p(95)", {
  change: aChange("inconclusive", {
    percent: 12.4,
    interval: [-1.2, 28],
    noticeable: 31,
    p: 0.041,
    doubt: { kind: "suspected", repeatsNeeded: 2 },
    sentence:
      "p95 of endurance rose 12 % (-1 to +28 %); runs of the same code differ by 3 %, and that is too much to ignore and too little to be sure: run it 2 more times to decide.",
  }),
});

const MORE: readonly Indicator[] = [
  anIndicator(["ramp-up", "vus", "max"], 100, "users"),
  anIndicator(["ramp-up", "http_reqs", "count"], 9803, "count"),
  anIndicator(["sustained", "vus", "max"], 70, "users"),
  anIndicator(["sustained", "vus", "avg"], 68.4, "users"),
  anIndicator(["sustained", "http_reqs", "count"], 19296, "count"),
  anIndicator(["sustained", "http_req_failed", "count"], 77, "count", {
    objective: anObjective("count < 600", 600),
  }),
  anIndicator(["sustained", "http_req_duration", "max"], 412.77, "ms", {
    objective: anObjective("max < 30s", 30_000),
  }),
  anIndicator(["sustained", "task_completed", "rate"], undefined, "ratio", {
    objective: anObjective("rate > 99%", 0.99, "unmeasured", {
      reason:
        "`task_completed` received no samples, so nothing is known. Check that the script reaches the code that feeds it.",
    }),
  }),
  anIndicator(["sustained", "app_cpu", "avg"], 0.41, "ratio"),
  anIndicator(["sustained", "app_cpu", "max"], 0.87, "ratio"),
  anIndicator(["sustained", "app_memory_bytes", "growth"], 4_200_000, "bytes/h", {
    objective: anObjective("growth < 10MB/h", 10_000_000),
  }),
  anIndicator(["sustained", "redis_hit_ratio", "avg"], 0.932, "ratio"),
  anIndicator(["spike", "vus", "max"], 160, "users"),
  ...(["baseline", "spike", "after"] as const).flatMap((phase, at) => [
    anIndicator(["spike", "vus", "avg"], [40, 160, 40][at], "users", { phase }),
    anIndicator(["spike", "http_req_duration", "p(50)"], [33.5, 402.8, 36.1][at], "ms", { phase }),
    anIndicator(["spike", "http_req_duration", "p(99)"], [131, 5310.6, 140.2][at], "ms", { phase }),
  ]),
  anIndicator(["spike", "recovery_time", "value"], 14_000, "ms", {
    objective: anObjective("value < 120s", 120_000),
  }),
  anIndicator(["endurance", "vus", "max"], 40, "users"),
  anIndicator(["endurance", "http_reqs", "count"], 16078, "count"),
];

/** The indicators of four scenarios, as the recordings of the example have them. */
export const FULL_INDICATORS: readonly Indicator[] = [
  ...rampUp,
  ...sustained,
  ...spike,
  ...endurance,
  ...MORE,
];
