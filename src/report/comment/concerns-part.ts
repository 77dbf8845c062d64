import type { JudgedConcern, Judgement } from "../../model/judgement.ts";
import { type Block, bullets, heading, type Line } from "../blocks.ts";
import { type Part, SILENT } from "./part.ts";

const MOST = 8;

/** What a reviewer must know although it fails nothing. */
export function concernsPart({ concerns }: Judgement): Part {
  if (concerns.length === 0) return SILENT;
  return {
    name: "concerns",
    expendable: 4,
    forms: [MOST, 3].map((most) => blocks(concerns, most)),
  };
}

function blocks(concerns: readonly JudgedConcern[], most: number): readonly Block[] {
  const rest = concerns.length - most;
  return [
    heading(4, "Concerns"),
    bullets([
      ...concerns.slice(0, most).map(concernLine),
      ...(rest > 0 ? [`and ${rest} more, in the report`] : []),
    ]),
  ];
}

/** A concern with the scenario it is about in front. */
export function concernLine({ scenario, text }: JudgedConcern): Line {
  if (scenario === undefined || scenario === "") return text;
  return [
    { kind: "strong", text: scenario },
    { kind: "words", text: `: ${text}` },
  ];
}
