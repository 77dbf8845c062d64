import type { Judgement } from "../../../model/judgement.ts";
import { mayLoosen } from "../../../words/rules-text.ts";
import { rulesBlocks } from "../../grounds/rules-blocks.ts";
import { type Block, folded, heading } from "../../markup/blocks.ts";
import { type Part, SILENT } from "../part.ts";

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
