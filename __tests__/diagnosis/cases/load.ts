import type { Cases } from "../cases.ts";
import { indicator, measurement, type MadeGauge } from "../some-facts.ts";

const idle: MadeGauge = { role: "app.cpu", value: () => 0.2, unit: "ratio" };
const rate = (value: number) => [indicator("iterations rate", value, { unit: "1/s" })];
const users = (value: number) => [indicator("vus max", value, { unit: "users" })];

/** Whether the test tested what it should have tested, and when its numbers begin to count. */
export const LOAD_CASES: Readonly<Record<string, Cases>> = {
  "generator-saturated": {
    shows: {
      "iterations were dropped": {
        made: {
          summaryOnly: true,
          measurements: { dropped_iterations: measurement("counter", { count: 12 }) },
        },
        says: ["k6 did not start 12 iterations"],
      },
      "its own CPU is full": {
        made: { gauges: [{ role: "load.cpu", value: () => 0.97, unit: "ratio" }] },
        says: ["CPU of the load generator up to 97 %"],
      },
      "fewer iterations came than planned, and the service was idle": {
        made: { load: { rate: 100 }, indicators: rate(80), gauges: [idle] },
        says: ["80/s iterations of 100/s planned", "CPU of the service 20 %"],
      },
    },
    alike: {
      "nothing was dropped": {
        measurements: { dropped_iterations: measurement("counter", { count: 0 }) },
      },
      "the service was busy": {
        load: { rate: 100 },
        indicators: rate(80),
        gauges: [{ ...idle, value: () => 0.95 }],
      },
      "the planned rate was reached": { load: { rate: 100 }, indicators: rate(99), gauges: [idle] },
    },
    missing: {
      "a planned rate": { indicators: rate(80), gauges: [idle] },
      "the service's CPU": { load: { rate: 100 }, indicators: rate(80) },
    },
  },
  "load-not-reached": {
    shows: {
      "fewer users came than planned": {
        made: { summaryOnly: true, load: { users: 100 }, indicators: users(80) },
        says: ["80 users of 100 planned"],
      },
      "fewer iterations came than planned": {
        made: { summaryOnly: true, load: { rate: 50 }, indicators: rate(40) },
        says: ["40 iterations a second of 50 planned"],
      },
    },
    alike: { "nearly all came": { load: { users: 100 }, indicators: users(96) } },
    missing: { "a plan": { indicators: users(80) }, "a count of users": { load: { users: 100 } } },
  },
  "not-comparable": {
    shows: {
      "the profile differs": {
        made: { summaryOnly: true, differences: ["users 40 → 70"] },
        says: ["users 40 → 70"],
      },
    },
    alike: { "nothing differs": { differences: [], earlier: { "http_reqs rate": 100 } } },
    missing: { "a baseline": {} },
  },
  "cold-start": {
    shows: {
      // A tenth of 60 s.
      "the first tenth is slower by far": {
        made: { service: { latencyMs: (second) => (second < 6 ? 500 : 100) } },
        says: ["in the first tenth of the measured phase"],
      },
      // A quarter of all requests waits for what is not there yet: the median never shows it.
      "only some of its requests are slow": {
        made: {
          service: {
            latencyMs: (second) => (second < 6 ? 130 : 100),
            scatter: 0.2,
            slowShare: (second) => (second < 6 ? 0.25 : 0),
          },
        },
        says: ["in the first tenth of the measured phase"],
      },
    },
    alike: {
      "another tenth is as slow": {
        service: {
          latencyMs: (second) => (second < 6 || (second >= 30 && second < 36) ? 500 : 100),
        },
      },
      "it is a spike that begins": {
        seconds: 120,
        service: {
          users: (second) => (second >= 40 && second < 80 ? 40 : 10),
          latencyMs: (second) => (second >= 40 && second < 44 ? 500 : 100),
        },
        phases: [
          ["baseline", [0, 40]],
          ["spike", [40, 80]],
          ["after", [80, 120]],
        ],
      },
      "the first tenth is a little slower": {
        service: { latencyMs: (second) => (second < 6 ? 150 : 100) },
      },
      "more users were there at first": {
        service: {
          latencyMs: (second) => (second < 6 ? 500 : 100),
          users: (second) => (second < 6 ? 80 : 20),
        },
      },
      "the service got faster all the time": { service: { latencyMs: (second) => 130 - second } },
    },
    missing: {
      samples: { summaryOnly: true },
      requests: { service: { latencyMs: (second) => (second < 6 ? 500 : 100), requests: () => 5 } },
    },
  },
  degradation: {
    shows: {
      "latency rises under constant users": {
        made: { service: { latencyMs: (second) => 100 + second } },
        says: ["over the measured phase", "while the users stayed"],
      },
    },
    alike: {
      "users rose": {
        service: { latencyMs: (second) => 100 + second, users: (second) => 10 + second },
      },
      "latency only scatters": { service: {} },
      "the machine is slower from one moment on": {
        service: { latencyMs: (second) => (second < 25 ? 100 : 135) },
      },
      "it is slower from the middle on": {
        service: { latencyMs: (second) => (second < 30 ? 100 : 135) },
      },
      "more requests come of the same users": {
        service: {
          latencyMs: (second) => 100 + second,
          requests: (second) => 80 + 2 * second,
        },
      },
      "a cache fills at first": { service: { latencyMs: (second) => 100 + Math.min(second, 20) } },
    },
    missing: { samples: { summaryOnly: true } },
  },
};
