import { indicatorKey } from "../model/indicator.ts";
import type { Indicator, JudgedFailure, Judgement } from "../model/judgement.ts";

/** The indicator that a failure is about: of several objectives on it, the one with that verdict. */
export function failedIndicator(
  failure: JudgedFailure,
  judgement: Judgement,
): Indicator | undefined {
  const candidates = indicatorsAt(judgement.indicators, failure);
  const wanted = candidates.find(({ objective }) => objective?.verdict === failure.kind);
  return wanted ?? candidates[0];
}

/** The reasons for which one indicator fails the gate; what may fail it is the caller's choice. */
export function failuresOf(
  indicator: Indicator,
  failures: readonly JudgedFailure[],
): readonly JudgedFailure[] {
  const key = indicatorKey(indicator);
  return failures.filter((one) => one.scenario === indicator.scenario && one.indicator === key);
}

/** The rows of one indicator of one scenario together: it has one for each objective on it. */
export function indicatorsByPlace(
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly Indicator[]> {
  const found = new Map<string, Indicator[]>();
  for (const one of indicators) {
    const own = found.get(placeOf(one));
    if (own === undefined) found.set(placeOf(one), [one]);
    else own.push(one);
  }
  return found;
}

/** Thousands of failures and figures each look for their indicator among tens of thousands. */
const places = new WeakMap<Judgement["indicators"], ReadonlyMap<string, readonly Indicator[]>>();

/** The rows of one indicator of one scenario, found by its key. */
export function indicatorsAt(
  indicators: Judgement["indicators"],
  { scenario, indicator }: Pick<JudgedFailure, "scenario" | "indicator">,
): readonly Indicator[] {
  const known = places.get(indicators) ?? indicatorsByPlace(indicators);
  places.set(indicators, known);
  return known.get(placeOf({ scenario, key: indicator })) ?? [];
}

function placeOf(one: Indicator | { readonly scenario: string; readonly key: string }): string {
  return `${one.scenario}\u0000${"key" in one ? one.key : indicatorKey(one)}`;
}
