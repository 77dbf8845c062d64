import type { Indicator } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { decimalText } from "../../words/digits.ts";
import { spareOf } from "../figures/headroom.ts";
import type { Entry } from "./entry.ts";

/** What the indicator owes and how its raw numbers stand to each other. */
export function objectiveEntries(indicator: Indicator): readonly Entry[] {
  const { objective, value, unit } = indicator;
  if (objective === undefined) return [["objective", "none"]];
  const { text, comparator, limit, verdict, reason, waived, from } = objective;
  const waiver = waived ? ", waived" : "";
  return [
    ["objective", `${code(text)} (${from.file}, ${from.at})`],
    [
      "",
      value === undefined
        ? `${verdict}${waiver}${reason === undefined ? "" : `: ${reason}`}`
        : `${value} ${comparator} ${limit} (${unit}, unrounded) is ${verdict === "met"}: ${verdict}${waiver}`,
    ],
    ...(value !== undefined && reason !== undefined ? [["", reason] as const] : []),
    ...spare(spareOf(indicator)),
  ];
}

function spare(share: number | undefined): readonly Entry[] {
  return share === undefined
    ? []
    : [["headroom", `${decimalText(100 * share, 1)} % of the limit is left`]];
}
