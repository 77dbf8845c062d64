import { grouped } from "../model/grouped.ts";
import { indicatorKey } from "../model/indicator.ts";
import type { Indicator, JudgedFailure, Judgement } from "../model/judgement.ts";

/** The rows of one indicator of one scenario together: it has one for each objective on it. */
export function indicatorsByPlace(
  indicators: readonly Indicator[],
): ReadonlyMap<string, readonly Indicator[]> {
  return grouped(indicators, (one) => placeOf(one.scenario, indicatorKey(one)));
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
  return known.get(placeOf(scenario, indicator)) ?? [];
}

function placeOf(scenario: string, key: string): string {
  return `${scenario}\u0000${key}`;
}
