import type { RuleChange, RuleEffect } from "../model/rule-change.ts";
import { type Block, type Line, table } from "./markup/blocks.ts";

const MARKS: Readonly<Record<RuleEffect, string>> = {
  loosens: "⚠️ loosens",
  tightens: "tightens",
  "not comparable": "❔ not comparable",
  neutral: "neutral",
};

const ORDER: readonly RuleEffect[] = ["loosens", "not comparable", "tightens", "neutral"];

/** What a pull request changes in its own rules, before and after, what loosens the gate first. */
export function rulesTable(changes: readonly RuleChange[]): Block {
  const rows = sorted(changes).map(({ rule, before, after, effect }): readonly Line[] => [
    rule,
    before ?? "none",
    after ?? "none",
    MARKS[effect],
  ]);
  return table(["Rule", "Before", "After", "Effect"], rows);
}

/** What most needs a look first; else in the order of the files. */
export function sorted(changes: readonly RuleChange[]): readonly RuleChange[] {
  return ORDER.flatMap((effect) => changes.filter((change) => change.effect === effect));
}
