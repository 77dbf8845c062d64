import { BEFORE, REQUESTS } from "../hundred-requests.ts";
import type { Cases } from "../cases.ts";
import { aSpike, indicator, type MadeFacts, type MadeGauge } from "../some-facts.ts";

const ratio = (role: MadeGauge["role"], value: number): MadeGauge => ({
  role,
  value: () => value,
  unit: "ratio",
});
const level = (role: MadeGauge["role"], value: number): MadeGauge => ({ role, value: () => value });
const rate = (role: MadeGauge["role"], value: number): MadeGauge => ({
  ...level(role, value),
  query: "rate(a[5s])",
});

/** Four times the users bring hardly more requests, and are four times as slow. */
const KNEE: MadeFacts = {
  service: {
    users: (second) => (second < 20 ? 10 : 40),
    latencyMs: (second) => (second < 20 ? 100 : 400),
    requests: (second) => (second < 20 ? 80 : 84),
  },
  phases: [["steady", [20, 60]]],
};

const bytes = (value: (second: number) => number): MadeGauge => ({
  role: "app.memory",
  value,
  unit: "bytes",
});
const FAILING_AT_30: MadeFacts["service"] = {
  errorRate: (second) => (second >= 30 && second < 34 ? 0.5 : 0),
};
const restartAt30: MadeGauge = {
  role: "app.restarts",
  value: (second) => (second < 30 ? 2 : 3),
  query: "changes(start[5m])",
};

const MB = 1e6;

const SPIKE: MadeFacts = {
  ...aSpike([20, 60], 100),
};
const replicas = (from: number): MadeGauge => ({
  role: "app.replicas",
  value: (second) => (second < from ? 2 : 4),
});

/** Processes, caches, queues and machines. */
export const SERVICE_CASES: Readonly<Record<string, Cases>> = {
  "cpu-saturated": {
    shows: {
      "CPU is full, latency rises and throughput stands": {
        made: { ...KNEE, gauges: [ratio("app.cpu", 0.93)] },
        says: ["CPU of the service 93 %", "80/s under 10 users to 84/s under 40"],
      },
    },
    alike: {
      "the pool is exhausted": {
        ...KNEE,
        gauges: [
          ratio("app.cpu", 0.93),
          level("database.pool.used", 5),
          level("database.pool.max", 5),
        ],
      },
      "CPU is to spare": { ...KNEE, gauges: [ratio("app.cpu", 0.6)] },
      "throughput follows the users": {
        service: { ...KNEE.service, requests: (second) => (second < 20 ? 40 : 160) },
        gauges: [ratio("app.cpu", 0.93)],
      },
      "a process uses two of who knows how many cores": { ...KNEE, gauges: [ratio("app.cpu", 2)] },
    },
    missing: { CPU: KNEE, "users that rise": { gauges: [ratio("app.cpu", 0.93)] } },
  },
  "memory-leak": {
    shows: {
      "memory grows all the time": {
        made: { gauges: [bytes((second) => 100 * MB + second * MB)] },
        says: ["memory grew from", "extrapolated from"],
      },
    },
    alike: {
      "a cache fills and stops": {
        gauges: [bytes((second) => 100 * MB + Math.min(second, 20) * MB)],
      },
      "memory only moves": { gauges: [bytes((second) => 100 * MB + (second % 7) * MB)] },
    },
    missing: {
      memory: {},
      "time enough": { seconds: 20, gauges: [bytes((second) => 100 * MB + second * MB)] },
    },
  },
  "service-restarted": {
    shows: {
      "a process began anew and requests failed": {
        made: { service: FAILING_AT_30, gauges: [restartAt30] },
        says: ["1 start of a process within the run", "requests failed within half a minute of it"],
      },
    },
    alike: {
      "earlier starts are forgotten as the range moves on": {
        service: FAILING_AT_30,
        gauges: [{ ...restartAt30, value: (second) => (second < 30 ? 3 : 2) }],
      },
      "nothing failed": { gauges: [restartAt30] },
    },
    missing: {
      restarts: { service: FAILING_AT_30 },
      samples: { summaryOnly: true, gauges: [restartAt30] },
    },
  },
  "file-descriptors": {
    shows: {
      "most are open": {
        made: { gauges: [ratio("app.file_descriptors", 0.9)] },
        says: ["90 % of the file descriptors"],
      },
      "they rise to the limit": {
        made: {
          seconds: 120,
          gauges: [
            { role: "app.file_descriptors.open", value: (second) => 100 + second },
            level("app.file_descriptors.max", 1024),
          ],
        },
        says: ["rising on, reach them in"],
      },
    },
    alike: {
      "connections that stay open rise only at first": {
        seconds: 120,
        gauges: [
          { role: "app.file_descriptors.open", value: (second) => 100 + Math.min(second, 50) },
          level("app.file_descriptors.max", 1024),
        ],
      },
    },
    missing: {
      "how many are allowed": {
        seconds: 120,
        gauges: [{ role: "app.file_descriptors.open", value: (second) => 100 + second }],
      },
    },
  },
  "cache-not-effective": {
    shows: {
      "fewer reads find their key and the database works more": {
        made: {
          indicators: REQUESTS,
          earlier: BEFORE,
          gauges: [ratio("cache.hit_ratio", 0.5), rate("database.statements", 260)],
        },
        says: [
          "50 % of the reads found their key, and 90 % in the baseline",
          "2.6 statements a request, and 2 in the baseline",
        ],
      },
      "it is passed by": {
        made: { indicators: REQUESTS, earlier: BEFORE, gauges: [rate("cache.operations", 30)] },
        says: ["0.3 commands a request, and 3 in the baseline"],
      },
    },
    alike: {
      "the database does no more work": {
        indicators: REQUESTS,
        earlier: BEFORE,
        gauges: [ratio("cache.hit_ratio", 0.5), rate("database.statements", 201)],
      },
      "all is less because less was asked": {
        indicators: [indicator("http_reqs rate", 40, { unit: "1/s" })],
        earlier: BEFORE,
        gauges: [
          rate("cache.operations", 120),
          ratio("cache.hit_ratio", 0.88),
          rate("database.statements", 80),
        ],
      },
    },
    missing: {
      "a baseline": {
        indicators: REQUESTS,
        gauges: [
          ratio("cache.hit_ratio", 0.1),
          rate("cache.operations", 300),
          rate("database.statements", 900),
        ],
      },
      "the database's statements": {
        indicators: REQUESTS,
        earlier: BEFORE,
        gauges: [ratio("cache.hit_ratio", 0.5)],
      },
    },
  },
  "cache-evicting": {
    shows: {
      "keys are evicted from a full cache": {
        made: {
          gauges: [
            rate("cache.evictions", 20),
            level("cache.memory", 99 * MB),
            level("cache.memory.max", 100 * MB),
          ],
        },
        says: ["up to 20/s keys were evicted", "99 MB of 100 MB"],
      },
    },
    alike: {
      "there is room": {
        gauges: [
          rate("cache.evictions", 20),
          level("cache.memory", 50 * MB),
          level("cache.memory.max", 100 * MB),
        ],
      },
      "nothing is evicted": {
        gauges: [
          rate("cache.evictions", 0),
          level("cache.memory", 99 * MB),
          level("cache.memory.max", 100 * MB),
        ],
      },
      "a maximum of zero is no limit": {
        gauges: [
          rate("cache.evictions", 20),
          level("cache.memory", 99 * MB),
          level("cache.memory.max", 0),
        ],
      },
    },
    missing: {
      "the maximum": { gauges: [rate("cache.evictions", 20), level("cache.memory", 99 * MB)] },
    },
  },
  "queue-falls-behind": {
    shows: {
      "the queue grows": {
        made: {
          gauges: [
            { role: "queue.depth", value: (second) => 2 * second },
            rate("queue.completed", 10),
            rate("queue.created", 12),
          ],
        },
        says: [
          "the queue grew from 0 to 120 waiting jobs",
          "10/s jobs were completed and 12/s created",
        ],
      },
      "one of several queues grows": {
        made: {
          gauges: [
            { ...level("queue.depth", 0), instances: [(second) => 2 * second, () => 5, () => 0] },
          ],
        },
        says: ["the queue grew from 5 to 125 waiting jobs"],
      },
      "users who wait bound it, and fewer jobs are done": {
        made: {
          gauges: [level("queue.depth", 40), rate("queue.completed", 10)],
          earlier: { "queue.depth": 2, "queue.completed": 30 },
        },
        says: [
          "40 jobs waited on average, and 2 in the baseline",
          "10/s were completed, and 30/s in the baseline",
        ],
      },
    },
    alike: {
      // It rises by 2 a second to 100 in 50 s of the 60, and is worked off to 20 in the last ten.
      "it is worked off before the phase ends": {
        gauges: [
          {
            role: "queue.depth",
            value: (second) => (second <= 50 ? 2 * second : 100 - 8 * (second - 50)),
          },
        ],
      },
      "it falls again within the phase": {
        gauges: [
          { role: "queue.depth", value: (second) => Math.max(0, 60 - Math.abs(second - 30) * 2) },
        ],
      },
      "more is completed than created": {
        gauges: [
          { role: "queue.depth", value: (second) => 2 * second },
          rate("queue.completed", 12),
          rate("queue.created", 12),
        ],
      },
      "it moves as in the baseline": {
        gauges: [level("queue.depth", 10), rate("queue.completed", 28)],
        earlier: { "queue.depth": 8, "queue.completed": 30 },
      },
    },
    missing: { depth: { gauges: [rate("queue.completed", 10)] } },
  },
  "autoscaling-late": {
    shows: {
      "jobs wait and no replica comes": {
        made: { gauges: [level("app.replicas", 2), level("queue.depth", 30)] },
        says: ["up to 30 jobs waited for 2 replicas", "replicas stayed at 2"],
      },
      // The spike lasts from second 20 to 60; the first replica comes 30 s into it.
      "the first replica comes late in the spike": {
        made: {
          ...SPIKE,
          gauges: [
            replicas(50),
            {
              role: "app.cpu",
              value: (second) => (second > 20 && second < 60 ? 0.95 : 0.3),
              unit: "ratio",
            },
          ],
        },
        says: ["the first replica came 30 s after the spike began"],
      },
    },
    alike: {
      "a replica comes soon": { ...SPIKE, gauges: [replicas(25), ratio("app.cpu", 0.95)] },
      // For four seconds in twenty.
      "what called for one was soon over": {
        gauges: [
          level("app.replicas", 2),
          { role: "queue.depth", value: (second) => (second % 20 < 4 ? 30 : 1) },
        ],
      },
      "what called for one was over before an autoscaler looks twice": {
        gauges: [
          level("app.replicas", 2),
          { role: "queue.depth", value: (second) => (second < 26 ? 30 : 1) },
        ],
      },
      "nothing called for one": {
        gauges: [level("app.replicas", 2), level("queue.depth", 3), ratio("app.cpu", 0.5)],
      },
    },
    missing: { replicas: { gauges: [level("queue.depth", 30), ratio("app.cpu", 0.95)] } },
  },
  "instance-differs": {
    shows: {
      "one is busier than its peers": {
        made: {
          gauges: [{ ...ratio("app.cpu", 0), instances: [() => 0.3, () => 0.32, () => 0.8] }],
        },
        says: ["CPU of `i3` is 80 %, and of its peers 31 %"],
      },
    },
    alike: {
      "all are alike": {
        gauges: [{ ...ratio("app.cpu", 0), instances: [() => 0.3, () => 0.32, () => 0.35] }],
      },
      "all are idle": {
        gauges: [{ ...ratio("app.cpu", 0), instances: [() => 0.01, () => 0.02, () => 0.05] }],
      },
    },
    missing: {
      "other instances": { gauges: [{ ...ratio("app.cpu", 0), instances: [() => 0.9] }] },
    },
  },
  "disk-or-network-saturated": {
    shows: {
      "the disk is always busy": {
        made: { gauges: [ratio("host.disk.busy", 0.97)] },
        says: ["the disk was busy 97 % of the time"],
      },
    },
    alike: {
      "the disk is busy at times": {
        gauges: [
          {
            role: "host.disk.busy",
            value: (second) => (second % 20 === 0 ? 1 : 0.2),
            unit: "ratio",
          },
        ],
      },
    },
    missing: { "the network's rate": { gauges: [rate("host.network.sent", 1e9)] } },
  },
};
