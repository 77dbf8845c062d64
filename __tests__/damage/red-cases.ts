import { gzipSync } from "node:zlib";
import { latency, summary } from "../cli/summaries.ts";
import { SLOW_CSV, SLOW_NDJSON } from "./slow-samples.ts";

/** A whole check that is red for one reason alone, so that whatever hides that reason would turn it green. */
export interface RedCase {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly results: readonly string[];
  /** The file and the place of the one number that makes it red; in samples it is on every line. */
  readonly measuredIn: string;
  readonly measuredAt: readonly string[];
  /** Whether another number in its place would be good. */
  readonly isGood: (value: number) => boolean;
  /** Where each file says what is owed. */
  readonly objectiveAt: Readonly<Record<string, readonly string[]>>;
  /** What takes the question away with it, and leaves another one to judge; absent where there is only one. */
  readonly asks?: Readonly<Record<string, readonly string[]>>;
  /** Whether this text in the objective's place asks for less than was measured. */
  readonly isLoosened: (objective: string) => boolean;
  /** Whether what stands there decides what the run is compared with. */
  readonly comparesWith?: (file: string, at: readonly string[]) => boolean;
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

const config = (objectives: string, rest = ""): string => `version: 1
service: shop
objectives:
  ${objectives}
scenarios:
  buy:
    title: Buying
    kind: sustained
    load: {users: 10, duration: 1m}
    results: results/buy.json
${rest}`;

/** The units of a limit on a time; without one k6's own, milliseconds, are meant. */
const MS: Readonly<Record<string, number>> = {
  "": 1,
  us: 0.001,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3.6e6,
};

/** Whether 700 ms keep what a text asks, read apart from the project's own reader. */
function keptBy700ms(objective: string): boolean {
  const match = /^\s*p\(95\)\s*<=?\s*(?<limit>[\d.e+]+)\s*(?<unit>[a-z]*)\s*$/u.exec(objective);
  const factor = MS[match?.groups?.["unit"] ?? "?"];
  return factor !== undefined && Number(match?.groups?.["limit"]) * factor > 700;
}

const baselineRun = (at: number): object => ({
  id: `run-${at}`,
  tool: "0",
  commit: `abc${at}`,
  time: `2026-11-2${at}T00:00:00Z`,
  environment: { users: 10, durationMs: 60_000, runner: "x", cores: 2 },
  indicators: { "http_req_duration p(95)": { value: 199 + at, samples: 6000 } },
});
const BASELINE = JSON.stringify(
  {
    schemaVersion: 1,
    service: "shop",
    scenarios: { buy: { runs: [0, 1, 2, 3, 4].map(baselineRun) } },
  },
  undefined,
  2,
);

const P95 = config("http_req_duration: p(95) < 500ms");
const slow = summary({ http_req_duration: latency(700) });

/** A p95 of 700 ms in a summary, of which less than 500 ms was asked in a config. */
const SLOW: RedCase = {
  files: { "plimsoll.yml": bytes(P95), "results/buy.json": bytes(slow) },
  results: [],
  measuredIn: "results/buy.json",
  measuredAt: ["metrics", "http_req_duration", "values", "p(95)"],
  isGood: (value) => value >= 0 && value < 500,
  objectiveAt: { "plimsoll.yml": ["objectives", "http_req_duration"] },
  isLoosened: keptBy700ms,
};

function ofSamples(name: string, samples: Uint8Array): RedCase {
  const text = P95.replace("results/buy.json", `results/${name}`);
  return { ...SLOW, files: { "plimsoll.yml": bytes(text), [`results/${name}`]: samples } };
}

export const RED_CASES: Readonly<Record<string, RedCase>> = {
  "a p95 over its limit": SLOW,
  "a share of failures over its limit": {
    ...SLOW,
    files: {
      "plimsoll.yml": bytes(config("http_req_failed: rate < 1%")),
      "results/buy.json": bytes(
        summary({
          http_req_failed: { type: "rate", values: { rate: 0.5, passes: 3000, fails: 3000 } },
        }),
      ),
    },
    // The share stands in three numbers, which contradict each other where one of them is changed.
    isGood: () => false,
    isLoosened: () => false,
  },
  "a metric that nothing measured": {
    ...SLOW,
    files: {
      "plimsoll.yml": bytes(config("checks: rate > 99%")),
      "results/buy.json": bytes(summary()),
    },
    isGood: () => false,
    isLoosened: () => false,
  },
  "a p95 twice that of the baseline": {
    ...SLOW,
    files: {
      "plimsoll.yml": bytes(
        config(
          "http_req_duration: p(95) < 900ms",
          "baseline: {file: plimsoll.baseline.json, tolerance: 5%}\n",
        ),
      ),
      "plimsoll.baseline.json": bytes(BASELINE),
      "results/buy.json": bytes(summary({ http_req_duration: latency(400) })),
    },
    isGood: (value) => value >= 0 && value < 200,
    isLoosened: () => false,
    // Without its file a gate is as it was before its first baseline.
    asks: { "plimsoll.baseline.json": [] },
    comparesWith: (file, at) =>
      file === "plimsoll.baseline.json" ||
      ["service", "scenarios", "baseline"].includes(at[0] ?? "") ||
      ["state", "vus", "vus_max"].includes(at[at[0] === "metrics" ? 1 : 0] ?? "") ||
      at.at(-1) === "p(95)",
  },
  "a threshold of k6 that failed": {
    ...SLOW,
    files: {
      "results/buy.json": bytes(
        summary({ http_req_duration: latency(700, { "p(95)<500": { ok: false } }) }),
      ),
    },
    results: ["buy=results/buy.json"],
    objectiveAt: {
      "results/buy.json": ["metrics", "http_req_duration", "thresholds", "p(95)<500"],
    },
  },
  "a waiver that has expired": {
    ...SLOW,
    files: {
      ...SLOW.files,
      "plimsoll.yml": bytes(
        `${P95}waivers:\n  - {scenario: buy, objective: http_req_duration p(95), until: 2026-10-31, reason: known}\n`,
      ),
    },
  },
  "the slower of two scenarios": {
    ...SLOW,
    files: {
      "plimsoll.yml": bytes(`${P95}  look:\n    kind: other\n    results: results/look*.json\n`),
      "results/buy.json": bytes(slow),
      "results/look.json": bytes(summary()),
    },
    asks: { "plimsoll.yml": ["scenarios", "buy"] },
  },
  "samples of slow requests": ofSamples("buy.ndjson", bytes(SLOW_NDJSON)),
  "samples of slow requests as CSV": ofSamples("buy.csv", bytes(SLOW_CSV)),
  "compressed samples of slow requests": ofSamples("buy.ndjson.gz", gzipSync(SLOW_NDJSON)),
};
