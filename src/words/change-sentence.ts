import type { Change, MeasuredChange } from "../model/change.ts";
import { code } from "./code.ts";
import { decimalsFor, decimalText } from "./digits.ts";
import { indicatorName } from "./metric-name.ts";
import { noBaselineText } from "./no-baseline-text.ts";
import { wayOutText } from "./way-out.ts";

/** The indicator that a sentence is about. */
interface SentenceSubject {
  readonly scenario: string;
  readonly metric: string;
  readonly aggregation: string;
  readonly phase?: string;
}

/**
 * What changed, by how much, how sure that is, and what this gate could have noticed:
 * `p95 of sustained rose 15 % (8 to 23 %); runs of the same code differ by 3 %, and this gate would have noticed 13 %.`
 */
export function changeSentence(change: Change, indicator: SentenceSubject): string {
  const subject = subjectText(indicator);
  if (change.verdict === "no baseline") {
    return `${subject} was not compared: ${noBaselineText(change.reason)}.`;
  }
  return `${subject} ${movementText(change)}; ${noiseText(change)}${sightText(change)}.`;
}

/** `rose 15 % (8 to 23 %)`: the movement with its 95 % interval, signed when the interval holds zero. */
export function movementText(change: MeasuredChange): string {
  const { percent, scale } = change;
  const [low, high] = change.interval;
  if (isManifold(change)) {
    return `rose to ${timesText(percent)} times (${timesText(low)} to ${timesText(high)} times)`;
  }
  const round = rounding([percent, low, high], scale);
  const unit = scale === "points" ? " points" : " %";
  const size = round(Math.abs(percent));
  const verb = percent < 0 ? "fell" : "rose";
  if (low * high < 0 || (low === 0 && high === 0)) {
    const sign = (value: number): string => `${value > 0 ? "+" : ""}${round(value)}`;
    const moved = Number(size) === 0 ? "did not move" : `${verb} ${size}${unit}`;
    return `${moved} (${sign(low)} to ${sign(high)}${unit})`;
  }
  const ends = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b).map(round);
  return `${verb} ${size}${unit} (${ends.join(" to ")}${unit})`;
}

/** From here on a percentage says less than how many times the number became what it was. */
const MANIFOLD_PERCENT = 1000;

function isManifold({ percent, scale, interval: [low] }: MeasuredChange): boolean {
  return scale === "percent" && percent >= MANIFOLD_PERCENT && low > 0;
}

function timesText(percent: number): string {
  const times = 1 + percent / 100;
  return decimalText(times, times < 10 ? 1 : 0);
}

/** A change in the fewest characters, for a cell of a table: `+15 %`, `-0.4 points`, `±0 %`, `41 times`. */
export function shortChange(change: MeasuredChange): string {
  const { percent, scale } = change;
  if (isManifold(change)) return `${timesText(percent)} times`;
  const size = rounding([percent], scale)(Math.abs(percent));
  const moved = Number(size) === 0 ? "±0" : `${percent < 0 ? "-" : "+"}${size}`;
  return `${moved}${scale === "points" ? " points" : " %"}`;
}

/** The smallest change that would have been noticed: `13 %`, `0.3 points`. */
export function sizeText(size: number, scale: MeasuredChange["scale"]): string {
  if (scale === "points") return `${decimalText(size, decimalsFor(size, 1, 2))} points`;
  return `${decimalText(size, size < 2 ? decimalsFor(size, 1, 2) : 0)} %`;
}

/** `p95 of sustained`: latency is what a bare percentile means. */
function subjectText(indicator: SentenceSubject): string {
  const name = indicatorName(indicator).replace(/^(p[\d.]+) latency/u, "$1");
  return `${name} of ${plainName(indicator.scenario)}`;
}

function plainName(name: string): string {
  return /^[\p{L}\d][\p{L}\d _.,-]*$/u.test(name) ? name : code(name);
}

function noiseText({ noise, scale, baselineRuns, paired }: MeasuredChange): string {
  const size = sizeText(noise, scale);
  if (scale === "points") return `chance moves it by ${size} from run to run, and `;
  if (baselineRuns < 2) {
    return `with one ${paired ? "pair of runs" : "baseline run"} and an assumed noise of ${size}, `;
  }
  return `${paired ? "the pairs" : "runs of the same code"} differ by ${size}, and `;
}

function sightText(change: MeasuredChange): string {
  const { noticeable, scale, doubt } = change;
  const size = sizeText(noticeable, scale);
  switch (doubt?.kind) {
    case undefined:
      return `this gate would have noticed ${size}`;
    case "suspected":
      if (doubt.isNote === true) {
        return `among so many comparisons chance brings as much: ${wayOutText(doubt, change)} to be sure`;
      }
      return `that is too much to ignore and too little to be sure: ${wayOutText(doubt, change)} to decide`;
    case "blind":
      return `this gate would not have noticed less than ${size}: ${wayOutText(doubt, change)}`;
    case "repeats disagree":
      return `its repeats do not agree: ${wayOutText(doubt, change)} to decide`;
    case "other mix":
      return `that proves nothing, because each iteration made ${sizeText(Math.abs(doubt.percent), "percent")} ${doubt.percent < 0 ? "fewer" : "more"} requests`;
    case "less load":
      return `that proves nothing, because the run also sent ${sizeText(Math.abs(doubt.percent), "percent")} less load`;
  }
}

/** Whole numbers once one of them has two digits before the point, else one decimal; points get two digits. */
function rounding(
  numbers: readonly number[],
  scale: MeasuredChange["scale"],
): (value: number) => string {
  if (scale === "points") return (value) => decimalText(value, decimalsFor(value, 1, 2));
  const decimals = numbers.some((value) => Math.abs(value) >= 10) ? 0 : 1;
  return (value) => decimalText(value, decimals);
}
