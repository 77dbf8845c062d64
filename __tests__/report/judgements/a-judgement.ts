import type { Finding } from "../../../src/model/finding.ts";
import type {
  Indicator,
  IndicatorChange,
  IndicatorObjective,
  JudgedScenario,
  Judgement,
} from "../../../src/model/judgement.ts";
import type { Unit } from "../../../src/model/unit.ts";

/** A judgement with nothing in it but what every one has; tests add what they are about. */
export function aJudgement(parts: Partial<Judgement> = {}): Judgement {
  return {
    schemaVersion: 1,
    tool: { name: "plimsoll", version: "0.1.0" },
    service: "MGX-AI Platform",
    time: "2026-11-24T08:30:00Z",
    assessment: "pass",
    failures: [],
    scenarios: [aScenario("sustained")],
    indicators: [],
    findings: [],
    concerns: [],
    waivers: [],
    baseline: { kind: "none yet", file: "plimsoll.baseline.json" },
    report: { environment: [], software: {}, links: {}, signOff: [] },
    ...parts,
  };
}

/** A scenario that was judged from one summary. */
export function aScenario(name: string, parts: Partial<JudgedScenario> = {}): JudgedScenario {
  return {
    name,
    kind: "other",
    load: {},
    state: "judged",
    files: [{ path: `results/${name}/summary.json`, format: "handleSummary" }],
    repeats: 1,
    objectivesFrom: "config",
    checks: { passes: 0, fails: 0, failing: [] },
    ...parts,
  };
}

/** An indicator with a value and no questions. */
export function anIndicator(
  name: readonly [scenario: string, metric: string, aggregation: string],
  value: number | undefined,
  unit: Unit,
  parts: Partial<Indicator> = {},
): Indicator {
  const [scenario, metric, aggregation] = name;
  return {
    scenario,
    metric,
    aggregation,
    unit,
    ...(value !== undefined && {
      value,
      source: { file: `results/${scenario}/summary.json`, at: `metrics.${metric}` },
    }),
    ...parts,
  };
}

const COMPARATORS = ["<=", ">=", "==", "!=", "<", ">"] as const;

/** An objective of the config. */
export function anObjective(
  text: string,
  limit: number,
  verdict: IndicatorObjective["verdict"] = "met",
  parts: Partial<IndicatorObjective> = {},
): IndicatorObjective {
  const comparator = COMPARATORS.find((one) => text.includes(one)) ?? "<";
  return {
    text,
    comparator,
    limit,
    verdict,
    waived: false,
    from: { file: "plimsoll.yml", at: "line 6" },
    ...parts,
  };
}

type Compared = Exclude<IndicatorChange, { readonly verdict: "no baseline" }>;

/** A change with the numbers of the example of docs/judging.md. */
export function aChange(verdict: Compared["verdict"], parts: Partial<Compared> = {}): Compared {
  return {
    verdict,
    scale: "percent",
    before: 811.7,
    percent: 15.169,
    interval: [7.81, 23.03],
    noticeable: 12.63,
    p: 0.00027,
    noise: 2.77,
    baselineRuns: 5,
    repeats: 1,
    gated: true,
    sentence:
      "p95 of sustained rose 15 % (8 to 23 %); runs of the same code differ by 3 %, and this gate would have noticed 13 %.",
    ...parts,
  };
}

/** A finding as diagnosis makes it. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "database-pool-exhausted",
    title: "Database connection pool exhausted",
    priority: "P1",
    scenario: "spike",
    component: "Database",
    description: "All 3 connections of the pool were in use for 84 % of the spike.",
    impact: "Requests wait for a connection; p99 is 1.18 s where healthy runs have 0.64 s.",
    cause: "the pool of 3 connections is smaller than the load needs",
    disprovedBy: "pool waiters at zero during the spike",
    recommendation: "Raise the pool size, or hold connections for a shorter time.",
    expectedImpact: "requests no longer wait for the pool, which took 61 % of p95 on average",
    effort: "days",
    confidence: "likely",
    evidence: [
      {
        text: "pool in use at its maximum of 3 in 84 % of the buckets",
        source: { file: "prometheus/db_pool_in_use.json", at: "db_pool_in_use" },
      },
      {
        text: "CPU of the database at 31 % meanwhile",
        source: { file: "prometheus/host_cpu.json", at: "host_cpu" },
      },
    ],
    ...parts,
  };
}
