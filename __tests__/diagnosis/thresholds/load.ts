import { indicator, measurement, type MadeFacts } from "../some-facts.ts";
import { share, type Thresholds } from "../thresholds.ts";

const perSecond = (value: number) => [indicator("iterations rate", value, { unit: "1/s" })];
const IDLE = share("app.cpu", 0.2);

/** The first tenth of 60 s, against 100 ms of 80 requests by 20 users. */
const begins = ({ latencyMs = 500, users = 20, requests = 80 }): MadeFacts => ({
  service: {
    latencyMs: (second) => (second < 6 ? latencyMs : 100),
    users: (second) => (second < 6 ? users : 20),
    requests: () => requests,
    scatter: 0,
  },
});

/** Latency that nears 200 ms, less and less: after so many seconds a third or so of the way is left. */
const filling = (memory: number): MadeFacts => ({
  seconds: 80,
  service: { latencyMs: (second) => 200 - 100 * Math.exp(-second / memory), scatter: 0 },
});

/** Whether the test tested what it should have tested, and what shows in its course. */
export const LOAD_THRESHOLDS: Thresholds = {
  "generator-saturated": {
    "one iteration that did not start": {
      made: (count) => ({
        summaryOnly: true,
        measurements: { dropped_iterations: measurement("counter", { count }) },
      }),
      silent: 0,
      speaks: 1,
    },
    "90 % CPU of the generator": {
      made: (cpu) => ({ gauges: [share("load.cpu", cpu)] }),
      silent: 0.89,
      speaks: 0.9,
    },
    "less than 95 % of the planned iterations": {
      made: (rate) => ({ load: { rate: 100 }, indicators: perSecond(rate), gauges: [IDLE] }),
      silent: 95,
      speaks: 94,
    },
    "less than 80 % CPU of the service": {
      made: (cpu) => ({
        load: { rate: 100 },
        indicators: perSecond(80),
        gauges: [share("app.cpu", cpu)],
      }),
      silent: 0.8,
      speaks: 0.79,
    },
    // 150 % of 100 ms under four times the users
    "latency that stays": {
      made: (latency) => ({
        service: {
          users: (second) => (second < 20 ? 10 : 40),
          latencyMs: (second) => (second < 20 ? 100 : latency),
          scatter: 0,
        },
        phases: [["steady", [20, 60]]],
        load: { rate: 100 },
        indicators: perSecond(80),
        gauges: [IDLE],
      }),
      silent: 150,
      speaks: 149,
    },
  },
  "load-not-reached": {
    "less than 95 % of the users": {
      made: (users) => ({
        load: { users: 100 },
        indicators: [indicator("vus max", users, { unit: "users" })],
      }),
      silent: 95,
      speaks: 94,
    },
    "less than 95 % of the iterations": {
      made: (rate) => ({ load: { rate: 100 }, indicators: perSecond(rate) }),
      silent: 95,
      speaks: 94,
    },
  },
  "cold-start": {
    "twice the latency of the rest": {
      made: (latencyMs) => begins({ latencyMs }),
      silent: 199,
      speaks: 200,
    },
    "no more than a tenth more users": {
      made: (users) => begins({ users }),
      silent: 23,
      speaks: 22,
    },
    // 300 ms at first; two seconds of a later tenth, which are 4 % of the rest
    "half as long again as the slowest of the other tenths": {
      made: (slow) => ({
        service: {
          latencyMs: (second) => (second < 6 ? 300 : second === 30 || second === 31 ? slow : 100),
          scatter: 0,
        },
      }),
      silent: 201,
      speaks: 200,
    },
    // 6 s of 8 or 9 requests
    "fifty requests in the first tenth": {
      made: (requests) => begins({ requests }),
      silent: 8,
      speaks: 9,
    },
  },
  degradation: {
    // first, middle and last third are 30 s apart: with u = e^(-30/memory) the last one brings u/(1 + u) of the rise,
    // 24 % where the memory is 26 s and 26 % where it is 29 s
    "a quarter of the rise in the last third": { made: filling, silent: 26, speaks: 29 },
  },
};
