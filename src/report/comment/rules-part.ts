import type { Judgement } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { countText } from "../../words/count-text.ts";
import { mayLoosen, rulesText } from "../../words/rules-text.ts";
import { type Block, folded, heading, paragraph } from "../markup/blocks.ts";
import { rulesTable, sorted } from "../rules-table.ts";
import { type Part, SILENT } from "./part.ts";

/** What the pull request changes in its own rules; open to the eye where that may let more pass. */
export function rulesPart(judgement: Judgement): Part {
  const { rules } = judgement;
  if (rules === undefined || rules.changes.length === 0) return SILENT;
  const isOpen = mayLoosen(rules.changes);
  const title = "Rules that this pull request changes";
  const form = (most: number): readonly Block[] => {
    const blocks = rulesBlocks(judgement, most);
    return isOpen ? [heading(4, title), ...blocks] : [folded(title, blocks)];
  };
  return { name: "the changed rules", expendable: 3, forms: [form(30), form(10), form(3)] };
}

/** The table with what it means; at most so many rows. */
export function rulesBlocks({ rules }: Judgement, most: number = Infinity): readonly Block[] {
  if (rules === undefined || rules.changes.length === 0) return [];
  const { base, changes } = rules;
  const rest = changes.length - most;
  return [
    paragraph(
      `${rulesText(changes)}. The rules of the base commit ${code(base.slice(0, 7))} judged here; all of this counts after the merge.`,
    ),
    rulesTable(sorted(changes).slice(0, most)),
    ...(rest > 0 ? [paragraph(`And ${countText(rest, "more change")}, in the report.`)] : []),
  ];
}
