import { indicatorKey } from "../model/indicator.ts";
import { indicatorsAt } from "./indicator-places.ts";
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
