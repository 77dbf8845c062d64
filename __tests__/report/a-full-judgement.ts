import type { Concern } from "../../src/model/concern.ts";
import type { Indicator, JudgedConcern, Judgement } from "../../src/model/judgement.ts";
import { concernText } from "../../src/words/concern-text.ts";
import {
  aChange,
  aFinding,
  aJudgement,
  anIndicator,
  anObjective,
  aScenario,
} from "./a-judgement.ts";
import { ENDURANCE_SAMPLES, someSamples, SPIKE_SAMPLES } from "./a-samples.ts";

/** One concern of every kind that the model knows. */
export const EVERY_CONCERN: readonly Concern[] = [
  {
    kind: "not-exported",
    scenario: "sustained",
    metric: "http_req_duration",
    aggregation: "p(99)",
  },
  {
    kind: "threshold-without-samples",
    scenario: "sustained",
    metric: "payment_errors",
    expression: "count<10",
  },
  {
    kind: "contradicts-k6",
    scenario: "spike",
    metric: "http_req_duration",
    expression: "p(95)<500",
    k6Passed: true,
  },
  { kind: "rate-of-ones", scenario: "sustained", metric: "cart_errors", samples: 77 },
  {
    kind: "thin-headroom",
    scenario: "ramp-up",
    indicator: "http_reqs rate",
    headroom: 0.041,
  },
  {
    kind: "waiver-in-use",
    waiver: {
      scenario: "spike",
      objective: "http_req_duration p(99)",
      until: "2026-12-31",
      reason: "PERF-112: pool resize under way",
      place: { file: "plimsoll.yml", line: 40 },
    },
  },
  { kind: "inconclusive", scenario: "endurance", indicators: ["http_req_duration p(95)"] },
  { kind: "not-comparable", scenario: "endurance", differences: ["users 40 → 70", "k6 1 → 2"] },
  { kind: "scenario-not-run", scenario: "soak" },
  { kind: "dropped-iterations", scenario: "spike", dropped: 1204 },
  {
    kind: "oddity",
    scenario: "ramp-up",
    id: "several-k6-scenarios",
    text: "The file mixes the k6 scenarios `browse` and `buy`; their numbers are not told apart.",
  },
];

function judgedConcern(concern: Concern): JudgedConcern {
  const scenario = concern.kind === "waiver-in-use" ? concern.waiver.scenario : concern.scenario;
  return { ...concernText(concern), scenario };
}

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

const load = (users: number, seconds: number) => ({ users, durationMs: seconds * 1000 });

/**
 * Four scenarios with nearly everything that a judgement can hold: one fails, one is waived, changes of every verdict,
 * a concern of every kind, findings of every priority, a scenario that was not run.
 */
export function aFullJudgement(parts: Partial<Judgement> = {}): Judgement {
  return aJudgement({
    assessment: "fail",
    scenarios: [
      aScenario("ramp-up", {
        kind: "ramp-up",
        title: "Ramp-up, 0 to 100 users",
        load: load(100, 85),
        durationMs: 85_199,
      }),
      aScenario("sustained", {
        kind: "sustained",
        title: "Sustained load, 70 users",
        load: load(70, 120),
        durationMs: 118_761,
        k6Version: "2.2.0",
        samples: someSamples(),
        start: "2026-11-20T10:00:00Z",
        checks: {
          passes: 19_219,
          fails: 77,
          failing: [{ path: "follow task › task readable", passes: 7724, fails: 42 }],
        },
      }),
      aScenario("spike", {
        kind: "spike",
        title: "Spike, 40 to 160 to 40 users",
        load: load(160, 110),
        durationMs: 108_910,
        samples: SPIKE_SAMPLES,
        repeats: 2,
      }),
      aScenario("endurance", {
        kind: "endurance",
        load: load(40, 210),
        durationMs: 208_820,
        samples: ENDURANCE_SAMPLES,
      }),
      aScenario("soak", { state: "not run", files: [] }),
    ],
    indicators: [...rampUp, ...sustained, ...spike, ...endurance, ...MORE],
    failures: [
      { kind: "missed", scenario: "sustained", indicator: "http_req_failed rate" },
      { kind: "unmeasured", scenario: "sustained", indicator: "task_completed rate" },
      { kind: "worsened", scenario: "sustained", indicator: "http_req_duration p(95)" },
    ],
    findings: [
      aFinding(),
      aFinding({
        rule: "memory-leak",
        title: "Memory leak suspected",
        priority: "P2",
        scenario: "endurance",
        component: "Application",
        description: "Memory rose by 4.2 MB an hour under constant load.",
        impact: "The service would need a restart after some weeks.",
        cause: "something is kept that is never let go",
        disprovedBy: "a last third without growth",
        evidence: [
          {
            text: "slope 4.2 MB/h, interval 3.1 to 5.3 MB/h",
            source: { file: "prometheus/app_memory_bytes.json", at: "app_memory_bytes" },
          },
        ],
        effort: "weeks",
        confidence: "possible",
        recommendation: "Take a heap profile at the start and the end, and bound the caches.",
      }),
    ],
    concerns: EVERY_CONCERN.map(judgedConcern),
    waivers: [
      {
        scenario: "spike",
        objective: "http_req_duration p(99)",
        until: "2026-12-31",
        reason: "PERF-112: pool resize under way",
        state: "used",
      },
    ],
    baseline: {
      kind: "history",
      file: "plimsoll.baseline.json",
      runs: { "ramp-up": 5, sustained: 5, spike: 5, endurance: 5 },
    },
    report: {
      environment: [{ component: "Application servers", specification: "8 vCPU, 16 GB", count: 4 }],
      software: { Application: "v2.3.1", Database: "PostgreSQL 15" },
      links: { Grafana: "https://grafana.example/d/abc?from=1&to=2" },
      signOff: ["Performance Lead", "Engineering Manager", "CTO"],
      preparedBy: "Platform Team",
    },
    ...parts,
  });
}
