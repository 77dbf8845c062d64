import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import { RULES } from "../../src/diagnosis/rules.ts";
import type { Indicator } from "../../src/model/judgement.ts";
import {
  asked,
  indicator,
  measurement,
  type MadeFacts,
  type MadeGauge,
  someFacts,
  WORSENED,
} from "./some-facts.ts";

/** A full pool, with latency up under more users. */
const POOL: MadeFacts = {
  service: {
    users: (second) => (second < 20 ? 10 : 40),
    latencyMs: (second) => (second < 20 ? 100 : 400),
  },
  phases: [["steady", [20, 60]]],
  gauges: [
    { role: "database.pool.used", value: () => 10 },
    { role: "database.pool.max", value: () => 10 },
    { role: "app.cpu", value: () => 0.4, unit: "ratio" },
  ],
};
const p95 = (more: Partial<Indicator>): Indicator =>
  indicator("http_req_duration p(95)", 480, { unit: "ms", ...more });
const findings = (made: MadeFacts, thin: readonly string[] = []) =>
  diagnose([{ ...someFacts(made), thin: new Set(thin) }]);
const priority = (indicators: readonly Indicator[], thin: readonly string[] = []) =>
  findings({ ...POOL, indicators }, thin)[0]?.priority;

describe("the priority of a finding", () => {
  test("is P2 where no verdict speaks against what it bears upon", () => {
    expect(priority([p95({})])).toBe("P2");
    expect(priority([p95(asked("p(95) < 1s", 1000, "met"))])).toBe("P2");
  });

  test("is P0 where an objective on it is missed", () => {
    expect(priority([p95(asked("p(95) < 400ms", 400, "missed"))])).toBe("P0");
  });

  test("is P1 where the miss is waived", () => {
    expect(priority([p95(asked("p(95) < 400ms", 400, "missed", true))])).toBe("P1");
  });

  test("is P1 where it worsened, and only where that is gated", () => {
    expect(priority([p95({ change: WORSENED })])).toBe("P1");
    expect(priority([p95({ change: { ...WORSENED, gated: false } })])).toBe("P2");
  });

  test("is P1 where an objective has less than a tenth of its limit to spare", () => {
    const met = p95(asked("p(95) < 500ms", 500, "met"));
    expect(priority([met], ["http_req_duration p(95)"])).toBe("P1");
    expect(priority([met], ["http_req_duration p(99)"])).toBe("P2");
  });

  test("is not raised by a miss of something else", () => {
    const other = indicator("task_completed rate", 0.9, asked("rate > 99%", 0.99, "missed"));
    expect(priority([other])).toBe("P2");
  });

  test("is raised by an objective on the query of a role that it bears upon", () => {
    const pool = indicator("database_pool_used max", 10, asked("max < 9", 9, "missed"));
    expect(priority([pool])).toBe("P0");
  });

  test("is never less urgent than lost work", () => {
    const [first] = findings({
      service: { errorRate: (second) => (second > 30 && second < 34 ? 0.5 : 0) },
      gauges: [{ role: "app.restarts", value: (second) => (second < 30 ? 0 : 1) }],
    });
    expect([first?.rule, first?.priority]).toEqual(["service-restarted", "P0"]);
  });
});

describe("diagnosis", () => {
  test("tells the cause before what only shows, and doubts about the numbers last", () => {
    const rules = findings({
      ...POOL,
      load: { users: 100 },
      indicators: [indicator("vus max", 40, { unit: "users" })],
      endpoints: [
        { name: "GET /a", requests: 500, p50Ms: 50, p99Ms: 1300 },
        { name: "GET /b", requests: 500, p50Ms: 40, p99Ms: 120 },
        { name: "GET /c", requests: 500, p50Ms: 60, p99Ms: 180 },
      ],
    }).map(({ rule }) => rule);
    expect(rules).toEqual(["database-pool-exhausted", "load-not-reached", "slow-endpoint"]);
  });

  test("tells the gravest first, of whatever scenario", () => {
    const [calm, grave] = ["calm", "grave"].map((scenario) => ({
      ...someFacts(POOL),
      scenario,
      ...(scenario === "grave" && {
        indicators: [p95(asked("p(95) < 400ms", 400, "missed"))],
      }),
    }));
    if (calm === undefined || grave === undefined) throw new Error("there are two");
    expect(diagnose([calm, grave]).map(({ scenario }) => scenario)).toEqual(["grave", "calm"]);
  });

  test("is less sure where the machine is busy and the service is not", () => {
    const busy = { role: "host.cpu", value: () => 0.95, unit: "ratio" } as const;
    const confidence = (made: MadeFacts) => findings(made)[0]?.confidence;
    expect(confidence(POOL)).toBe("likely");
    expect(confidence({ ...POOL, gauges: [...(POOL.gauges ?? []), busy] })).toBe("possible");
    expect(
      confidence({ ...POOL, gauges: [...(POOL.gauges ?? []).slice(0, 2), busy] }),
    ).toBeUndefined();
  });

  test("is less sure of a cause that something else may have", () => {
    const confidence = (rule: string, made: MadeFacts) =>
      findings(made).find((one) => one.rule === rule)?.confidence;
    const dropped = { dropped_iterations: measurement("counter", { count: 12 }) };
    expect(confidence("generator-saturated", { measurements: dropped })).toBe("likely");
    expect(confidence("generator-saturated", { ...POOL, measurements: dropped })).toBe("possible");
    const memory: MadeGauge = { role: "app.memory", value: (at) => 1e8 + 1e6 * at, unit: "bytes" };
    expect(confidence("memory-leak", { gauges: [memory] })).toBe("likely");
    expect(confidence("memory-leak", { gauges: [memory], summaryOnly: true })).toBe("possible");
    const nobodyWaits = { role: "database.pool.waiting", value: () => 0 } as const;
    expect(
      confidence("database-pool-exhausted", {
        ...POOL,
        gauges: [...(POOL.gauges ?? []), nobodyWaits],
      }),
    ).toBe("possible");
    const limit = (failed: number): MadeFacts => ({
      statuses: { 200: 4000, 503: failed },
      gauges: [
        { role: "database.connections", value: () => 95 },
        { role: "database.connections.max", value: () => 100 },
      ],
    });
    expect(confidence("database-connection-limit", limit(12))).toBe("likely");
    expect(confidence("database-connection-limit", limit(2))).toBe("possible");
    const endpoints = [1300, 120, 180].map((p99Ms, at) => ({
      name: `GET /${at}`,
      requests: 500,
      p50Ms: 50,
      p99Ms,
    }));
    const slow: MadeGauge = {
      role: "database.slow_statements",
      value: (at) => at,
      query: "a_total",
    };
    const statements = (some: typeof endpoints): MadeFacts => ({ endpoints: some, gauges: [slow] });
    expect(confidence("slow-queries", statements(endpoints))).toBe("likely");
    expect(confidence("slow-queries", statements(endpoints.slice(1)))).toBe("possible");
    const always = endpoints.map((one, at) => (at === 0 ? { ...one, p50Ms: 1200 } : one));
    expect(confidence("slow-queries", statements(always))).toBe("likely");
  });

  test("carries what the page says of the rule, and what would disprove it where there is such a thing", () => {
    const [pool] = findings(POOL);
    const told = RULES.filter(({ name }) => name === "database-pool-exhausted").map(
      ({ title, component, description, impact, cause, recommendation, disprovedBy, effort }) => {
        return {
          title,
          component,
          description,
          impact,
          cause,
          recommendation,
          disprovedBy,
          effort,
        };
      },
    );
    expect(told).toHaveLength(1);
    expect(pool).toMatchObject({ ...told[0], scenario: "s" });
    const [other] = findings({ summaryOnly: true, differences: ["users 40 → 70"] });
    expect(other?.rule).toBe("not-comparable");
    expect(other).not.toHaveProperty("disprovedBy");
  });

  test("tells the likely before the possible, of equal urgency", () => {
    const made: MadeFacts = {
      seconds: 120,
      gauges: [
        { role: "app.file_descriptors", value: (second) => 0.2 + second / 300, unit: "ratio" },
        { role: "host.disk.busy", value: () => 0.97, unit: "ratio" },
      ],
    };
    expect(findings(made).map(({ rule, confidence }) => [rule, confidence])).toEqual([
      ["disk-or-network-saturated", "likely"],
      ["file-descriptors", "possible"],
    ]);
  });

  test("names the source of every number", () => {
    const evidence = findings(POOL).flatMap((finding) => finding.evidence);
    expect(evidence.length).toBeGreaterThan(2);
    expect(evidence.filter(({ source }) => source.file === "" || source.at === "")).toEqual([]);
  });

  test("finds nothing in a run without faults", () => {
    expect(
      findings({
        gauges: [
          { role: "database.pool.used", value: () => 2 },
          { role: "database.pool.max", value: () => 20 },
          { role: "app.cpu", value: () => 0.4, unit: "ratio" },
          { role: "queue.depth", value: (second) => second % 3 },
          { role: "app.memory", value: (second) => 1e8 + (second % 5) * 1e5, unit: "bytes" },
        ],
      }),
    ).toEqual([]);
  });

  test("has nothing to say where nothing was measured", () => {
    expect(findings({ summaryOnly: true })).toEqual([]);
  });
});
