import type { IndicatorName } from "../../../src/model/indicator.ts";
import type { Concern } from "../../../src/model/concern.ts";
import type { JudgedWaiver } from "../../../src/model/judgement.ts";
import type { RuleChanges } from "../../../src/model/rule-change.ts";

const WAIVER: JudgedWaiver = {
  scenario: "spike",
  objective: "http_req_duration p(99)",
  until: "2026-12-31",
  reason: "PERF-112: pool resize under way",
  state: "used",
};

const latency = (percent: number): IndicatorName => ({
  metric: "http_req_duration",
  aggregation: { kind: "quantile", percent },
});

const BLIND = {
  verdict: "inconclusive",
  scale: "percent",
  before: 100,
  percent: -2.1,
  interval: [-24, 26],
  noticeable: 46.4,
  p: 0.6,
  noise: 8.3,
  baselineRuns: 1,
  repeats: 1,
  gated: true,
  doubt: { kind: "blind", runsNeeded: 2 },
} as const;

/** A pull request that changes one rule of each effect. */
export const CHANGED_RULES: RuleChanges = {
  base: "2222222222222222222222222222222222222222",
  changes: [
    {
      rule: "`http_req_duration p(95)` of every scenario",
      before: "`p(95) < 3s`",
      after: "`p(95) < 5s`",
      effect: "loosens",
    },
    {
      rule: "waiver for `http_req_duration p(99)` of `spike`",
      after: "until 2027-06-30, as long as < 6s: PERF-112: pool resize under way",
      effect: "loosens",
    },
    {
      rule: "query `queue_depth`",
      before: "`sum(queue_depth)`",
      after: "`max(queue_depth)`",
      effect: "not comparable",
    },
    { rule: "tolerance", before: "5 %", after: "4 %", effect: "tightens" },
    { rule: "title of `spike`", before: "Spike", after: "Spike, 10 to 70", effect: "neutral" },
  ],
};

/** One concern of every kind that the model knows. */
export const EVERY_CONCERN: readonly Concern[] = [
  {
    kind: "not-exported",
    scenario: "sustained",
    metric: "http_req_duration",
    aggregation: "p(99)",
  },
  {
    kind: "threshold-without-samples",
    scenario: "sustained",
    metric: "payment_errors",
    expression: "count<10",
  },
  {
    kind: "contradicts-k6",
    scenario: "spike",
    metric: "http_req_duration",
    expression: "p(95)<500",
    k6Passed: true,
  },
  { kind: "rate-of-ones", scenario: "sustained", metric: "cart_errors", samples: 77 },
  {
    kind: "thin-headroom",
    scenario: "ramp-up",
    indicator: { metric: "http_reqs", aggregation: { kind: "rate" } },
    headroom: 0.041,
  },
  { kind: "waiver-in-use", waiver: WAIVER },
  { kind: "waiver-expired", waiver: { ...WAIVER, until: "2026-10-31", state: "expired" } },
  { kind: "waiver-exceeded", waiver: { ...WAIVER, bound: "< 6s", state: "exceeded" } },
  { kind: "waiver-unmatched", waiver: { ...WAIVER, state: "unmatched" } },
  {
    kind: "inconclusive",
    scenario: "endurance",
    indicators: [latency(95)],
    byChance: false,
    repeatsNeeded: 2,
    runsNeeded: 0,
  },
  {
    kind: "less-load",
    scenario: "sustained",
    indicators: [latency(50), latency(95)],
    percent: -14.2,
  },
  {
    kind: "other-mix",
    scenario: "sustained",
    indicators: [latency(95)],
    percent: 31,
  },
  { kind: "blind", changes: [BLIND, { ...BLIND, noticeable: 91.2 }] },
  { kind: "not-comparable", scenario: "endurance", differences: ["users 40 → 70", "k6 1 → 2"] },
  {
    kind: "not-compared",
    scenario: "sustained",
    gaps: [
      { indicator: "task_time p(95)", why: "not in baseline", runs: [] },
      { indicator: "queue_depth max", why: "not positive", runs: ["4f2a91c"] },
      { indicator: "http_req_failed rate", why: "samples unknown", runs: [] },
      { indicator: "http_req_duration p(95)", why: "not measured", runs: [] },
    ],
  },
  { kind: "scenario-not-in-baseline", scenario: "soak", known: ["sustained", "spike"] },
  {
    kind: "baseline-from-the-future",
    scenario: "soak",
    file: "plimsoll.baseline.json",
    runs: ["4f2a91c"],
  },
  {
    kind: "baseline-run-twice",
    scenario: "soak",
    file: "plimsoll.baseline.json",
    runs: ["4f2a91c-2", "4f2a91c-3", "4f2a91c-4", "4f2a91c-5"],
  },
  { kind: "scenario-not-run", scenario: "soak" },
  { kind: "dropped-iterations", scenario: "spike", dropped: 1204 },
  {
    kind: "oddity",
    scenario: "ramp-up",
    id: "several-k6-scenarios",
    text: "The file mixes the k6 scenarios `browse` and `buy`; their numbers are not told apart.",
  },
  { kind: "rules-changed", rules: CHANGED_RULES },
  { kind: "release-lets-pass", kinds: ["unmeasured", "worsened"], isTold: false },
  { kind: "not-signed", roles: ["Performance Lead", "CTO"] },
];
