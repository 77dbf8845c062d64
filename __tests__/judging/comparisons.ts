import type { Comparison } from "../../src/judging/changes/compare-family.ts";
import type { BaselineValue } from "../../src/model/baseline.ts";
import type { Change } from "../../src/model/change.ts";

/** A change that has numbers. */
export type Compared = Exclude<Change, { readonly verdict: "no baseline" }>;

/** Values without samples or errors, as a summary tells them. */
export function values(...numbers: readonly number[]): readonly BaselineValue[] {
  return numbers.map((value) => ({ value }));
}

/** Ratios as `failed of requests` tells them. */
export function ratios(
  ...counts: readonly (readonly [number, number])[]
): readonly BaselineValue[] {
  return counts.map(([k, n]) => ({ value: n === 0 ? 0 : k / n, samples: n }));
}

/** A gated latency of one scenario; each test says what differs. */
export function comparison(
  base: readonly BaselineValue[],
  head: readonly BaselineValue[],
  changed: Partial<Comparison> = {},
): Comparison {
  return {
    scenario: "sustained",
    indicator: "http_req_duration p(95)",
    family: "latency",
    direction: "lower-is-better",
    gated: true,
    tolerance: { relative: 0.05, points: 0.001 },
    head,
    base: { kind: "runs", values: base },
    ...changed,
  };
}

/** The change with its numbers; a test that gets none has failed. */
export function compared(change: Change | undefined): Compared {
  if (change === undefined || change.verdict === "no baseline") {
    throw new Error(`expected numbers, got ${JSON.stringify(change)}`);
  }
  return change;
}

/** The verdicts alone. */
export function verdicts(changes: readonly Change[]): readonly Change["verdict"][] {
  return changes.map(({ verdict }) => verdict);
}

/** The same values in another unit. */
export function times(factor: number, runs: readonly BaselineValue[]): readonly BaselineValue[] {
  return runs.map((run) => ({ ...run, value: run.value * factor }));
}

/** So many runs around 100 whose logarithms have exactly this sample standard deviation. */
export function spreadOf(deviation: number, runs: number): readonly BaselineValue[] {
  const pairs = Math.floor(runs / 2);
  const step = deviation * Math.sqrt((runs - 1) / (2 * pairs));
  const logs = Array.from({ length: pairs }, () => [step, -step]).flat();
  return values(...[...logs, ...(runs % 2 === 1 ? [0] : [])].map((log) => 100 * Math.exp(log)));
}
