import { aSpike, asked, indicator, measurement, type MadeFacts } from "../some-facts.ts";
import type { Thresholds } from "../thresholds.ts";

const MISSED = indicator("http_req_failed rate", 0.01, {
  unit: "ratio",
  ...asked("rate < 0.1%", 0.001, "missed"),
});
const requests = (count: number) => indicator("http_reqs count", count);

/** Failures and requests of one endpoint, and of another one. */
const failing = (one: readonly [number, number], other: readonly [number, number]): MadeFacts => ({
  endpoints: [one, other].map(([failures, all], index) => ({
    name: `GET /${index}`,
    requests: all,
    failures,
  })),
});

const averages = (all: number, successful: number, [now, before] = [0.06, 0]): MadeFacts => ({
  summaryOnly: true,
  measurements: {
    "http_req_duration{expected_response:true}": measurement("trend", { avg: successful }),
  },
  indicators: [
    indicator("http_req_duration avg", all, { unit: "ms" }),
    indicator("http_req_failed rate", now ?? 0, { unit: "ratio" }),
  ],
  earlier: { "http_req_duration avg": 100, "http_req_failed rate": before ?? 0 },
});

/** The spike is over at second 40. */
const spreading = (
  first: readonly [number, number],
  second: readonly [number, number],
  end = 60,
): MadeFacts => ({
  ...aSpike([20, 40], 90, { errorRate: (at) => (at >= 20 && at < end ? 0.3 : 0) }),
  endpoints: [
    { name: "GET /a", requests: 1000, fails: first },
    { name: "GET /b", requests: 1000, fails: second },
  ],
});

/** What failed, where, and for how long. */
export const ERROR_THRESHOLDS: Thresholds = {
  "errors-in-one-endpoint": {
    "five failures": {
      made: (failures) => failing([failures, 100], [0, 100]),
      silent: 4,
      speaks: 5,
    },
    // 15 of 19 is 79 %, 16 of 20 is 80 %
    "four of five failures": {
      made: (failures) => failing([failures, 100], [4, 1000]),
      silent: 15,
      speaks: 16,
    },
    // 5 × 4 of 400 is 5 %, and so is 16 of 320
    "five times the rate of the rest": {
      made: (all) => failing([16, all], [4, 400]),
      silent: 321,
      speaks: 320,
    },
  },
  "server-errors": {
    "five answers": {
      made: (count) => ({ statuses: { "500": count }, indicators: [MISSED, requests(2000)] }),
      silent: 4,
      speaks: 5,
    },
    "a status of 500": {
      made: (status) => ({ statuses: { [status]: 20 }, indicators: [MISSED, requests(2000)] }),
      silent: 499,
      speaks: 500,
    },
    "one of a thousand requests where no objective asks": {
      made: (count) => ({ statuses: { "500": count }, indicators: [requests(20_000)] }),
      silent: 19,
      speaks: 20,
    },
  },
  "no-answer": {
    "two requests": {
      made: (count) => ({
        errorCodes: { "1212": count },
        indicators: [indicator("http_req_failed count", 2)],
      }),
      silent: 1,
      speaks: 2,
    },
    "a tenth of the failures": {
      made: (count) => ({
        errorCodes: { "1050": count },
        indicators: [indicator("http_req_failed count", 100)],
      }),
      silent: 9,
      speaks: 10,
    },
  },
  "fast-because-failing": {
    "a tenth longer than all": {
      made: (successful) => averages(100, successful),
      silent: 109,
      speaks: 111,
    },
    "a failure": {
      made: (now) => averages(100, 130, [now, 0]),
      silent: 0,
      speaks: 0.01,
    },
    "an average that fell by 5 %": {
      made: (all) => averages(all, 100),
      silent: 96,
      speaks: 95,
    },
    "successful requests that are not faster than before": {
      made: (successful) => averages(95, successful),
      silent: 99,
      speaks: 100,
    },
    "more failures than before": {
      made: (now) => averages(95, 100, [now, 0.06]),
      silent: 0.06,
      speaks: 0.07,
    },
  },
  "cascading-failure": {
    "a second window of failures after the spike": {
      made: (end) => spreading([20, end], [28, end], end),
      silent: 45,
      speaks: 46,
    },
    "an endpoint that begins five seconds after another": {
      made: (second) => spreading([20, 60], [second, 60]),
      silent: 24,
      speaks: 25,
    },
    "five failures of an endpoint": {
      made: (failures) => spreading([20, 60], [46 - failures, 46]),
      silent: 4,
      speaks: 5,
    },
    "failures of a second endpoint in the second window": {
      made: (end) => spreading([20, 60], [28, end]),
      silent: 45,
      speaks: 46,
    },
  },
};
