import type { Reasoning } from "../../model/change.ts";
import type { JudgedChange } from "../../model/judgement.ts";
import { countText } from "../../words/count-text.ts";
import { sizeText } from "../../words/change-sentence.ts";
import { type Entry, short } from "./entry.ts";

/** How the family of gated comparisons shares its risk, and where this one stood in it. */
export function stepEntries({ family, alpha, share, step }: Reasoning): readonly Entry[] {
  const risk = `a risk of ${short(100 * alpha)} % of one false alarm`;
  const shared =
    family === 1
      ? `the only gated comparison of this check has ${risk}`
      : `${countText(family, "gated comparison")} of this check share ${risk}`;
  if (step === undefined) {
    return [
      ["family", shared],
      [
        "",
        `this one is not among them: its p is held against what one of its kind may spend, ${short(share)}`,
      ],
    ];
  }
  const { side, p, rank, limit, rejected } = step;
  const other = side === "better" ? ` for the better (p ${short(p)})` : "";
  const sum = `${short(p)} ${p <= limit ? "≤" : ">"} ${short(limit)}, its part of ${short(alpha)}`;
  const stopped = p <= limit && !rejected ? ", but a smaller p was not enough before it" : "";
  return [
    ["family", shared],
    [
      "Holm",
      `step ${rank} of ${family}${other}: ${sum}${stopped}, so chance is ${rejected ? "ruled out" : "not ruled out"}`,
    ],
  ];
}

/** Why the verdict follows from the steps. */
export function verdictWhy(change: JudgedChange): string {
  switch (change.verdict) {
    case "worsened":
      return ": chance is ruled out, and it is worse by more than the tolerance";
    case "improved":
      return ": chance is ruled out, and it is better by more than the tolerance";
    case "held":
      return ": not both beyond the tolerance and beyond chance, and a change of a quarter would have been seen";
    case "inconclusive":
      return doubtWhy(change);
  }
}

function doubtWhy({ doubt, noticeable, scale }: JudgedChange): string {
  switch (doubt?.kind) {
    case "suspected":
      if (doubt.isNote === true) {
        return ", unsure: worse by more than the tolerance, and by no more than chance brings among so many comparisons";
      }
      return ", suspected: worse by more than the tolerance, and too unlikely by chance to be called held";
    case "blind":
      return `, blind: nothing under ${sizeText(noticeable, scale)} could have been seen`;
    case "repeats disagree":
      return ", repeats disagree: surely worse on average, but not in more than half of the repeats";
    case "other mix":
      return `, other mix: it looks better, but requests per iteration changed by ${short(doubt.percent)} %`;
    case "less load":
      return `, less load: it looks better, but throughput changed by ${short(doubt.percent)} %`;
    case undefined:
      return "";
  }
}
