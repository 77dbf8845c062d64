import type { RecoveryAbsence, Trend, TrendAbsence } from "../model/shapes.ts";
import { decimalText } from "./digits.ts";
import { sentenceCase } from "./sentence-case.ts";

const TREND_ABSENCE: Readonly<Record<TrendAbsence, string>> = {
  "too few buckets": "the measured phase is too short",
  "no data": "there is no data for it",
  "zero level": "it begins at zero",
  "the load moved": "the load moved, and that makes its own trend",
};

const RECOVERY_ABSENCE: Readonly<Record<RecoveryAbsence, string>> = {
  "no spike": "the users curve shows no spike",
  "no requests before the spike": "nothing was requested before the spike",
  "the load never came back": "the load never came back to the level before the spike",
  "too little time after the spike": "the run ended too soon after the spike",
};

/** Why a recovery cannot be told. */
export function recoveryAbsenceText(why: RecoveryAbsence): string {
  return RECOVERY_ABSENCE[why];
}

/** Why a course cannot be told. */
export function trendAbsenceText(why: TrendAbsence): string {
  return TREND_ABSENCE[why];
}

/** Where a number went, with its interval: `Stable (+1 %, -3 to +5 %)`. The words are the form's own. */
export function trendText(
  trend: Trend,
  words: { readonly increasing: string; readonly decreasing: string },
): string {
  if (trend.kind === "not assessed") return `not assessed, because ${TREND_ABSENCE[trend.why]}`;
  const word = trend.kind === "stable" ? "Stable" : words[trend.kind];
  const [low, high] = trend.interval;
  return `${word} (${signed(trend.changeShare)} %, ${signed(low)} to ${signed(high)} %)`;
}

/** How much worse a run ended than it began, in the form's word. */
export function degradationText(trend: Trend): string {
  if (trend.kind === "not assessed") return `not assessed, because ${TREND_ABSENCE[trend.why]}`;
  const { degradation } = trend;
  return `${sentenceCase(degradation)} (latency ${signed(trend.changeShare)} % over the measured phase)`;
}

function signed(share: number): string {
  const percent = share * 100;
  const digits = decimalText(percent, Math.abs(percent) < 10 ? 1 : 0);
  return percent > 0 ? `+${digits}` : digits;
}
