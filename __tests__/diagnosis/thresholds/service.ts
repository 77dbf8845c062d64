import { BEFORE, REQUESTS } from "../hundred-requests.ts";
import { aSpike, type MadeFacts, type MadeGauge } from "../some-facts.ts";
import {
  atTheKnee,
  highFor,
  level,
  rate,
  share,
  type Thresholds,
  underLoad,
} from "../thresholds.ts";

const MORE = rate("database.statements", 300);

/** A cache, and a database that does more work than in the baseline. */
const cache = (...gauges: readonly MadeGauge[]): MadeFacts => ({
  indicators: REQUESTS,
  earlier: BEFORE,
  gauges: [...gauges, MORE],
});

/** The same without a hit ratio in the baseline. */
const newCache = (hits: number, reads: number): MadeFacts => ({
  indicators: REQUESTS,
  earlier: { "http_reqs rate": 100, "database.statements": 200 },
  gauges: [share("cache.hit_ratio", hits), rate("cache.reads", reads), MORE],
});

const rising = (perSecond: number, seconds = 120): MadeFacts => ({
  seconds,
  gauges: [
    { role: "app.file_descriptors", value: (second) => 0.2 + perSecond * second, unit: "ratio" },
  ],
});

const [SLOW, DONE] = [level("queue.depth", 100), rate("queue.completed", 10)];
const QUEUE_BEFORE = { "queue.depth": 2, "queue.completed": 30 };
const grows = (second: number): number => 20 * second;

const STAYS = level("app.replicas", 2);
const instances = (...levels: readonly number[]): MadeFacts => ({
  gauges: [{ ...share("app.cpu", 0), instances: levels.map((value) => () => value) }],
});

/** Processes, caches, queues and machines. */
export const SERVICE_THRESHOLDS: Thresholds = {
  "cpu-saturated": {
    "85 % CPU": {
      made: (cpu) => ({ ...atTheKnee(84), gauges: [share("app.cpu", cpu)] }),
      silent: 0.84,
      speaks: 0.85,
    },
    "one core at most": {
      made: (cpu) => ({ ...atTheKnee(84), gauges: [share("app.cpu", cpu)] }),
      silent: 1.11,
      speaks: 1.09,
    },
    // four times the users bring twice the 80 requests: half is left to each
    "half of what a user had": {
      made: (requests) => ({ ...atTheKnee(requests), gauges: [share("app.cpu", 0.95)] }),
      silent: 161,
      speaks: 160,
    },
    // twice the users bring a quarter more
    "a quarter of the growth of the users": {
      made: (requests) => ({ ...atTheKnee(requests, 20), gauges: [share("app.cpu", 0.95)] }),
      silent: 101,
      speaks: 100,
    },
    "latency half as long again": {
      made: (latency) => ({ ...underLoad(100, latency), gauges: [share("app.cpu", 0.95)] }),
      silent: 149,
      speaks: 150,
    },
  },
  "service-restarted": {
    "one start": {
      made: (starts) => ({
        service: { errorRate: (second) => (second >= 30 && second < 34 ? 0.5 : 0) },
        gauges: [{ role: "app.restarts", value: (second) => (second < 30 ? 0 : starts) }],
      }),
      silent: 0,
      speaks: 1,
    },
    // the start is seen at second 40, and failures until second 70 are of it
    "failures within half a minute after the start": {
      made: (failing) => ({
        seconds: 90,
        service: { errorRate: (second) => (second === failing ? 0.5 : 0) },
        gauges: [{ role: "app.restarts", value: (second) => (second < 40 ? 0 : 1) }],
      }),
      silent: 70,
      speaks: 69,
    },
    "failures within half a minute before the start": {
      made: (failing) => ({
        seconds: 90,
        service: { errorRate: (second) => (second === failing ? 0.5 : 0) },
        gauges: [{ role: "app.restarts", value: (second) => (second < 40 ? 0 : 1) }],
      }),
      silent: 9,
      speaks: 10,
    },
  },
  "file-descriptors": {
    "80 % open": {
      made: (open) => ({ gauges: [share("app.file_descriptors", open)] }),
      silent: 0.79,
      speaks: 0.8,
    },
    // the last bucket is about second 118: (1 − 0.2 − 118 r)/r = 86,400 s where r = 0.8/86,518 = 9.2466e-6
    "a day until all are open": { made: rising, silent: 9.24e-6, speaks: 9.25e-6 },
    "ten buckets in each half": {
      made: (seconds) => rising(1e-3, seconds),
      silent: 79,
      speaks: 80,
    },
    "a limit of open files": {
      made: (max) => ({
        gauges: [level("app.file_descriptors.open", 1), level("app.file_descriptors.max", max)],
      }),
      silent: 0,
      speaks: 1,
    },
  },
  "cache-not-effective": {
    "ten points fewer hits": {
      made: (hits) => cache(share("cache.hit_ratio", hits)),
      silent: 0.81,
      speaks: 0.8,
    },
    "less than half of the reads": {
      made: (hits) => newCache(hits, 200),
      silent: 0.5,
      speaks: 0.49,
    },
    "more than a hundred reads a second": {
      made: (reads) => newCache(0.2, reads),
      silent: 100,
      speaks: 101,
    },
    "a tenth more statements a request": {
      made: (statements) => ({
        indicators: REQUESTS,
        earlier: BEFORE,
        gauges: [share("cache.hit_ratio", 0.5), rate("database.statements", statements)],
      }),
      silent: 219,
      speaks: 220,
    },
    "half of the commands a request": {
      made: (commands) => ({
        indicators: REQUESTS,
        earlier: BEFORE,
        gauges: [rate("cache.operations", commands)],
      }),
      silent: 151,
      speaks: 150,
    },
  },
  "cache-evicting": {
    "95 % of the memory": {
      made: (used) => ({
        gauges: [
          rate("cache.evictions", 1),
          level("cache.memory", used),
          level("cache.memory.max", 100),
        ],
      }),
      silent: 94,
      speaks: 95,
    },
  },
  "queue-falls-behind": {
    // from 10 to 10 + 60 · slope, where twice 10 and 20 more are asked
    "twice the start and twenty": {
      made: (slope) => ({ gauges: [{ role: "queue.depth", value: (s) => 10 + slope * s }] }),
      silent: 0.49,
      speaks: 0.5,
    },
    "fewer jobs completed than created": {
      made: (completed) => ({
        gauges: [
          { role: "queue.depth", value: grows },
          rate("queue.created", 12),
          rate("queue.completed", completed),
        ],
      }),
      silent: 12,
      speaks: 11,
    },
    // the fullest bucket is of 88 to 94 jobs, 91 on average
    "a queue that is worked off by less than half at the end": {
      made: (left) => ({
        gauges: [{ role: "queue.depth", value: (second) => (second < 48 ? 2 * second : left) }],
      }),
      silent: 45,
      speaks: 46,
    },
    "ten scrapes": {
      made: (seconds) => ({ seconds, gauges: [{ role: "queue.depth", value: grows }] }),
      silent: 8,
      speaks: 9,
    },
    "twice the baseline's depth and twenty": {
      made: (depth) => ({ gauges: [level("queue.depth", depth), DONE], earlier: QUEUE_BEFORE }),
      silent: 23,
      speaks: 24,
    },
    "four fifths of the baseline's jobs": {
      made: (completed) => ({
        gauges: [SLOW, rate("queue.completed", completed)],
        earlier: QUEUE_BEFORE,
      }),
      silent: 25,
      speaks: 24,
    },
  },
  "autoscaling-late": {
    "more than five jobs a replica": {
      made: (depth) => ({ gauges: [STAYS, level("queue.depth", depth)] }),
      silent: 10,
      speaks: 11,
    },
    // buckets of four seconds: 28 and 32 s
    "thirty seconds of jobs": {
      made: (buckets) => ({ gauges: [STAYS, highFor("queue.depth", buckets, [30, 0])] }),
      silent: 7,
      speaks: 8,
    },
    // scrapes 20 s apart in buckets of 80 s
    "two buckets, however long": {
      made: (buckets) => ({
        seconds: 480,
        gauges: [STAYS, { ...highFor("queue.depth", buckets * 20, [30, 0]), everySeconds: 20 }],
      }),
      silent: 1,
      speaks: 2,
    },
    "seconds in a row": {
      made: (second) => ({
        gauges: [
          STAYS,
          {
            role: "queue.depth",
            value: (at) => (at < 16 || (at >= second && at < second + 16) ? 30 : 0),
          },
        ],
      }),
      silent: 20,
      speaks: 16,
    },
    "more than 80 % CPU": {
      made: (cpu) => ({ gauges: [STAYS, share("app.cpu", cpu)] }),
      silent: 0.8,
      speaks: 0.81,
    },
    "thirty seconds of CPU": {
      made: (buckets) => ({
        gauges: [STAYS, { ...highFor("app.cpu", buckets, [0.9, 0.1]), unit: "ratio" }],
      }),
      silent: 7,
      speaks: 8,
    },
    // the spike lasts from second 20 to 60
    "later than half of the spike": {
      made: (second) => ({
        ...aSpike([20, 60], 100),
        gauges: [
          { role: "app.replicas", value: (at) => (at < second ? 2 : 4) },
          share("app.cpu", 0.95),
        ],
      }),
      silent: 40,
      speaks: 41,
    },
  },
  "instance-differs": {
    "half more than its peers": {
      made: (cpu) => instances(0.25, 0.25, cpu),
      silent: 0.375,
      speaks: 0.38,
    },
    "CPU that is not idle": {
      made: (cpu) => instances(0.01, 0.01, cpu),
      silent: 0.09,
      speaks: 0.11,
    },
    "half slower than its peers": {
      made: (ms) => ({
        gauges: [{ ...level("app.p95", 0), unit: "ms", instances: [() => 40, () => 40, () => ms] }],
      }),
      silent: 60,
      speaks: 61,
    },
  },
  "disk-or-network-saturated": {
    "a disk that is busy for 90 %": {
      made: (busy) => ({ gauges: [share("host.disk.busy", busy)] }),
      silent: 0.89,
      speaks: 0.9,
    },
    "80 % of the network": {
      made: (full) => ({ gauges: [share("host.network.share", full)] }),
      silent: 0.79,
      speaks: 0.8,
    },
  },
};
