import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import type { Finding } from "../../src/model/finding.ts";
import { aSpike, asked, indicator, type MadeFacts, measurement, someFacts } from "./some-facts.ts";
import { atTheKnee, level, rate, share } from "./thresholds.ts";

function finding(rule: string, made: MadeFacts): Finding {
  const found = diagnose([someFacts(made)]).find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`${rule} does not speak`);
  return found;
}
const texts = (rule: string, made: MadeFacts): readonly string[] =>
  finding(rule, made).evidence.map(({ text }) => text);

const P95 = indicator("http_req_duration p(95)", 1000, { unit: "ms" });
const POOL = [
  level("database.pool.used", 10),
  level("database.pool.max", 10),
  level("database.pool.waiting", 4),
  share("app.cpu", 0.4),
];
const ENDPOINTS = [
  { name: "GET /a", requests: 500, p50Ms: 50, p99Ms: 1300 },
  { name: "GET /b", requests: 500, p50Ms: 40, p99Ms: 120 },
  { name: "GET /c", requests: 500, p50Ms: 60, p99Ms: 180 },
];

describe("of a full pool is told", () => {
  const wait = { ...level("database.pool.wait", 610), unit: "ms" } as const;

  test("which part of p95 the waits are, where both were measured", () => {
    const impact = (indicators: MadeFacts["indicators"] = [], gauges: MadeFacts["gauges"] = []) =>
      finding("database-pool-exhausted", {
        summaryOnly: true,
        indicators,
        gauges: [...POOL, ...gauges],
      }).expectedImpact;
    expect(impact([P95], [wait])).toBe(
      "requests no longer wait for the pool, which took 61 % of p95 on average",
    );
    expect(impact([P95])).toBeUndefined();
    expect(impact([], [wait])).toBeUndefined();
    expect(impact([{ ...P95, value: 0 }], [wait])).toBeUndefined();
  });

  test("how many requests waited at once", () => {
    expect(texts("database-pool-exhausted", { summaryOnly: true, gauges: POOL })).toContain(
      "up to 4 requests waited for a connection",
    );
  });

  test("the CPU of all that was measured", () => {
    const gauges = [...POOL, share("database.cpu", 0.045), share("host.cpu", 0.9)];
    expect(finding("database-pool-exhausted", { gauges })).toMatchObject({
      confidence: "possible",
    });
    expect(texts("database-pool-exhausted", { gauges })).toContain(
      "CPU of the service 40 %, CPU of the database 4.5 %, CPU of the machine 90 % on average",
    );
  });
});

describe("of locks is told", () => {
  const made = (waitMs: number, waiters = 3): MadeFacts => ({
    ...atTheKnee(80),
    indicators: [P95],
    gauges: [
      level("database.lock_waiters", waiters),
      { ...level("database.lock_wait", waitMs), unit: "ms" },
      share("app.cpu", 0.4),
    ],
  });

  test("which part of p95 the longest wait is, from a quarter on", () => {
    expect(finding("lock-contention", made(250)).expectedImpact).toBe(
      "requests no longer wait so long for a lock: the longest wait was 25 % of p95",
    );
    expect(finding("lock-contention", made(249)).expectedImpact).toBeUndefined();
  });

  test("the longest wait beside the waiters, however short, unless there was none", () => {
    expect(texts("lock-contention", made(5))).toContain("the longest wait for a lock took 5 ms");
    expect(texts("lock-contention", made(0)).join()).not.toContain("longest wait");
    expect(texts("lock-contention", made(1001, 0)).join()).not.toContain("statements waited");
  });
});

describe("of connections is told", () => {
  test("what is only possible where fewer than five requests failed", () => {
    const made = (failed: number): MadeFacts => ({
      statuses: { "503": failed },
      gauges: [level("database.connections", 95), level("database.connections.max", 100)],
    });
    expect(finding("database-connection-limit", made(4)).confidence).toBe("possible");
    expect(finding("database-connection-limit", made(5)).confidence).toBe("likely");
  });

  test("that a pool may have been large enough where no scrape met a request that waits", () => {
    const confidence = (...gauges: NonNullable<MadeFacts["gauges"]>) =>
      finding("database-pool-exhausted", {
        ...atTheKnee(80),
        gauges: [...POOL.filter(({ role }) => role !== "database.pool.waiting"), ...gauges],
      }).confidence;
    expect(confidence(level("database.pool.waiting", 0))).toBe("possible");
    expect(confidence(level("database.pool.waiting", 1))).toBe("likely");
    expect(confidence()).toBe("likely");
  });
});

describe("of slow statements is told", () => {
  const gauges = [rate("database.slow_statements", 0.5)];

  test("the endpoint that stands out, where one does", () => {
    expect(finding("slow-queries", { endpoints: ENDPOINTS, gauges })).toMatchObject({
      description:
        "Statements of the database were slow, and `GET /a` is the endpoint whose slowest requests stand out.",
      expectedImpact: "p99 of `GET /a` (1.3 s) comes nearer to its median of 50 ms",
    });
    const plain = finding("slow-queries", { summaryOnly: true, gauges });
    expect(plain.description).toContain("The database counted slow statements");
    expect(plain).not.toHaveProperty("expectedImpact");
  });
});

describe("of memory is told", () => {
  const memory = (value: (second: number) => number): MadeFacts => ({
    seconds: 120,
    gauges: [{ role: "app.memory", value, unit: "bytes" }],
  });

  test("that a growth of a fifth is likely a leak, and less of one is possible", () => {
    const grown = (share_: number) =>
      finding(
        "memory-leak",
        memory((second) => 1e8 * (1 + (share_ * second) / 120)),
      ).confidence;
    expect(grown(0.25)).toBe("likely");
    expect(grown(0.15)).toBe("possible");
  });

  test("how fast it grows, within which bounds, and from how short a time that is reckoned", () => {
    const facts = someFacts(memory((second) => 1e8 * (1 + (0.15 * second) / 120)));
    const [gauge] = facts.resources?.gauges ?? [];
    const grown = gauge?.leak;
    if (grown?.kind !== "suspected") throw new Error("a leak is suspected");
    const told = (more: Partial<typeof grown>) => {
      const { extrapolatedFromMs: _, ...plain } = grown;
      const numbers = { startBytes: 1e8, endBytes: 1.15e8, growthShare: 0.15, bytesPerHour: 4.5e8 };
      const leak = { ...plain, ...numbers, ...more };
      const resources = { ...facts.resources, gauges: [{ ...gauge, leak }] };
      return diagnose([{ ...facts, resources } as typeof facts])[0]?.evidence.map(
        ({ text }) => text,
      );
    };
    expect(told({ interval: [4e8, 5e8], extrapolatedFromMs: 120_000 })).toEqual([
      "memory grew from 100 MB to 115 MB over the measured phase (15 %)",
      "that is 450 MB/h (400 MB/h to 500 MB/h, extrapolated from 2m)",
    ]);
    expect(told({ interval: [4.5e8, 4.5e8] })?.[1]).toBe("that is 450 MB/h");
  });

  test("which of several grew for certain, before those that only may have", () => {
    const facts = someFacts(memory((second) => 1e8 * (1 + (0.15 * second) / 120)));
    const [suspected] = facts.resources?.gauges ?? [];
    if (suspected?.leak?.kind !== "suspected") throw new Error("a leak is suspected");
    const confirmed = {
      ...suspected,
      leak: { ...suspected.leak, kind: "confirmed" as const, startBytes: 7e7 },
    };
    const steady = { ...suspected, leak: { ...suspected.leak, kind: "none" as const } };
    const resources = { ...facts.resources, gauges: [steady, suspected, confirmed] };
    const [found] = diagnose([{ ...facts, resources }]);
    expect(found).toMatchObject({ title: "Memory leak confirmed", confidence: "likely" });
    expect(found?.evidence[0]?.text).toContain("from 70 MB to");
  });
});

describe("of failures is told", () => {
  test("how many of them end with those of one endpoint", () => {
    const endpoints = [
      { name: "POST /a", requests: 500, failures: 19 },
      { name: "GET /b", requests: 1500, failures: 1 },
    ];
    expect(finding("errors-in-one-endpoint", { endpoints })).toMatchObject({
      title: "Errors concentrated in POST /a",
      expectedImpact: "95 % of the failures end",
    });
    expect(texts("errors-in-one-endpoint", { endpoints })).toHaveLength(1);
  });

  test("with which answers, over how many endpoints", () => {
    const made: MadeFacts = {
      statuses: { "200": 9970, "500": 20, "503": 10 },
      indicators: [indicator("http_reqs count", 10_000)],
    };
    expect(texts("server-errors", made)).toEqual([
      "30 of 10,000 requests (0.3 %) were answered with 500 and 503",
    ]);
    const endpoints = [10, 20, 0].map((failures, index) => ({
      name: `GET /${index}`,
      requests: 1000 + 1000 * index,
      failures,
    }));
    expect(texts("server-errors", { ...made, endpoints })[0]).toMatch(/, over 2 endpoints$/u);
    expect(finding("server-errors", made).expectedImpact).toBe(
      "0.3 % of the requests, those with these answers, no longer fail",
    );
  });

  test("how requests without an answer ended, each in its way", () => {
    const made: MadeFacts = {
      errorCodes: { "1050": 1, "1211": 2, "1212": 3, "1220": 4, "1500": 90 },
      indicators: [indicator("http_req_failed count", 100)],
    };
    expect(texts("no-answer", made)).toEqual([
      "of the requests, 1 timed out, 2 timed out while connecting, 3 were refused a connection and 4 had their connection reset: 10 % of all failures",
    ]);
    const more = { ...made, indicators: [indicator("http_req_failed count", 5)] };
    expect(texts("no-answer", more)[0]).toContain("100 % of all failures");
  });
});

describe("of answers is told", () => {
  test("which of them failed in the whole run, from 400 on, beside the endpoint that failed most", () => {
    const endpoints = [
      { name: "POST /a", requests: 500, failures: 19 },
      { name: "GET /b", requests: 1500, failures: 1 },
    ];
    const statuses = { "200": 1980, "399": 1, "400": 2, "404": 17 };
    const [, answers, ...more] = texts("errors-in-one-endpoint", { endpoints, statuses });
    expect(answers).toMatch(/400 \(2 times\).*404 \(17 times\)/u);
    expect(answers).not.toMatch(/200|399/u);
    expect(more).toEqual([]);
  });

  test("however few of them are 5xx, where an objective on failures is missed", () => {
    const made: MadeFacts = {
      statuses: { "200": 99_995, "500": 5 },
      indicators: [
        indicator("http_reqs count", 100_000),
        indicator("http_req_failed rate", 0.00005, {
          unit: "ratio",
          ...asked("rate < 0.001%", 0.00001, "missed"),
        }),
      ],
    };
    expect(texts("server-errors", made)).toHaveLength(2);
  });
});

describe("of a queue is told", () => {
  const depth = { role: "queue.depth", value: (second: number) => 2 * second } as const;

  test("how many jobs were done, and asked for where that was measured", () => {
    const made = (...gauges: NonNullable<MadeFacts["gauges"]>) =>
      texts("queue-falls-behind", { summaryOnly: true, gauges: [depth, ...gauges] }).slice(1);
    expect(made()).toEqual([]);
    expect(made(rate("queue.completed", 10))).toEqual(["10/s jobs were completed"]);
    expect(made(rate("queue.created", 10))).toEqual([]);
  });

  test("that the first replica came late in the spike", () => {
    const late = finding("autoscaling-late", {
      ...aSpike([20, 60], 100),
      gauges: [{ role: "app.replicas", value: (at) => (at < 50 ? 2 : 4) }, share("app.cpu", 0.95)],
    });
    expect(late.title).toBe("Autoscaling came late");
    expect(late.evidence[1]?.text).toBe("the first replica came 30 s after the spike began");
  });

  test("that no replica came", () => {
    const absent = finding("autoscaling-late", {
      summaryOnly: true,
      gauges: [level("app.replicas", 1), share("app.cpu", 0.95)],
    });
    expect(absent.title).toBe("No autoscaling under load");
    expect(absent.evidence.map(({ text }) => text)).toEqual([
      "CPU of the service was over 80 % for 60 s, up to 95 %",
      "replicas stayed at 1",
    ]);
  });
});

describe("of the generator is told", () => {
  test("which part of p95 its own connections took, from a quarter on", () => {
    const trend = (p95: number) => ({
      kind: "trend" as const,
      unit: "ms" as const,
      values: new Map([["p(95)", p95]]),
      notFinite: new Set<string>(),
      source: { file: "summary.json", at: "metrics" },
    });
    const blocked = (ms: number) =>
      texts("generator-saturated", {
        summaryOnly: true,
        gauges: [share("load.cpu", 0.95)],
        measurements: {
          http_req_duration: trend(400),
          http_req_blocked: trend(ms),
          http_req_connecting: trend(1),
        },
      }).slice(1);
    expect(blocked(100)).toEqual(["p95 of http_req_blocked is 100 ms"]);
    expect(blocked(99)).toEqual([]);
  });
});

describe("iterations that did not start", () => {
  const dropped = (more: MadeFacts = {}) =>
    finding("generator-saturated", {
      ...atTheKnee(80),
      ...more,
      measurements: {
        dropped_iterations: measurement("counter", { count: 9 }),
        ...more.measurements,
      },
    }).confidence;

  test("are likely the generator's own where latency is up only if it was busy itself, or waited for itself", () => {
    expect(dropped()).toBe("possible");
    expect(dropped({ gauges: [share("load.cpu", 0.95)] })).toBe("likely");
    const measurements = {
      http_req_duration: measurement("trend", { "p(95)": 400 }),
      http_req_blocked: measurement("trend", { "p(95)": 200 }),
    };
    expect(dropped({ measurements })).toBe("likely");
  });
});

describe("slow statements", () => {
  const gauges = [rate("database.slow_statements", 0.5)];

  test("are likely where the median of one endpoint stands out, and only possible where none does", () => {
    const slow = ["GET /a", "GET /b", "GET /c"].map((name, index) => ({
      name,
      requests: 500,
      p50Ms: index === 0 ? 1000 : 50,
      p99Ms: index === 0 ? 1500 : 150,
    }));
    const found = finding("slow-queries", { endpoints: slow, gauges });
    expect(found.confidence).toBe("likely");
    expect(found.evidence[1]).toMatchObject({
      text: "the median of `GET /a` is 1 s, and of the other endpoints 50 ms",
      source: { at: "http_req_duration by name and method" },
    });
    const plain = finding("slow-queries", { summaryOnly: true, gauges });
    expect([plain.confidence, plain.evidence.length]).toEqual(["possible", 1]);
  });
});

describe("of a restart is told", () => {
  test("by which query it was counted, whatever else was asked before", () => {
    const made: MadeFacts = {
      service: { errorRate: (second) => (second >= 30 && second < 34 ? 0.5 : 0) },
      gauges: [
        share("app.cpu", 0.4),
        { role: "app.restarts", value: (second) => (second < 30 ? 0 : 2), query: "starts" },
      ],
    };
    expect(finding("service-restarted", made).evidence[0]).toEqual({
      text: "2 starts of a process within the run",
      source: { file: "answers.json", at: "app_restarts: starts" },
    });
  });
});
