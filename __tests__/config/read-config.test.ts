import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";
import { aggregationText } from "../../src/model/aggregation.ts";
import type { Config } from "../../src/model/config.ts";
import type { Objective } from "../../src/model/objective.ts";

function fixture(name: string): Config {
  const path = `__tests__/fixtures/config/${name}.yml`;
  return readConfig(readFileSync(path, "utf8"), path);
}

/** `http_req_duration p(95) < 3000 ms`, with the phase and the declared zero where there are any. */
function told({ metric, aggregation, comparator, limit, unit, phase, absent }: Objective): string {
  const parts = [metric, aggregationText(aggregation), comparator, String(limit), unit];
  const rest = [
    phase === undefined ? undefined : `@${phase}`,
    absent === "zero" ? "or zero" : undefined,
  ];
  return [...parts, ...rest].filter((part) => part !== undefined).join(" ");
}

function owed(config: Config, scenario: string): readonly string[] {
  const found = config.scenarios.find(({ name }) => name === scenario);
  if (found === undefined) throw new Error(`no scenario ${scenario}`);
  return found.objectives.map(told);
}

describe("the config of the documentation", () => {
  const config = fixture("design");

  test("gives each scenario its own objectives beside the general ones, metric by metric", () => {
    expect(owed(config, "sustained")).toEqual([
      "http_req_duration p(50) < 1000 ms",
      "http_req_duration p(95) < 3000 ms",
      "http_req_duration p(99) < 5000 ms",
      "http_req_duration max < 30000 ms",
      "http_req_failed rate < 0.001 ratio",
      "http_req_failed count < 600",
      "http_reqs rate > 100 1/s",
      "task_completed rate > 0.99 ratio",
      "app_cpu avg < 0.7 ratio",
      "app_memory_bytes growth < 10000000 bytes/h",
    ]);
    expect(owed(config, "spike")).toEqual([
      "http_req_duration p(50) < 1000 ms",
      "http_req_duration p(95) < 3000 ms",
      "http_req_duration p(99) < 5000 ms",
      "http_req_failed rate < 0.001 ratio",
      "http_reqs rate > 100 1/s",
      "recovery_time value < 120000 ms",
    ]);
  });

  test("is converted to ms, bytes and ratios, its defaults filled in", () => {
    const [sustained, spike] = config.scenarios;
    expect(sustained).toMatchObject({
      name: "sustained",
      title: "Sustained load, 1000 tasks for 1 hour",
      kind: "sustained",
      load: { users: 1000, durationMs: 3_840_000 },
      phases: { kind: "found" },
      results: ["results/sustained*"],
    });
    expect(spike?.phases).toEqual({
      kind: "windows",
      windows: [
        { name: "baseline", fromMs: 0, toMs: 120_000 },
        { name: "spike", fromMs: 120_000, toMs: 300_000 },
        { name: "after", fromMs: 300_000, toMs: 2_100_000 },
      ],
    });
    expect(config.baseline).toEqual({
      file: "plimsoll.baseline.json",
      keep: 10,
      tolerance: { relative: 0.05, points: 0.001, byIndicator: new Map() },
    });
    expect(config.waivers).toEqual([
      {
        scenario: "spike",
        objective: "http_req_duration p(99)",
        until: "2026-12-31",
        reason: "PERF-112: pool resize under way",
        place: { file: config.file, line: 33, column: 5 },
      },
    ]);
    expect(config.report.signOff.map(({ role }) => role)).toEqual([
      "Performance Lead",
      "Engineering Manager",
      "CTO",
    ]);
    expect(config.prometheus?.queries.slice(0, 1)).toEqual([
      {
        name: "queue_depth",
        query: "sum(queue_depth)",
        unit: "number",
        scale: 1,
        unitText: "tasks",
        per: "service",
        absent: "unmeasured",
      },
    ]);
  });

  test("tells of each objective its text and its very place", () => {
    expect(config.objectives.map(({ text, origin }) => ({ text, origin }))).toEqual([
      {
        text: "p(50) < 1s",
        origin: { kind: "config", place: { file: config.file, line: 4, column: 23 } },
      },
      {
        text: "p(95) < 3s",
        origin: { kind: "config", place: { file: config.file, line: 4, column: 35 } },
      },
      {
        text: "p(99) < 5s",
        origin: { kind: "config", place: { file: config.file, line: 4, column: 47 } },
      },
      {
        text: "rate < 0.1%",
        origin: { kind: "config", place: { file: config.file, line: 5, column: 20 } },
      },
      {
        text: "rate > 100/s",
        origin: { kind: "config", place: { file: config.file, line: 6, column: 14 } },
      },
    ]);
  });
});

describe("a config with every key", () => {
  const config = fixture("every-key");

  test("is read whole", () => {
    expect(owed(config, "sustained")).toEqual([
      "http_req_duration p(95) < 3000 ms",
      "http_req_duration p(99) < 5000 ms @steady",
      "http_req_duration{name:GET /tasks,status:200} p(50) < 250 ms",
      "http_req_failed rate < 0.001 ratio or zero",
      "http_req_failed count < 600",
      "checks rate >= 0.995 ratio",
      "queue_depth end <= 50",
      "app_memory growth < 10485760 bytes/h",
    ]);
    expect(config.scenarios[0]?.load).toEqual({ users: 1000, durationMs: 3_840_000, rate: 100 });
    expect(config.scenarios[0]?.results).toEqual(["results/a.json", "results/b/*.ndjson.gz"]);
    expect(config.scenarios[1]).toMatchObject({
      kind: "other",
      phases: { kind: "tag", tag: "phase" },
    });
    expect(config.waivers[0]?.objective).toBe("http_req_duration p(99) @steady");
  });

  test("has tolerances by indicator and compares what it names", () => {
    expect(config.baseline).toEqual({
      file: "perf/baseline.json",
      keep: 5,
      tolerance: {
        relative: 0.075,
        points: 0.001,
        byIndicator: new Map([
          ["http_req_duration p(95)", { relative: 0.1 }],
          ["http_req_failed", { points: 0.003 }],
        ]),
      },
      compare: ["http_req_duration p(95)", "http_req_failed rate", "http_req_duration p(50)"],
    });
  });

  test("knows what the numbers of its queries are inside", () => {
    expect(config.prometheus).toMatchObject({
      url: "https://metrics.example/prometheus",
      presets: ["node", "postgres", "redis"],
    });
    expect(
      config.prometheus?.queries
        .slice(0, 4)
        .map(({ name, unit, scale, absent }) => [name, unit, scale, absent]),
    ).toEqual([
      ["queue_depth", "number", 1, "unmeasured"],
      ["app_cpu", "ratio", 0.01, "unmeasured"],
      ["app_memory", "bytes", 1, "zero"],
      ["db_wait", "ms", 1000, "unmeasured"],
    ]);
  });

  test("carries what only people know", () => {
    expect(config.report).toEqual({
      environment: [
        { component: "Application servers", specification: "8 vCPU, 16 GB", count: 4 },
        { component: "Load balancer", specification: "HA" },
      ],
      software: { Database: "PostgreSQL 15", Python: "3.10" },
      links: { grafana: "https://grafana.example/d/load" },
      signOff: [
        { role: "Performance Lead", people: [] },
        { role: "CTO", people: ["ann", "bob"] },
        { role: "Engineering Manager", people: [], team: "acme/performance" },
      ],
      preparedBy: "Platform team",
      testPeriod: "2026-11-01 to 2026-11-14",
      apm: "Tempo",
      template: "docs/load-test-report.md.liquid",
    });
  });
});

describe("the configs of the examples", () => {
  test.each(["mgx-ai", "mgx-ai-healthy"])("%s can be read", (name) => {
    const path = `examples/${name}/plimsoll.yml`;
    const config = readConfig(readFileSync(path, "utf8"), path);
    expect(config.scenarios.map((scenario) => scenario.name)).toEqual([
      "ramp-up",
      "sustained",
      "spike",
      "endurance",
    ]);
    // The endurance form asks for 50 requests a second where the general objective asks for 100.
    expect(owed(config, "endurance").filter((text) => text.startsWith("http_reqs"))).toEqual([
      "http_reqs rate > 50 1/s",
    ]);
  });
});

describe("a config of one line", () => {
  const config = readConfig("version: 1\n", "plimsoll.yml");

  test("is enough: k6's thresholds are then the objectives", () => {
    expect(config).toEqual({
      file: "plimsoll.yml",
      service: "Service under test",
      objectives: [],
      scenarios: [],
      baseline: {
        file: "plimsoll.baseline.json",
        keep: 10,
        tolerance: { relative: 0.05, points: 0.001, byIndicator: new Map() },
      },
      waivers: [],
      report: { environment: [], software: {}, links: {}, signOff: [] },
    });
  });
});

function merged(general: string, own: string): readonly string[] {
  const text = `version: 1\nobjectives: {x: [${general}]}\nscenarios: {a: {objectives: {x: [${own}]}}}\n`;
  return owed(readConfig(text, "plimsoll.yml"), "a");
}

describe("an objective of a scenario", () => {
  test.each([
    ["takes the place of the general one", "p(95) < 3s", "p(95) < 5s", ["p(95) < 5000 ms"]],
    ["whose comparator is stricter does so too", "p(95) < 3s", "p(95) <= 5s", ["p(95) <= 5000 ms"]],
    [
      "takes the place of all general ones of its direction",
      "p(95) < 3s, p(95) < 4s",
      "p(95) < 5s",
      ["p(95) < 5000 ms"],
    ],
    [
      "may be several in place of one",
      "p(95) < 3s, avg < 1s",
      "p(95) < 5s, p(95) < 6s",
      ["p(95) < 5000 ms", "p(95) < 6000 ms", "avg < 1000 ms"],
    ],
    [
      "of the other direction is added",
      "p(95) < 3s",
      "p(95) > 1ms",
      ["p(95) < 3000 ms", "p(95) > 1 ms"],
    ],
    [
      "of another aggregation is added",
      "p(95) < 3s",
      "max < 9s",
      ["p(95) < 3000 ms", "max < 9000 ms"],
    ],
    ["knows the median by both names", "p(50) < 3s", "med < 9s", ["p(50) < 9000 ms"]],
    [
      "for a phase is added to the one for the whole run",
      "p(95) < 3s",
      "{objective: p(95) < 9s, phase: spike}",
      ["p(95) < 3000 ms", "p(95) < 9000 ms @spike"],
    ],
  ])("%s", (_, general, own, expected) =>
    expect(merged(general, own)).toEqual(expected.map((text) => `x ${text}`)),
  );

  test("is no one else's", () => {
    const text =
      "version: 1\nobjectives: {x: max < 3s}\nscenarios:\n  a: {objectives: {x: max < 9s}}\n  b: {}\n";
    const config = readConfig(text, "plimsoll.yml");
    expect(owed(config, "b")).toEqual(["x max < 3000 ms"]);
    expect(config.objectives.map(told)).toEqual(["x max < 3000 ms"]);
  });

  test("is known by its metric whatever the order of the tags", () => {
    const text =
      "version: 1\nobjectives:\n  http_reqs{a:1,b:2}: rate > 5/s\nscenarios:\n  a:\n    objectives:\n      http_reqs{ b:2, a:1 }: rate > 1/s\n";
    expect(owed(readConfig(text, "plimsoll.yml"), "a")).toEqual([
      "http_reqs{a:1,b:2} rate > 1 1/s",
    ]);
  });
});

describe("a general objective for a phase", () => {
  test("is owed by the scenarios that have it, or may have it", () => {
    const text = [
      "version: 1",
      "objectives: {x: {objective: max < 3s, phase: spike}}",
      "scenarios:",
      "  windows: {phases: {calm: 0s..1m, spike: 1m..2m}}",
      "  others: {phases: {calm: 0s..1m}}",
      "  tagged: {phases: {tag: phase}}",
      "  found: {}",
    ].join("\n");
    const config = readConfig(text, "plimsoll.yml");
    expect(config.scenarios.map(({ name, objectives }) => [name, objectives.length])).toEqual([
      ["windows", 1],
      ["others", 0],
      ["tagged", 1],
      ["found", 1],
    ]);
  });
});

describe("the windows of phases", () => {
  test("may leave gaps, and may begin at a bare 0", () => {
    const text = "version: 1\nscenarios: {a: {phases: {calm: 0..90s, tag: 2m..1h30m}}}\n";
    expect(readConfig(text, "plimsoll.yml").scenarios[0]?.phases).toEqual({
      kind: "windows",
      windows: [
        { name: "calm", fromMs: 0, toMs: 90_000 },
        { name: "tag", fromMs: 120_000, toMs: 5_400_000 },
      ],
    });
  });
});

describe("YAML's own ways", () => {
  test("anchors and merges are followed", () => {
    const text = [
      "version: 1",
      "scenarios:",
      "  a: {objectives: &strict {http_reqs: rate > 100/s, checks: rate > 99%}}",
      "  b: {objectives: {<<: *strict, checks: rate > 95%}}",
      "  c: {objectives: *strict}",
    ].join("\n");
    const config = readConfig(text, "plimsoll.yml");
    expect(owed(config, "b").toSorted()).toEqual([
      "checks rate > 0.95 ratio",
      "http_reqs rate > 100 1/s",
    ]);
    expect(owed(config, "c")).toEqual(["http_reqs rate > 100 1/s", "checks rate > 0.99 ratio"]);
  });

  test("lines may end as on Windows, and the file may begin with a byte order mark", () => {
    const config = readConfig(
      "\uFEFFversion: 1\r\nobjectives:\r\n  http_reqs: rate > 1/s\r\n",
      "plimsoll.yml",
    );
    expect(config.objectives[0]?.origin).toEqual({
      kind: "config",
      place: { file: "plimsoll.yml", line: 3, column: 14 },
    });
  });

  test("days are texts and yes is a text, as YAML 1.2 has it", () => {
    const text =
      "version: 1\nservice: yes\nwaivers: [{scenario: a, objective: x max, until: 2026-12-31, reason: no}]\n";
    const config = readConfig(text, "plimsoll.yml");
    expect(config.service).toBe("yes");
    expect(config.waivers[0]).toMatchObject({ until: "2026-12-31", reason: "no" });
  });

  test("keys that are also words of JavaScript stay keys", () => {
    const config = readConfig(
      "version: 1\nscenarios:\n  constructor: {}\n  toString: {results: a.json}\n",
      "plimsoll.yml",
    );
    expect(config.scenarios.map(({ name }) => name)).toEqual(["constructor", "toString"]);
  });
});

describe("a waiver", () => {
  test("says how far it may go in the unit of its metric, and what alone it waives", () => {
    const text = `version: 1
objectives: {http_req_duration: p(99) < 5s}
scenarios: {spike: {}}
waivers:
  - {scenario: spike, objective: http_req_duration p(99), until: 2026-12-31, reason: x, waives: [missed], bound: < 6s}
  - {scenario: spike, objective: http_req_duration p(99), until: 2026-12-31, reason: y, waives: [inconclusive]}
  - {scenario: spike, objective: "*", until: 2026-12-31, reason: z, waives: [inconclusive]}
`;
    const [first, ...others] = readConfig(text, "plimsoll.yml").waivers;
    expect(first?.waives).toEqual(["missed"]);
    expect(first?.bound).toEqual({ comparator: "<", limit: 6000, text: "< 6s" });
    expect(others.map(({ objective }) => objective)).toEqual(["http_req_duration p(99)", "*"]);
  });

  test("of a scenario without objectives may name any indicator, since k6's thresholds are judged there", () => {
    const text =
      "version: 1\nscenarios: {a: {}}\nwaivers: [{scenario: a, objective: http_reqs rate, until: 2026-12-31, reason: x}]\n";
    expect(readConfig(text, "plimsoll.yml").waivers.length).toBe(1);
  });

  test("of any scenario holds where the config names none", () => {
    const text =
      "version: 1\nobjectives: {http_reqs: rate > 1/s}\nwaivers: [{scenario: a, objective: http_reqs rate, until: 2028-02-29, reason: x}]\n";
    expect(readConfig(text, "plimsoll.yml").waivers.length).toBe(1);
  });
});
