import type { Cases } from "../cases.ts";
import { indicator, type MadeFacts, type MadeGauge } from "../some-facts.ts";

/** Ten users for twenty seconds, then forty; latency goes from 100 ms to 400 ms. */
const UNDER_LOAD: MadeFacts = {
  service: {
    users: (second) => (second < 20 ? 10 : 40),
    latencyMs: (second) => (second < 20 ? 100 : 400),
  },
  phases: [["steady", [20, 60]]],
};
const level = (role: MadeGauge["role"], value: number): MadeGauge => ({ role, value: () => value });
const appCpu = (share: number): MadeGauge => ({ ...level("app.cpu", share), unit: "ratio" });
const POOL = [level("database.pool.max", 10), appCpu(0.4)];
const full: MadeGauge = { role: "database.pool.used", value: (second) => (second < 20 ? 3 : 10) };

const SERVER_ERRORS: MadeFacts = { statuses: { "200": 4000, "503": 12 } };

/** Thrice the users bring hardly more requests: 80/s and 84/s. */
const KNEE: MadeFacts = {
  service: { ...UNDER_LOAD.service, requests: (second) => (second < 20 ? 80 : 84) },
  phases: [["steady", [20, 60]]],
};

const ENDPOINTS = [
  { name: "GET /a", requests: 500, p50Ms: 50, p99Ms: 1300 },
  { name: "GET /b", requests: 500, p50Ms: 40, p99Ms: 120 },
  { name: "GET /c", requests: 500, p50Ms: 60, p99Ms: 180 },
];
const [SLOW, ...OTHERS] = ENDPOINTS;

/** Connections, locks, statements and the database's machine. */
export const DATABASE_CASES: Readonly<Record<string, Cases>> = {
  "database-pool-exhausted": {
    shows: {
      "the pool is full under load, latency rises and CPU is to spare": {
        made: { ...UNDER_LOAD, gauges: [full, ...POOL] },
        says: [
          "all 10 connections of the pool were in use 100 % of the time",
          "under 10 users",
          "CPU of the service 40 %",
        ],
      },
      "waits time out, although the load never changed": {
        made: {
          gauges: [
            level("database.pool.used", 10),
            ...POOL,
            { role: "database.pool.timeouts", value: (second) => second, query: "timeouts_total" },
          ],
        },
        says: ["60 waits for a connection timed out"],
      },
      // 120 ms of a p95 of 300 ms, although nobody counts waiters or timeouts.
      "a wait is a large part of p95 under a load that never changed": {
        made: {
          indicators: [indicator("http_req_duration p(95)", 300, { unit: "ms" })],
          gauges: [
            level("database.pool.used", 10),
            ...POOL,
            { ...level("database.pool.wait", 120), unit: "ms" },
          ],
        },
        says: ["waits for the pool are 40 % of p95"],
      },
      "each instance has a pool of its own that is full": {
        made: {
          ...UNDER_LOAD,
          gauges: [
            { ...full, instances: [full.value, full.value] },
            { ...level("database.pool.max", 0), instances: [() => 10, () => 10] },
            { ...appCpu(0), instances: [() => 0.5, () => 0.3] },
          ],
        },
        says: ["all 20 connections of the pool", "CPU of the service 40 %"],
      },
    },
    alike: {
      "CPU is what is short": {
        ...UNDER_LOAD,
        gauges: [full, level("database.pool.max", 10), appCpu(0.95)],
      },
      "the pool has room": { ...UNDER_LOAD, gauges: [level("database.pool.used", 8), ...POOL] },
      "nobody waits for it": {
        ...UNDER_LOAD,
        gauges: [
          full,
          ...POOL,
          level("database.pool.waiting", 0),
          { role: "database.pool.timeouts", value: () => 7, query: "timeouts_total" },
        ],
      },
      "nothing got slower": { gauges: [level("database.pool.used", 10), ...POOL] },
      // 20 ms of a p95 of 300 ms.
      "a wait is a small part of p95": {
        indicators: [indicator("http_req_duration p(95)", 300, { unit: "ms" })],
        gauges: [
          level("database.pool.used", 10),
          ...POOL,
          { ...level("database.pool.wait", 20), unit: "ms" },
        ],
      },
    },
    missing: {
      "the size of the pool": { ...UNDER_LOAD, gauges: [full, appCpu(0.4)] },
      "any CPU": { ...UNDER_LOAD, gauges: [full, level("database.pool.max", 10)] },
      "the unit of the CPU": {
        ...UNDER_LOAD,
        gauges: [full, level("database.pool.max", 10), level("app.cpu", 40)],
      },
    },
  },
  "database-connection-limit": {
    shows: {
      "nearly all connections are open and requests fail": {
        made: {
          ...SERVER_ERRORS,
          gauges: [level("database.connections", 95), level("database.connections.max", 100)],
        },
        says: ["95 of 100 connections", "12 requests got an answer of 5xx or none"],
      },
    },
    alike: {
      "connections are to spare": {
        ...SERVER_ERRORS,
        gauges: [level("database.connections", 60), level("database.connections.max", 100)],
      },
      "nothing failed": {
        statuses: { "200": 10 },
        gauges: [level("database.connections", 95), level("database.connections.max", 100)],
      },
    },
    missing: {
      "the limit": { ...SERVER_ERRORS, gauges: [level("database.connections", 95)] },
      samples: {
        summaryOnly: true,
        gauges: [level("database.connections", 95), level("database.connections.max", 100)],
      },
    },
  },
  "lock-contention": {
    shows: {
      "statements wait for locks while latency rises": {
        made: { ...UNDER_LOAD, gauges: [level("database.lock_waiters", 3), appCpu(0.3)] },
        says: ["statements waited for a lock 100 % of the time, up to 3 at once"],
      },
      "a wait is a large part of p95 under a load that never changed": {
        made: {
          indicators: [indicator("http_req_duration p(95)", 2000, { unit: "ms" })],
          gauges: [
            { ...level("database.lock_wait", 1.5), query: "pg_lock_longest_wait_seconds" },
            appCpu(0.3),
          ],
        },
        says: ["the longest wait for a lock took 1.5 s"],
      },
    },
    alike: {
      "a single statement waited once": {
        ...UNDER_LOAD,
        seconds: 120,
        phases: [["steady", [20, 120]]],
        gauges: [
          { role: "database.lock_waiters", value: (second) => (second === 50 ? 1 : 0) },
          appCpu(0.3),
        ],
      },
      "CPU is saturated, too": {
        ...UNDER_LOAD,
        gauges: [level("database.lock_waiters", 3), appCpu(0.97)],
      },
      "nothing got slower": { gauges: [level("database.lock_waiters", 3), appCpu(0.3)] },
    },
    missing: {
      "any CPU": { ...UNDER_LOAD, gauges: [level("database.lock_waiters", 3)] },
      "waiters and waits": { ...UNDER_LOAD, gauges: [appCpu(0.3)] },
    },
  },
  "slow-queries": {
    shows: {
      "slow statements are counted": {
        made: {
          gauges: [
            { role: "database.slow_statements", value: (second) => second, query: "slow_total" },
          ],
        },
        says: ["60 slow statements were counted during the run"],
      },
      "statements take twice the baseline's time": {
        made: {
          gauges: [{ ...level("database.statement_time", 12), unit: "ms" }],
          earlier: { "database.statement_time": 5 },
        },
        says: ["12 ms on average, and 5 ms in the baseline"],
      },
    },
    alike: {
      "slow statements were counted before the run alone": {
        gauges: [{ role: "database.slow_statements", value: () => 40, query: "slow_total" }],
      },
      "statements take little more than before": {
        gauges: [{ ...level("database.statement_time", 6), unit: "ms" }],
        earlier: { "database.statement_time": 5 },
      },
    },
    missing: {
      "a baseline": { gauges: [{ ...level("database.statement_time", 12), unit: "ms" }] },
      "a count of the run": { gauges: [level("database.slow_statements", 40)] },
    },
  },
  "slow-endpoint": {
    shows: {
      // 1300 / 50 = 26; the others have 120 / 40 = 3 and 180 / 60 = 3.
      "one endpoint's slowest requests stand out": {
        made: { endpoints: ENDPOINTS },
        says: [
          "p99 of `GET /a` is 1.3 s, 26 × its median of 50 ms; of the other endpoints it is 3 ×",
        ],
      },
    },
    alike: {
      "all endpoints are slow alike": {
        endpoints: ENDPOINTS.map((one) => ({ ...one, p50Ms: 50, p99Ms: 1300 })),
      },
      // p99 is 100 × its median, and of the others 4 × and 2.5 ×; but all wait for the same 5 s.
      "all wait alike, and one is quick else": {
        endpoints: [
          { name: "GET /health", requests: 500, p50Ms: 50, p99Ms: 5000 },
          { name: "GET /b", requests: 500, p50Ms: 1200, p99Ms: 5200 },
          { name: "GET /c", requests: 500, p50Ms: 2000, p99Ms: 5000 },
        ],
      },
      "the database counted what is slow": {
        endpoints: ENDPOINTS,
        gauges: [
          { role: "database.slow_statements", value: (second) => second, query: "slow_total" },
        ],
      },
      "few requests were slow by chance": {
        endpoints: [{ ...SLOW, name: "GET /a", requests: 20 }, ...OTHERS],
      },
    },
    missing: {
      "others to compare with": { endpoints: ENDPOINTS.slice(0, 2) },
      samples: { summaryOnly: true },
    },
  },
  "database-saturated": {
    shows: {
      "its CPU is full and more users bring nothing": {
        made: { ...KNEE, gauges: [{ ...level("database.cpu", 92), query: "100 * cpu" }] },
        says: [
          "CPU of the database on average 92 %",
          "80/s under 10 users and hardly more, 84/s, under 40",
        ],
      },
    },
    alike: {
      "the service is at its limit, too": {
        ...KNEE,
        gauges: [{ ...level("database.cpu", 0.92), unit: "ratio" }, appCpu(0.95)],
      },
      "throughput still rises": {
        service: { ...KNEE.service, requests: (second) => (second < 20 ? 40 : 160) },
        gauges: [{ ...level("database.cpu", 0.92), unit: "ratio" }],
      },
    },
    missing: {
      "users that rise": { gauges: [{ ...level("database.cpu", 0.92), unit: "ratio" }] },
      "CPU and disk of the database": KNEE,
    },
  },
};
