import { A_CAPACITY } from "./a-capacity.ts";
import type { Concern } from "../../../src/model/concern.ts";
import type { JudgedConcern, Judgement } from "../../../src/model/judgement.ts";
import { concernText } from "../../../src/words/concern-text.ts";
import { aFinding, aJudgement, aScenario } from "./a-judgement.ts";
import { ENDURANCE_SAMPLES, someSamples, SPIKE_SAMPLES } from "./a-samples.ts";
import { CHANGED_RULES, EVERY_CONCERN } from "./every-concern.ts";
import { FULL_INDICATORS } from "./full-indicators.ts";

function judgedConcern(concern: Concern): JudgedConcern {
  const about = "waiver" in concern ? concern.waiver : concern;
  return { ...concernText(concern), ...("scenario" in about && { scenario: about.scenario }) };
}

const load = (users: number, seconds: number) => ({ users, durationMs: seconds * 1000 });

/**
 * Four scenarios with nearly everything that a judgement can hold: one fails, one is waived, changes of every verdict,
 * a concern of every kind, findings of every priority, a scenario that was not run.
 */
export function aFullJudgement(parts: Partial<Judgement> = {}): Judgement {
  return aJudgement({
    assessment: "fail",
    rules: CHANGED_RULES,
    scenarios: [
      aScenario("ramp-up", {
        kind: "ramp-up",
        title: "Ramp-up, 0 to 100 users",
        load: load(100, 85),
        durationMs: 85_199,
        capacity: A_CAPACITY,
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
    indicators: FULL_INDICATORS,
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
        waives: ["missed"],
        bound: "< 6s",
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
