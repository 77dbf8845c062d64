import type { JudgedConcern, Judgement } from "../../../model/judgement.ts";
import { countText } from "../../../words/count-text.ts";
import { concernLine } from "../../grounds/concern-line.ts";
import { type Block, bullets, folded, heading } from "../../markup/blocks.ts";
import { type Part, SILENT } from "../part.ts";

/** So many concerns are open to the eye; the rest is folded, and beyond that only counted. */
const OPEN = 4;
const FOLDED = 30;

/** What a reviewer must know although it fails nothing. */
export function concernsPart({ concerns }: Judgement): Part {
  if (concerns.length === 0) return SILENT;
  const open = concerns.slice(0, OPEN);
  const counted: readonly Block[] = [
    heading(4, "Concerns"),
    bullets([
      ...open.map(concernLine),
      ...(concerns.length > OPEN ? [`and ${concerns.length - OPEN} more, in the report`] : []),
    ]),
  ];
  return { name: "concerns", expendable: 5, forms: [whole(concerns), counted] };
}

function whole(concerns: readonly JudgedConcern[]): readonly Block[] {
  const rest = concerns.slice(OPEN);
  const beyond = rest.length - FOLDED;
  return [
    heading(4, "Concerns"),
    bullets(concerns.slice(0, OPEN).map(concernLine)),
    ...(rest.length === 0
      ? []
      : [
          folded(countText(rest.length, "more concern"), [
            bullets([
              ...rest.slice(0, FOLDED).map(concernLine),
              ...(beyond > 0 ? [`and ${beyond} more, in the report`] : []),
            ]),
          ]),
        ]),
  ];
}
