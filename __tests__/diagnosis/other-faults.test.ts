import { describe, expect, test } from "vitest";
import { diagnose } from "../../src/diagnosis/diagnose.ts";
import {
  aSpike,
  asked,
  indicator,
  type MadeFacts,
  type MadeGauge,
  someFacts,
} from "./some-facts.ts";

/** Ten users, then forty. */
const USERS = (second: number): number => (second < 20 ? 10 : 40);
/** Twice as slow as it may be under many users. */
const SLOWER = (second: number): number => (second < 20 ? 100 : 400);
const MISSED = [
  indicator("http_req_duration p(95)", 480, {
    unit: "ms",
    ...asked("p(95) < 300ms", 300, "missed"),
  }),
];
const FAILING = [
  indicator("http_req_failed rate", 0.05, { unit: "ratio", ...asked("rate < 1%", 0.01, "missed") }),
  indicator("http_req_failed count", 240),
  indicator("http_reqs count", 4800),
];

const ratio = (role: MadeGauge["role"], value: (second: number) => number): MadeGauge => ({
  role,
  value,
  unit: "ratio",
});
const level = (role: MadeGauge["role"], value: (second: number) => number): MadeGauge => ({
  role,
  value,
});

/** Of a service that has to spare whatever can be measured of it. */
const TO_SPARE: readonly MadeGauge[] = [
  ratio("app.cpu", () => 0.4),
  ratio("database.cpu", () => 0.3),
  level("database.pool.used", (second) => 2 + (second % 3)),
  level("database.pool.max", () => 50),
  level("database.lock_waiters", () => 0),
  level("queue.depth", (second) => second % 4),
  ratio("app.file_descriptors", () => 0.1),
];

/** Everything to spare but for some gauges. */
function but(...own: readonly MadeGauge[]): readonly MadeGauge[] {
  const roles = new Set(own.map(({ role }) => role));
  return [...own, ...TO_SPARE.filter(({ role }) => !roles.has(role))];
}

const slow = (gauges: readonly MadeGauge[], more: Partial<MadeFacts> = {}): MadeFacts => ({
  service: { users: USERS, latencyMs: SLOWER },
  phases: [["steady", [20, 60]]],
  indicators: MISSED,
  gauges,
  ...more,
});

const failing = (more: Partial<MadeFacts>): MadeFacts => ({
  service: { errorRate: () => 0.05 },
  indicators: FAILING,
  gauges: TO_SPARE,
  ...more,
});

const EVEN = [
  { name: "GET /orders", requests: 1600, failures: 80, p50Ms: 90, p99Ms: 260 },
  { name: "POST /orders", requests: 1600, failures: 80, p50Ms: 110, p99Ms: 300 },
  { name: "GET /stock", requests: 1600, failures: 80, p50Ms: 95, p99Ms: 280 },
];

/** What is the matter, and what must be told of it first; undefined where nothing measured can tell. */
const FAULTS: Readonly<Record<string, readonly [MadeFacts, string | undefined]>> = {
  "a collector of garbage that takes all the CPU": [
    slow(
      but(
        ratio("app.cpu", () => 0.97),
        { role: "app.memory", value: (second) => 5e8 + (second % 7) * 2e7, unit: "bytes" },
      ),
    ),
    "cpu-saturated",
  ],
  "threads that are all taken, with CPU and connections to spare": [slow(but()), undefined],
  "containers that are held back at their limit of CPU": [
    slow(
      but(
        ratio("app.cpu", () => 0.99),
        ratio("host.cpu", () => 0.35),
      ),
    ),
    "cpu-saturated",
  ],
  "rows that everybody wants": [
    slow(
      but(
        level("database.lock_waiters", (second) => (second < 20 ? 0 : 6)),
        {
          role: "database.lock_wait",
          value: (second) => (second < 20 ? 0 : 900),
          unit: "ms",
        },
      ),
    ),
    "lock-contention",
  ],
  "a database without CPU": [slow(but(ratio("database.cpu", () => 0.96))), "database-saturated"],
  "statements that are slow since nothing has CPU, in all endpoints alike": [
    slow(
      but(
        ratio("app.cpu", () => 0.97),
        { role: "database.slow_statements", value: (second) => second, query: "slow_total" },
      ),
      { endpoints: EVEN },
    ),
    "cpu-saturated",
  ],
  "a ramp at whose end alone CPU is short": [
    {
      service: {
        users: (second) => 2 * second + 2,
        latencyMs: (second) => (second < 30 ? 100 : 20 * second - 500),
        requests: (second) => Math.min(80, 2 * second + 20),
      },
      indicators: MISSED,
      gauges: but(ratio("app.cpu", (second) => Math.min(0.97, second / 40))),
    },
    "cpu-saturated",
  ],
  // The knee lies at two thirds of the users: up to 60 % of them throughput follows, and from there on it stands at 90/s.
  "a ramp whose knee lies near its end": [
    {
      seconds: 120,
      service: {
        users: (second) => second + 2,
        latencyMs: (second) => (second < 80 ? 100 : 10 * second - 700),
        requests: (second) => Math.min(90, second + 10),
      },
      indicators: MISSED,
      gauges: but(ratio("app.cpu", (second) => Math.min(0.97, second / 82))),
    },
    "cpu-saturated",
  ],
  // 20 users bring 20/s, 160 bring 75/s: each user has 0.47/s of the 1/s that he had.
  "a spike far beyond what the CPU carries": [
    {
      seconds: 120,
      service: {
        users: (second) => (second >= 40 && second < 80 ? 160 : 20),
        latencyMs: (second) => (second >= 40 && second < 80 ? 1100 : 60),
        requests: (second) => (second >= 40 && second < 80 ? 75 : 20),
      },
      phases: [
        ["baseline", [0, 40]],
        ["spike", [40, 80]],
        ["after", [80, 120]],
      ],
      indicators: MISSED,
      gauges: but(ratio("app.cpu", (second) => (second >= 40 && second < 80 ? 0.96 : 0.3))),
    },
    "cpu-saturated",
  ],
  "a pool of another client library that is full": [
    slow(but(level("database.pool.used", (second) => (second < 20 ? 9 : 50)))),
    "database-pool-exhausted",
  ],
  "a cache that lost its keys": [
    slow(
      but(
        ratio("cache.hit_ratio", () => 0.31),
        level("database.statements", () => 400),
      ),
      {
        indicators: [...MISSED, indicator("http_reqs rate", 80)],
        earlier: { "cache.hit_ratio": 0.92, "database.statements": 120, "http_reqs rate": 80 },
      },
    ),
    "cache-not-effective",
  ],
  "a call to another service that times out": [
    failing({
      endpoints: [
        { name: "POST /pay", requests: 800, failures: 230, p50Ms: 120, p99Ms: 10_000 },
        { name: "GET /orders", requests: 2000, failures: 5, p50Ms: 90, p99Ms: 260 },
        { name: "GET /stock", requests: 2000, failures: 5, p50Ms: 95, p99Ms: 280 },
      ],
      statuses: { 200: 4560, 504: 240 },
    }),
    "errors-in-one-endpoint",
  ],
  "a disk that is full": [
    failing({ endpoints: EVEN, statuses: { 200: 4560, 507: 240 } }),
    "server-errors",
  ],
  "a pod of three that was ended for its memory": [
    failing({
      service: { errorRate: (second) => (second >= 30 && second < 36 ? 0.4 : 0) },
      endpoints: EVEN,
      statuses: { 200: 4560, 502: 240 },
      gauges: but({
        role: "app.restarts",
        value: () => 0,
        query: "kube_pod_container_status_restarts_total",
        instances: [() => 2, (second) => (second < 31 ? 4 : 5), () => 0],
      }),
    }),
    "service-restarted",
  ],
  "a service that fails all along, and was restarted by plan": [
    failing({
      seconds: 120,
      endpoints: EVEN,
      statuses: { 200: 9120, 500: 480 },
      gauges: but(level("app.restarts", (second) => (second < 60 ? 0 : 1))),
    }),
    "server-errors",
  ],
  "failures that spread in a spike and outlast it": [
    failing({
      ...aSpike([20, 50], 120, { errorRate: (second) => (second >= 22 && second < 80 ? 0.2 : 0) }),
      endpoints: [
        { name: "POST /pay", requests: 2000, fails: [22, 80] },
        { name: "GET /orders", requests: 2000, fails: [34, 80] },
      ],
      statuses: { 200: 4560, 503: 240 },
    }),
    "cascading-failure",
  ],
  "a machine that refuses connections in bursts": [
    failing({
      service: { errorRate: (second) => (second % 20 < 3 ? 0.4 : 0) },
      endpoints: EVEN,
      statuses: { 0: 240, 200: 4560 },
      errorCodes: { 1212: 240 },
      connectionErrors: 240,
    }),
    "no-answer",
  ],
  "requests that a limit of rate refuses": [
    failing({ endpoints: EVEN, statuses: { 200: 4560, 429: 240 }, errorCodes: { 1429: 240 } }),
    undefined,
  ],
  "names that are looked up slowly, before any request is sent": [
    { indicators: [indicator("iteration_duration avg", 2000, { unit: "ms" })], gauges: TO_SPARE },
    undefined,
  ],
  "jobs that nobody takes": [
    {
      ...failing({}),
      indicators: [],
      service: {},
      gauges: but(level("queue.depth", (second) => 12 * second)),
    },
    "queue-falls-behind",
  ],
  "sockets that are left open": [
    { seconds: 120, gauges: but(ratio("app.file_descriptors", (second) => 0.2 + second / 300)) },
    "file-descriptors",
  ],
  "nothing, on a pool that is small and always in use": [
    { gauges: but(level("database.pool.used", () => 50)) },
    undefined,
  ],
  "nothing, in a run that begins with few users and is as fast under many": [
    { service: { users: USERS, requests: (second) => 4 * USERS(second) }, gauges: TO_SPARE },
    undefined,
  ],
};

describe("of a service that was never recorded", () => {
  test.each(Object.entries(FAULTS))("%s", (_, [made, first]) => {
    const findings = diagnose([someFacts(made)]);
    expect(findings[0]?.rule).toBe(first);
  });

  test("a calm run gives no finding however its noise falls", () => {
    const spoken = Array.from({ length: 60 }, (_, seed) => {
      const noise = (second: number): number => Math.sin(second * (seed + 1) * 12.9898) * 0.08;
      const latencyMs = (second: number): number => 100 * (1 + noise(second));
      return diagnose([someFacts({ seconds: 120, service: { latencyMs }, gauges: TO_SPARE })]);
    }).flatMap((findings) => findings.map(({ rule }) => rule));
    expect(spoken).toEqual([]);
  });
});
