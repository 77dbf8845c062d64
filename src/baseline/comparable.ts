import type { Baseline, BaselineRun, Fingerprint } from "../model/baseline.ts";
import type { NoBaseline } from "../model/change.ts";

/** How much longer or shorter a run may be: measured durations of one load profile never agree to the second. */
const DURATION_SLACK = 0.2;
/**
 * Runs of one plan differ by up to 5 % of their load, at its ramps and where the last iterations end; a ramp and a plateau
 * of the same greatest number of users differ by a third.
 */
const CURVE_SLACK = 0.15;

/**
 * What makes two runs incomparable, in words (`users 40 → 70`, from then to now); empty when they may be compared.
 * What is unknown on either side never differs.
 */
export function comparable(now: Fingerprint, then: Fingerprint): readonly string[] {
  return [
    ...differs("users", then.users, now.users),
    ...differsInCurve(then, now),
    ...differs("rate", perSecond(then.rate), perSecond(now.rate)),
    ...differs("executor", then.executor, now.executor),
    ...differsInDuration(then, now),
    ...differs("runner", then.runner, now.runner),
    ...differs("cores", then.cores, now.cores),
    ...differs("k6", then.k6, now.k6),
    ...Object.entries(now.added ?? {}).flatMap(([name, value]) =>
      differs(name, then.added?.[name], value),
    ),
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

/** A run of a fixed number of iterations lasts as long as the service lets it, which is no other load. */
function differsInDuration(then: Fingerprint, now: Fingerprint): readonly string[] {
  if (then.durationMs === undefined || now.durationMs === undefined) return [];
  if (Math.abs(now.durationMs - then.durationMs) <= DURATION_SLACK * then.durationMs) return [];
  if (then.iterations !== undefined && then.iterations === now.iterations) return [];
  return [`duration ${seconds(then.durationMs)} → ${seconds(now.durationMs)}`];
}

/** The share of the load that two curves of users do not have in common, where the greatest number of users agrees. */
function differsInCurve(then: Fingerprint, now: Fingerprint): readonly string[] {
  if (then.curve === undefined || now.curve === undefined || then.users !== now.users) return [];
  if (then.curve.length !== now.curve.length) return [];
  const pairs = then.curve.map((users, index) => [users, now.curve?.[index] ?? 0] as const);
  const apart = sum(pairs.map(([before, after]) => Math.abs(after - before)));
  const load = sum(pairs.map((pair) => Math.max(...pair)));
  if (apart <= CURVE_SLACK * load) return [];
  return [`users over time ${curveText(then.curve)} → ${curveText(now.curve)}`];
}

function curveText(curve: readonly number[]): string {
  return curve.map((users) => Math.round(users)).join(" ");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function perSecond(rate: number | undefined): string | undefined {
  return rate === undefined ? undefined : `${rate}/s`;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
