import type { MeasuredChange } from "../model/change.ts";

/**
 * The verdict on a change as it is printed beside a number: an inconclusive one by its doubt. `noise` is a movement that
 * noise explains before a gate that could not have seen a quarter; `unsure` one that the noise explains less well, and
 * that so many comparisons bring all the same.
 */
export function changeWord({ verdict, doubt, interval }: MeasuredChange): string {
  switch (doubt?.kind) {
    case undefined:
      return verdict;
    case "blind":
      return interval[0] * interval[1] <= 0 ? "noise" : "unsure";
    case "suspected":
      return doubt.isNote ? "unsure" : "suspected";
    case "less load":
    case "other mix":
    case "repeats disagree":
      return doubt.kind;
  }
}

/** Whether a change asks for a decision: it is surely worse or better, or looks worse by more than chance should bring. */
export function callsForAttention(change: MeasuredChange): boolean {
  return ["worsened", "improved", "suspected", "repeats disagree"].includes(changeWord(change));
}
