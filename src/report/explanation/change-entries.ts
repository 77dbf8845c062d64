import type { Reasoning } from "../../model/change.ts";
import type {
  Indicator,
  IndicatorChange,
  JudgedBaseline,
  JudgedChange,
} from "../../model/judgement.ts";
import { sizeText } from "../../words/change-sentence.ts";
import { code } from "../../words/code.ts";
import { countText } from "../../words/count-text.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { wayOutText } from "../../words/way-out.ts";
import { type Entry, short, signed } from "./entry.ts";
import { stepEntries, verdictWhy } from "./step-entries.ts";
import { weighingEntry } from "./weighing-entry.ts";

/** From the baseline to the verdict, one step a line. */
export function changeEntries(
  { change, unit, value }: Indicator,
  baseline: JudgedBaseline,
): readonly Entry[] {
  if (change === undefined) {
    return [
      [
        "change",
        "not asked: it has no value, no better side, or is a total whose rate is compared instead",
      ],
    ];
  }
  if (change.verdict === "no baseline") {
    return [["change", `no baseline: ${change.reason}`], gatedEntry(change)];
  }
  const { before, percent, interval, scale, noise, repeats, noticeable } = change;
  const sign = scale === "points" ? "points" : "%";
  const [low, high] = interval;
  return [
    ["before", `${quantityText(before, unit)} (exactly ${before}), ${beforeOf(change, baseline)}`],
    [
      "change",
      `${signed(percent)} ${sign}${value === undefined ? "" : `, to ${quantityText(value, unit)}`}, from ${countText(repeats, "measurement")} of this commit`,
    ],
    ["interval", `${signed(low)} to ${signed(high)} ${sign}, 95 %`],
    ["noise", `${noiseOf(change)} ${sizeText(noise, scale)}`],
    ...(change.reasoning === undefined ? unreasoned(change) : reasoned(change, change.reasoning)),
    [
      "noticeable",
      `a worsening of ${sizeText(noticeable, scale)} would have been seen four times out of five`,
    ],
    ["verdict", `${change.verdict}${verdictWhy(change)}`],
    ...(change.doubt === undefined ? [] : [["way out", wayOutText(change.doubt, change)] as const]),
    gatedEntry(change),
  ];
}

function beforeOf({ scale, baselineRuns }: JudgedChange, { kind, file }: JudgedBaseline): string {
  const mean = scale === "points" ? "all counts together" : "the geometric mean";
  const runs =
    kind === "side by side"
      ? `${countText(baselineRuns, "base run")} of the same job`
      : countText(baselineRuns, "baseline run");
  return `${mean} of ${runs} (${code(file)})`;
}

function noiseOf({ baselineRuns, scale, paired }: JudgedChange): string {
  if (scale === "points") return "by chance the rate of one run scatters by";
  if (baselineRuns < 2) return `one ${paired ? "pair" : "run"} shows none, so this is assumed:`;
  return `${paired ? "the pairs" : "runs of the same code"} differ by`;
}

/** A judgement of a Plimsoll that kept only the probability. */
function unreasoned({ p }: JudgedChange): readonly Entry[] {
  return [
    ["p", `${short(p)}, a change at least this bad by chance; the steps are not in this judgement`],
  ];
}

function reasoned(change: JudgedChange, reasoning: Reasoning): readonly Entry[] {
  const { weighing, direction, tolerance } = reasoning;
  const within = Math.abs(change.percent) <= tolerance;
  return [
    weighingEntry(weighing, direction),
    ["p", `${short(change.p)}: how often chance alone makes it at least this bad`],
    ...stepEntries(reasoning),
    [
      "tolerance",
      `${sizeText(tolerance, change.scale)}: the change is ${within ? "within" : "beyond"} it`,
    ],
  ];
}

function gatedEntry({ gated }: IndicatorChange): Entry {
  return [
    "gated",
    gated ? "yes: a worsening may fail the gate" : "no: its change is shown and fails nothing",
  ];
}
