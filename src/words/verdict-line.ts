import type { Judgement, Indicator } from "../model/judgement.ts";
import type { Assessment } from "../model/verdict.ts";
import { countText } from "./count-text.ts";
import { countOf } from "./rules-text.ts";

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
  const counts = [
    ...(judgement.assessment === "fail" ? failed(judgement) : passed(judgement)),
    ...waived(judgement),
    ...loosened(judgement),
  ].join(", ");
  return [assessmentText(judgement.assessment), ...(counts === "" ? [] : [counts])].join(": ");
}

/** Leave in use is never out of sight: `1 waiver in use until 2026-12-31`; of several the first day that ends one. */
function waived({ waivers }: Judgement): readonly string[] {
  const used = waivers.filter(({ state }) => state === "used");
  const days = used.flatMap(({ until }) => (ISO_DAY.test(until) ? [until] : [])).toSorted();
  const [first] = days;
  if (first === undefined) return part(used.length, "waiver", "in use");
  const until = days.at(-1) === first ? ` until ${first}` : `, the first until ${first}`;
  return part(used.length, "waiver", `in use${until}`);
}

/** A pull request that would let more pass says so in its first line: `2 rule changes loosen the gate`. */
function loosened({ rules }: Judgement): readonly string[] {
  const count = countOf("loosens", rules?.changes ?? []);
  return part(count, "rule change", count === 1 ? "loosens the gate" : "loosen the gate");
}

/** A saved judgement may hold any text; the first line of everything holds none that is foreign. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

function failed({ failures }: Judgement): readonly string[] {
  const count = (kind: string): number => failures.filter((one) => one.kind === kind).length;
  return [
    part(count("missed"), "objective", "missed"),
    part(count("unmeasured"), "objective", "unmeasured"),
    part(count("worsened"), "indicator", "worsened"),
    part(count("inconclusive"), "change", "inconclusive"),
    part(count("waiver"), "waiver", "expired or unmatched"),
  ].flat();
}

function passed(judgement: Judgement): readonly string[] {
  const { indicators, concerns, findings, assessment } = judgement;
  const changed = (verdict: string): number =>
    indicators.filter(({ change }) => change?.gated === true && change.verdict === verdict).length;
  const met = indicators.filter((one) => objectiveIs(one, "met")).length;
  return [
    ...(assessment === "concerns" ? [part(concerns.length, "concern", "to read")] : []),
    ...(assessment === "concerns" ? [found(findings)] : []),
    part(met, "objective", "met"),
    part(changed("improved"), "indicator", "improved"),
    part(changed("held"), "indicator", "held"),
  ].flat();
}

/** The gravest are counted; where none is grave, all: they may be the only reason for the word. */
function found(findings: Judgement["findings"]): readonly string[] {
  const high = findings.filter(({ priority }) => priority !== "P2").length;
  return high > 0
    ? part(high, "finding", "of high priority")
    : part(findings.length, "finding", "to weigh");
}

function objectiveIs({ objective }: Indicator, verdict: string): boolean {
  return objective?.verdict === verdict;
}

function part(count: number, noun: string, rest: string): readonly string[] {
  return count === 0 ? [] : [`${countText(count, noun)} ${rest}`];
}
