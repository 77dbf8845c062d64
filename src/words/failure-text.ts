import {
  comparedChange,
  type Indicator,
  type JudgedFailure,
  type Judgement,
} from "../model/judgement.ts";
import { movementText } from "./change-sentence.ts";
import { code } from "./code.ts";
import { countText } from "./count-text.ts";
import { failedIndicator } from "./failed-indicator.ts";
import { indicatorName } from "./metric-name.ts";
import { namedPair, namedText } from "./named-quantity.ts";

/** Why the gate failed, as one sentence about one indicator; and the waiver that no longer covers it, with its date. */
export function failureText(failure: JudgedFailure, judgement: Judgement): string {
  return [reasonText(failure, judgement), spentWaiver(failure, judgement)].join("");
}

function reasonText(failure: JudgedFailure, judgement: Judgement): string {
  const indicator = failedIndicator(failure, judgement);
  const name = indicator === undefined ? code(failure.indicator) : indicatorName(indicator);
  const where = `${name} of ${code(failure.scenario)}`;
  switch (failure.kind) {
    case "missed":
      return `${where} misses its objective: ${missedText(indicator)}.`;
    case "unmeasured":
      return `${where} could not be measured: ${indicator?.objective?.reason ?? "no value"}`;
    case "worsened":
      return `${where} worsened${movementOf(indicator, judgement)}.`;
    case "inconclusive":
      return `whether ${where} changed cannot be decided${movementOf(indicator, judgement)}.`;
    case "waiver":
      return waiverFailure(failure, judgement);
  }
}

/** How far an indicator that failed otherwise also worsened, as a sentence to follow that one; empty where it did not. */
function alsoWorse(failure: JudgedFailure, judgement: Judgement): string {
  const isTwin = ({ kind, scenario, indicator }: JudgedFailure): boolean =>
    kind === "worsened" && scenario === failure.scenario && indicator === failure.indicator;
  if (failure.kind === "worsened" || !judgement.failures.some(isTwin)) return "";
  const indicator = failedIndicator({ ...failure, kind: "worsened" }, judgement);
  return ` And it is worse${movementOf(indicator, judgement)}.`;
}

/** Every failure in its own sentence or two; what is both missed and worse is told once. */
export function failureTexts(judgement: Judgement): readonly string[] {
  return toldFailures(judgement).map(
    (one) =>
      `${failureText(one, judgement)}${one.kind === "missed" ? alsoWorse(one, judgement) : ""}`,
  );
}

/** The failures without those worsenings whose indicator also missed its objective. */
export function toldFailures({ failures }: Judgement): readonly JudgedFailure[] {
  const missed = failures.filter(({ kind }) => kind === "missed");
  return failures.filter(
    ({ kind, scenario, indicator }) =>
      kind !== "worsened" ||
      !missed.some((one) => one.scenario === scenario && one.indicator === indicator),
  );
}

/** Measured and limit side by side, with as many digits as show the verdict: `0.40 %, not < 0.1 %`. */
export function missedText(indicator: Indicator | undefined): string {
  if (indicator?.objective === undefined) return "no value";
  const { objective, value } = indicator;
  if (value === undefined) return `k6 says that ${code(objective.text)} failed, without the value`;
  const { comparator, limit, text } = objective;
  if (limit === undefined) return `${namedText(value, indicator)} where ${code(text)} is asked`;
  const pair = namedPair(value, limit, indicator);
  return `${pair.value}, not ${comparator} ${pair.limit}`;
}

function movementOf(indicator: Indicator | undefined, { baseline }: Judgement): string {
  const change = indicator && comparedChange(indicator);
  if (change === undefined) return "";
  const run = baseline.kind === "side by side" ? "base run" : "baseline run";
  return `: it ${movementText(change)} against ${countText(change.baselineRuns, run)}`;
}

/** A waiver was given for this very thing, and it covers it no more. */
function spentWaiver({ kind, scenario, indicator }: JudgedFailure, { waivers }: Judgement): string {
  if (kind === "waiver") return "";
  const spent = waivers.find(
    (waiver) =>
      waiver.scenario === scenario &&
      waiver.objective === indicator &&
      (waiver.waives?.includes(kind) ?? true),
  );
  if (spent?.state === "expired") {
    return ` Its waiver expired after ${spent.until} (${spent.reason}).`;
  }
  if (spent?.state !== "exceeded") return "";
  return ` Its waiver until ${spent.until} only allows ${code(spent.bound ?? "")} (${spent.reason}).`;
}

function waiverFailure(failure: JudgedFailure, { waivers }: Judgement): string {
  const waiver = waivers.find(
    ({ scenario, objective, state }) =>
      scenario === failure.scenario &&
      objective === failure.indicator &&
      (state === "expired" || state === "unmatched"),
  );
  const about = `the waiver for ${code(failure.indicator)} of ${code(failure.scenario)}`;
  if (waiver?.state === "expired") {
    return `${about} expired after ${waiver.until} (${waiver.reason}). Meet the objective, or have the waiver renewed.`;
  }
  const until = waiver === undefined ? "" : ` until ${waiver.until}`;
  return `${about}${until} fits no objective. Correct or remove it in plimsoll.yml.`;
}
