import type { Judgement } from "../../src/model/judgement.ts";
import { aFullJudgement } from "../report/judgements/a-full-judgement.ts";

const full = aFullJudgement();

/** The full judgement with what it leaves out, so that every name that a form can write has a value. */
export const EXAMPLE: Judgement = {
  ...full,
  scenarios: full.scenarios.map((scenario) =>
    scenario.name === "endurance"
      ? {
          ...scenario,
          load: { ...scenario.load, rate: 30 },
          notes: ["console text of 3 lines was passed over"],
        }
      : scenario,
  ),
  indicators: full.indicators.map((one) =>
    one.metric === "http_req_duration" ? { ...one, samples: 9803 } : one,
  ),
  release: {
    signOffs: [
      {
        role: "Performance Lead",
        name: "octo-lead",
        time: "2026-11-24T08:12:00Z",
        url: "https://github.com/acme/shop/pull/7#pullrequestreview-1",
      },
    ],
  },
  report: { ...full.report, testPeriod: "20 to 23 November 2026", apm: "OpenTelemetry" },
};
