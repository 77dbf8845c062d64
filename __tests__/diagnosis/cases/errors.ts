import type { Cases } from "../cases.ts";
import { aSpike, asked, indicator, measurement, type MadeFacts } from "../some-facts.ts";

const MISSED = indicator("http_req_failed rate", 0.01, {
  unit: "ratio",
  ...asked("rate < 0.1%", 0.001, "missed"),
});
const COUNTS = [indicator("http_reqs count", 2000), indicator("http_req_failed count", 20)];
const SPREAD = [
  { name: "GET /a", requests: 1000, failures: 11 },
  { name: "GET /b", requests: 1000, failures: 9 },
];
const IN_ONE = [
  { name: "POST /a", requests: 500, failures: 19 },
  { name: "GET /b", requests: 1500, failures: 1 },
];

/** Ten users, forty for twenty seconds, ten again; failures from second 20 to so many seconds after the spike. */
const failingUntil = (end: number): MadeFacts => ({
  ...aSpike([20, 40], 90, {
    latencyMs: () => 100,
    errorRate: (second) => (second >= 20 && second < end ? 0.3 : 0),
  }),
  endpoints: SPREAD,
});

const SPIKE = (second: number): number => (second >= 20 && second < 40 ? 40 : 10);

/** Failures until so many seconds, and from when to when each of two endpoints had them. */
const spreading = (
  end: number,
  first: readonly [number, number],
  second: readonly [number, number],
): MadeFacts => ({
  ...failingUntil(end),
  endpoints: [
    { name: "GET /a", requests: 1000, fails: first },
    { name: "GET /b", requests: 1000, fails: second },
  ],
});

const slowUntil = (end: number): MadeFacts => ({
  ...failingUntil(0),
  service: {
    users: (second) => (second >= 20 && second < 40 ? 40 : 10),
    latencyMs: (second) => (second >= 20 && second < end ? 600 : 100),
  },
});

const DURATIONS = (all: number, rate: number) => [
  indicator("http_req_duration avg", all, { unit: "ms" }),
  indicator("http_req_failed rate", rate, { unit: "ratio" }),
];
const successful = (avg: number): NonNullable<MadeFacts["measurements"]> => ({
  "http_req_duration{expected_response:true}": measurement("trend", { avg }),
});

/** What failed, where, and for how long. */
export const ERROR_CASES: Readonly<Record<string, Cases>> = {
  "errors-in-one-endpoint": {
    shows: {
      // 19 of 500 is 3.8 %, 1 of 1500 is 0.07 %.
      "nearly all failures are of one endpoint": {
        made: { endpoints: IN_ONE, errorCodes: { "1500": 20 } },
        says: [
          "19 of 20 failures are of `POST /a`: 3.8 % of its requests failed, and 0.067 % of all others",
          "1500 (20 times)",
        ],
      },
    },
    alike: {
      "failures are spread": { endpoints: SPREAD },
      "the endpoint has most requests, too": {
        endpoints: [
          { name: "GET /a", requests: 9000, failures: 90 },
          { name: "GET /b", requests: 1000, failures: 10 },
        ],
      },
      "two requests failed": {
        endpoints: [
          { name: "GET /a", requests: 9, failures: 2 },
          { name: "GET /b", requests: 90 },
        ],
      },
    },
    missing: {
      samples: { summaryOnly: true },
      "another endpoint": { endpoints: [{ name: "GET /a", requests: 100, failures: 20 }] },
    },
  },
  "server-errors": {
    shows: {
      "answers of 5xx come from everywhere and miss an objective": {
        made: {
          endpoints: SPREAD,
          statuses: { "200": 1980, "500": 20 },
          indicators: [MISSED, ...COUNTS],
        },
        says: [
          "20 of 2,000 requests (1 %) were answered with 500, over 2 endpoints",
          "misses `rate < 0.1%`",
        ],
      },
    },
    alike: {
      "one endpoint explains them": {
        endpoints: IN_ONE,
        statuses: { "500": 20 },
        indicators: [MISSED, ...COUNTS],
      },
      "the answers are of 4xx": {
        endpoints: SPREAD,
        statuses: { "404": 20 },
        indicators: [MISSED, ...COUNTS],
      },
      "nobody minds so few": {
        endpoints: SPREAD,
        statuses: { "500": 20 },
        indicators: [indicator("http_reqs count", 200_000), indicator("http_req_failed count", 20)],
      },
    },
    missing: { samples: { summaryOnly: true, indicators: [MISSED, ...COUNTS] } },
  },
  "no-answer": {
    shows: {
      "connections are refused": {
        made: { errorCodes: { "1212": 15, "1500": 5 }, indicators: COUNTS },
        says: ["15 were refused a connection: 75 % of all failures"],
      },
    },
    alike: {
      "failures are answers": { errorCodes: { "1500": 20 }, indicators: COUNTS },
      "one of many was reset": { errorCodes: { "1220": 1, "1500": 19 }, indicators: COUNTS },
    },
    missing: {
      samples: { summaryOnly: true, indicators: COUNTS },
      "a count of failures": { errorCodes: { "1212": 15 } },
    },
  },
  "fast-because-failing": {
    shows: {
      "those that succeed take longer than all": {
        made: { summaryOnly: true, measurements: successful(130), indicators: DURATIONS(100, 0.3) },
        says: ["100 ms on average, and those that succeeded 130 ms, while 30 % failed"],
      },
      // (100 − 0.3 · 30) / 0.7 = 130
      "samples tell how long the failed ones took": {
        made: {
          measurements: {
            "http_req_duration{expected_response:false}": measurement("trend", { avg: 30 }),
          },
          indicators: DURATIONS(100, 0.3),
        },
        says: ["those that succeeded 130 ms"],
      },
      "latency fell against the baseline, and that of the successful did not": {
        made: {
          measurements: successful(107),
          indicators: DURATIONS(100, 0.06),
          earlier: { "http_req_duration avg": 106, "http_req_failed rate": 0 },
        },
        says: ["those that succeeded 107 ms, while 6 % failed"],
      },
    },
    alike: {
      "failed requests take as long as the others": {
        measurements: successful(101),
        indicators: DURATIONS(100, 0.3),
      },
      "nothing failed": { measurements: successful(130), indicators: DURATIONS(100, 0) },
      "successful requests are faster than before, too": {
        measurements: successful(85),
        indicators: DURATIONS(80, 0.01),
        earlier: { "http_req_duration avg": 120, "http_req_failed rate": 0 },
      },
    },
    missing: { "the time of the successful": { indicators: DURATIONS(100, 0.3) } },
  },
  "cascading-failure": {
    shows: {
      "failures spread from one endpoint to another and outlast the spike": {
        // From second 20 on; the load is back at 40, and a third of the requests fails until 60.
        made: spreading(60, [20, 60], [28, 58]),
        says: [
          "`GET /a` began to fail 0 s into the spike, and `GET /b` 8 s after it: 2 endpoints in all",
          "requests of 2 endpoints went on failing, for 20 s or longer",
        ],
      },
    },
    alike: {
      "failures end with the spike": spreading(40, [20, 40], [28, 40]),
      "only one endpoint fails": {
        ...spreading(60, [20, 60], [28, 58]),
        endpoints: [{ name: "GET /a", requests: 1000, fails: [20, 60] }],
      },
      "all endpoints fail from the same moment on, as when the service is down": spreading(
        60,
        [20, 60],
        [22, 60],
      ),
      "only the first one outlasts the spike": spreading(60, [20, 60], [28, 42]),
      "as many requests failed before the spike": {
        ...spreading(90, [20, 60], [28, 58]),
        service: { users: SPIKE, errorRate: () => 0.3 },
      },
    },
    missing: {
      samples: { summaryOnly: true },
      "a spike": { endpoints: SPREAD, service: { errorRate: () => 0.3 } },
      "the times at which endpoints failed": { ...failingUntil(60), endpoints: SPREAD },
    },
  },
  "slow-recovery": {
    shows: {
      "the service is not back when the run ends": {
        made: slowUntil(90),
        says: ["not back within 50 s after the load was"],
      },
      "an objective says how soon it had to be back": {
        made: {
          ...slowUntil(55),
          indicators: [
            indicator("recovery_time value", 15_000, {
              unit: "ms",
              ...asked("value < 5s", 5000, "missed"),
            }),
          ],
        },
        says: ["the objective is value < 5s"],
      },
    },
    alike: { "it is back at once": slowUntil(40), "it is back in time": slowUntil(45) },
    missing: { "a spike": {}, samples: { summaryOnly: true } },
  },
};
