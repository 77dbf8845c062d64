import type { Judgement } from "../../model/judgement.ts";
import type { RuleChange, RuleEffect } from "../../model/rule-change.ts";
import { code } from "../../words/code.ts";
import { countText } from "../../words/count-text.ts";
import { rulesText } from "../../words/rules-text.ts";
import { type Block, type Line, paragraph, table } from "../markup/blocks.ts";

/**
 * What a pull request changes in its own rules, before and after, and what that means; at most so many changes, what
 * loosens the gate first.
 */
export function rulesBlocks({ rules }: Judgement, most: number = Infinity): readonly Block[] {
  if (rules === undefined || rules.changes.length === 0) return [];
  const { base, changes } = rules;
  const rest = changes.length - most;
  return [
    paragraph(
      `${rulesText(changes)}. The rules of the base commit ${code(base.slice(0, 7))} judged here; all of this counts after the merge.`,
    ),
    rulesTable(mostPressingFirst(changes).slice(0, most)),
    ...(rest > 0 ? [paragraph(`And ${countText(rest, "more change")}, in the report.`)] : []),
  ];
}

const ORDER: readonly RuleEffect[] = ["loosens", "not comparable", "tightens", "neutral"];

/** What most needs a look first; else in the order of the files. */
function mostPressingFirst(changes: readonly RuleChange[]): readonly RuleChange[] {
  return ORDER.flatMap((effect) => changes.filter((change) => change.effect === effect));
}

const MARKS: Readonly<Record<RuleEffect, string>> = {
  loosens: "⚠️ loosens",
  tightens: "tightens",
  "not comparable": "❔ not comparable",
  neutral: "neutral",
};

function rulesTable(changes: readonly RuleChange[]): Block {
  const rows = changes.map(({ rule, before, after, effect }): readonly Line[] => [
    rule,
    before ?? "none",
    after ?? "none",
    MARKS[effect],
  ]);
  return table(["Rule", "Before", "After", "Effect"], rows);
}
