import type { Judgement } from "../../../model/judgement.ts";
import { judgedBlocks } from "../../grounds/judged-blocks.ts";
import { folded } from "../../markup/blocks.ts";
import type { Part } from "../part.ts";

/** How the verdict was reached, with fewer comparisons where the comment has no room. */
export function judgedPart(judgement: Judgement): Part {
  return {
    name: "how it was judged",
    expendable: 7,
    forms: [Infinity, 40, 10].map((most) => [
      folded("How it was judged", judgedBlocks(judgement, most)),
    ]),
  };
}
