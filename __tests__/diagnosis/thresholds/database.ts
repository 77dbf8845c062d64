import { aSpike, indicator, type MadeFacts, type MadeGauge } from "../some-facts.ts";
import { atTheKnee, highFor, level, share, type Thresholds, underLoad } from "../thresholds.ts";

const TIMED_OUT: MadeGauge = {
  role: "database.pool.timeouts",
  value: (second) => second,
  query: "timeouts_total",
};
const [USED, MAX] = [level("database.pool.used", 10), level("database.pool.max", 10)];
const CPU = share("app.cpu", 0.4);

/** A pool whose waits time out, whatever else was measured. */
const pool = (...gauges: readonly MadeGauge[]): MadeFacts => ({
  summaryOnly: true,
  gauges: [...gauges, TIMED_OUT],
});

const CONNECTIONS = [level("database.connections", 95), level("database.connections.max", 100)];

/** Thirty users of forty come in a spike of twenty seconds, with so many requests in one second that all fail. */
const failingOnce = (requests: number): MadeFacts => ({
  ...aSpike([20, 40], 90, {
    latencyMs: () => 100,
    scatter: 0,
    requests: (second) => (second === 30 ? requests : 20),
    errorRate: (second) => (second === 30 ? 1 : 0),
  }),
});

const WAITERS = level("database.lock_waiters", 3);
const waitMs = (value: number): MadeGauge => ({
  ...level("database.lock_wait", value),
  unit: "ms",
});

/** p99 of one endpoint over its median of 50 ms; the others' is 3 × theirs. */
const endpoints = (p99Ms: number, requests = 500): MadeFacts => ({
  endpoints: [
    { name: "GET /a", requests, p50Ms: 50, p99Ms },
    { name: "GET /b", requests: 500, p50Ms: 40, p99Ms: 120 },
    { name: "GET /c", requests: 500, p50Ms: 60, p99Ms: 180 },
  ],
});

/** Connections, locks, statements and the database's machine. */
export const DATABASE_THRESHOLDS: Thresholds = {
  "database-pool-exhausted": {
    "95 % of the pool in use": {
      made: (used) => pool(level("database.pool.used", used), level("database.pool.max", 100), CPU),
      silent: 94,
      speaks: 95,
    },
    // 60 s of scrapes are 15 buckets
    "a fifth of the buckets": {
      made: (buckets) => pool(highFor("database.pool.used", buckets, [10, 3]), MAX, CPU),
      silent: 2,
      speaks: 3,
    },
    "less than 80 % CPU of the service": {
      made: (cpu) => pool(USED, MAX, share("app.cpu", cpu)),
      silent: 0.8,
      speaks: 0.79,
    },
    "less than 80 % CPU of the database": {
      made: (cpu) => pool(USED, MAX, CPU, share("database.cpu", cpu)),
      silent: 0.8,
      speaks: 0.79,
    },
    "less than 80 % CPU of a machine that alone was measured": {
      made: (cpu) => pool(USED, MAX, share("host.cpu", cpu)),
      silent: 0.8,
      speaks: 0.79,
    },
    "a pool that may hold anything": {
      made: (max) => pool(level("database.pool.used", 1), level("database.pool.max", max), CPU),
      silent: 0,
      speaks: 1,
    },
    "one request that waits": {
      made: (waiting) => ({ gauges: [USED, MAX, CPU, level("database.pool.waiting", waiting)] }),
      silent: 0,
      speaks: 1,
    },
    "waits of a quarter of p95": {
      made: (wait) => ({
        summaryOnly: true,
        indicators: [indicator("http_req_duration p(95)", 1000, { unit: "ms" })],
        gauges: [USED, MAX, CPU, { ...level("database.pool.wait", wait), unit: "ms" }],
      }),
      silent: 249,
      speaks: 250,
    },
    "p95 half as long again under four times the users": {
      made: (latency) => ({ ...underLoad(100, latency), gauges: [USED, MAX, CPU] }),
      silent: 149,
      speaks: 150,
    },
    "a second request that fails in a spike": {
      made: (requests) => ({ ...failingOnce(requests), gauges: [USED, MAX, CPU] }),
      silent: 1,
      speaks: 2,
    },
  },
  "database-connection-limit": {
    "90 % of the connections": {
      made: (used) => ({
        statuses: { "503": 1 },
        gauges: [level("database.connections", used), level("database.connections.max", 100)],
      }),
      silent: 89,
      speaks: 90,
    },
    "an answer of 5xx": {
      made: (status) => ({ statuses: { [status]: 1 }, gauges: CONNECTIONS }),
      silent: 499,
      speaks: 500,
    },
    "a request without an answer": {
      made: (connectionErrors) => ({ connectionErrors, gauges: CONNECTIONS }),
      silent: 0,
      speaks: 1,
    },
    "a limit of connections": {
      made: (max) => ({
        connectionErrors: 1,
        gauges: [level("database.connections", 1), level("database.connections.max", max)],
      }),
      silent: 0,
      speaks: 1,
    },
  },
  "lock-contention": {
    // 80 s of scrapes from second 20 on are 20 buckets
    "a tenth of the buckets": {
      made: (buckets) => ({
        ...underLoad(100, 400, 100),
        gauges: [highFor("database.lock_waiters", buckets, [1, 0], 20), CPU],
      }),
      silent: 1,
      speaks: 2,
    },
    "more than a second": {
      made: (wait) => ({ ...underLoad(100, 400), gauges: [waitMs(wait), CPU] }),
      silent: 1000,
      speaks: 1001,
    },
    "a quarter of p95": {
      made: (wait) => ({
        indicators: [indicator("http_req_duration p(95)", 1000, { unit: "ms" })],
        gauges: [WAITERS, waitMs(wait), CPU],
      }),
      silent: 249,
      speaks: 250,
    },
    "less than 85 % CPU": {
      made: (cpu) => ({ ...underLoad(100, 400), gauges: [WAITERS, share("database.cpu", cpu)] }),
      silent: 0.85,
      speaks: 0.84,
    },
  },
  "slow-queries": {
    "one slow statement": {
      made: (count) => ({
        gauges: [{ ...level("database.slow_statements", count), query: "increase(slow[30s])" }],
      }),
      silent: 0,
      speaks: 1,
    },
    "twice the baseline's time": {
      made: (ms) => ({
        gauges: [{ ...level("database.statement_time", ms), unit: "ms" }],
        earlier: { "database.statement_time": 5 },
      }),
      silent: 9.5,
      speaks: 10,
    },
  },
  "slow-endpoint": {
    // five times the 3 of the others is 15 times 50 ms
    "five times the others": { made: endpoints, silent: 749, speaks: 750 },
    "a hundred requests": {
      made: (requests) => endpoints(1300, requests),
      silent: 99,
      speaks: 100,
    },
  },
  "database-saturated": {
    "85 % CPU": {
      made: (cpu) => ({ ...atTheKnee(84), gauges: [share("database.cpu", cpu)] }),
      silent: 0.84,
      speaks: 0.85,
    },
    "20 % waiting for the disk": {
      made: (wait) => ({ ...atTheKnee(84), gauges: [share("database.iowait", wait)] }),
      silent: 0.19,
      speaks: 0.2,
    },
    "less than 85 % CPU of the service": {
      made: (cpu) => ({
        ...atTheKnee(84),
        gauges: [share("database.cpu", 0.95), share("app.cpu", cpu)],
      }),
      silent: 0.85,
      speaks: 0.84,
    },
    // four times the users bring twice the 80 requests: half is left to each
    "half of what a user had": {
      made: (requests) => ({ ...atTheKnee(requests), gauges: [share("database.cpu", 0.95)] }),
      silent: 161,
      speaks: 160,
    },
    // twice the users bring a quarter more
    "a quarter of the growth of the users": {
      made: (requests) => ({ ...atTheKnee(requests, 20), gauges: [share("database.cpu", 0.95)] }),
      silent: 101,
      speaks: 100,
    },
  },
};
