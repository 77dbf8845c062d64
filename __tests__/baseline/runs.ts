import type { Baseline, BaselineRun } from "../../src/model/baseline.ts";

/** An accepted run; each test says what differs. */
export function run(changed: Partial<BaselineRun> = {}): BaselineRun {
  return {
    id: "4f2a91c",
    commit: "4f2a91c0d6c1b0b6c5a3d0a1f9e8d7c6b5a49382",
    time: "2026-11-20T08:00:00Z",
    tool: "0.1.0",
    environment: { users: 70, durationMs: 38_900, runner: "ubuntu-24.04", cores: 4, k6: "2" },
    indicators: {
      "http_req_duration p(95)": { value: 99.2, standardError: 1.25, samples: 5932 },
      "http_req_failed rate": { value: 0, samples: 5932 },
      "http_reqs rate": { value: 152.8 },
    },
    ...changed,
  };
}

/** A baseline of one scenario. */
export function baselineOf(...runs: readonly BaselineRun[]): Baseline {
  return { schemaVersion: 2, service: "MGX-AI Platform", scenarios: { sustained: { runs } } };
}

/** The time so many days after the first run. */
export function day(number: number): string {
  return new Date(Date.UTC(2026, 10, 20 + number, 8)).toISOString().replace(".000Z", "Z");
}

/** Another measurement of the same commit so many days later: no two give the very same numbers. */
export function later(number: number, changed: Partial<BaselineRun> = {}): BaselineRun {
  const p95 = { value: 99.2 + number / 8, standardError: 1.25, samples: 5932 };
  const indicators = { ...run().indicators, "http_req_duration p(95)": p95 };
  return run({ time: day(number), indicators, ...changed });
}
