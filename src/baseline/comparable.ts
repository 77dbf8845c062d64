import type { Baseline, BaselineRun, Fingerprint } from "../model/baseline.ts";
import type { NoBaseline } from "../model/change.ts";

/** How much longer or shorter a run may be: measured durations of one load profile never agree to the second. */
const DURATION_SLACK = 0.2;

/**
 * What makes two runs incomparable, in words (`users 40 → 70`, from then to now); empty when they may be compared.
 * What is unknown on either side never differs.
 */
export function comparable(now: Fingerprint, then: Fingerprint): readonly string[] {
  return [
    ...differs("users", then.users, now.users),
    ...differsInDuration(then.durationMs, now.durationMs),
    ...differs("runner", then.runner, now.runner),
    ...differs("cores", then.cores, now.cores),
    ...differs("k6", then.k6, now.k6),
  ];
}

/** The runs of a scenario's history that a run may be held against, oldest first, or why there are none. */
export type ComparableRuns =
  | { readonly kind: "runs"; readonly runs: readonly BaselineRun[] }
  | { readonly kind: "none"; readonly reason: NoBaseline };

/** Picks the comparable runs of a scenario; where no run is, says how the newest differs. */
export function comparableRuns(
  baseline: Baseline | undefined,
  scenario: string,
  now: Fingerprint,
): ComparableRuns {
  if (baseline === undefined) return { kind: "none", reason: { kind: "no file" } };
  const known = Object.hasOwn(baseline.scenarios, scenario)
    ? baseline.scenarios[scenario]
    : undefined;
  const newest = known?.runs.at(-1);
  if (known === undefined || newest === undefined) {
    return { kind: "none", reason: { kind: "scenario not in baseline" } };
  }
  const runs = known.runs.filter(({ environment }) => comparable(now, environment).length === 0);
  if (runs.length > 0) return { kind: "runs", runs };
  const differences = comparable(now, newest.environment);
  return { kind: "none", reason: { kind: "not comparable", differences } };
}

function differs<Value extends string | number>(
  name: string,
  then: Value | undefined,
  now: Value | undefined,
): readonly string[] {
  if (then === undefined || now === undefined || then === now) return [];
  return [`${name} ${then} → ${now}`];
}

function differsInDuration(then: number | undefined, now: number | undefined): readonly string[] {
  if (then === undefined || now === undefined) return [];
  if (Math.abs(now - then) <= DURATION_SLACK * then) return [];
  return [`duration ${seconds(then)} → ${seconds(now)}`];
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
