import type { Judgement, Indicator } from "../model/judgement.ts";
import type { Assessment } from "../model/verdict.ts";
import { countText } from "./count-text.ts";

const MARKS: Record<Assessment, string> = { pass: "✅", concerns: "⚠️", fail: "❌" };
const WORDS: Record<Assessment, string> = {
  pass: "pass",
  concerns: "pass with concerns",
  fail: "fail",
};

/** The mark of an assessment, one glyph. */
export function assessmentMark(assessment: Assessment): string {
  return MARKS[assessment];
}

/** The assessment in the words of the report form. */
export function assessmentText(assessment: Assessment): string {
  return WORDS[assessment];
}

/** The first line of everything: `❌ Plimsoll: fail: 2 objectives missed, 1 indicator worsened`. */
export function verdictLine(judgement: Judgement): string {
  return `${assessmentMark(judgement.assessment)} Plimsoll: ${verdictText(judgement)}`;
}

/** The verdict with its counts and no mark. */
export function verdictText(judgement: Judgement): string {
  const counts = judgement.assessment === "fail" ? failed(judgement) : passed(judgement);
  return [assessmentText(judgement.assessment), ...(counts === "" ? [] : [counts])].join(": ");
}

function failed({ failures }: Judgement): string {
  const count = (kind: string): number => failures.filter((one) => one.kind === kind).length;
  return [
    part(count("missed"), "objective", "missed"),
    part(count("unmeasured"), "objective", "unmeasured"),
    part(count("worsened"), "indicator", "worsened"),
    part(count("inconclusive"), "change", "inconclusive"),
    part(count("waiver"), "waiver", "expired or unmatched"),
  ]
    .flat()
    .join(", ");
}

function passed(judgement: Judgement): string {
  const { indicators, concerns, findings, assessment } = judgement;
  const changed = (verdict: string): number =>
    indicators.filter(({ change }) => change?.gated === true && change.verdict === verdict).length;
  const met = indicators.filter((one) => objectiveIs(one, "met")).length;
  const high = findings.filter(({ priority }) => priority !== "P2").length;
  return [
    ...(assessment === "concerns" ? [part(concerns.length, "concern", "to read")] : []),
    ...(assessment === "concerns" ? [part(high, "finding", "of high priority")] : []),
    part(met, "objective", "met"),
    part(changed("improved"), "indicator", "improved"),
    part(changed("held"), "indicator", "held"),
  ]
    .flat()
    .join(", ");
}

function objectiveIs({ objective }: Indicator, verdict: string): boolean {
  return objective?.verdict === verdict;
}

function part(count: number, noun: string, rest: string): readonly string[] {
  return count === 0 ? [] : [`${countText(count, noun)} ${rest}`];
}
