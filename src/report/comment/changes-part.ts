import type { Indicator, Judgement } from "../../model/judgement.ts";
import { type Block, bullets, heading, type Line } from "../blocks.ts";
import { type Part, SILENT } from "./part.ts";

const MOST = 10;

const LEADS = { worsened: "Worse", improved: "Better", inconclusive: "Undecided" } as const;

type Spoken = keyof typeof LEADS;

/** One sentence for each change: what, by how much, how sure. The gated ones first; what held has no sentence here. */
export function changesPart({ indicators }: Judgement): Part {
  const gated = spoken(indicators, true);
  const shown = spoken(indicators, false);
  const lines = [...gated, ...shown];
  if (lines.length === 0) return SILENT;
  const forms = [MOST, 4].map((most) => blocks(lines, most));
  return { name: "what changed", expendable: 4, forms };
}

function blocks(lines: readonly Line[], most: number): readonly Block[] {
  const rest = lines.length - most;
  return [
    heading(4, "What changed"),
    bullets([
      ...lines.slice(0, most),
      ...(rest > 0 ? [`and ${rest} more, in the tables below`] : []),
    ]),
  ];
}

function spoken(indicators: readonly Indicator[], gated: boolean): readonly Line[] {
  const order: readonly Spoken[] = ["worsened", "inconclusive", "improved"];
  return order.flatMap((verdict) =>
    indicators.flatMap(({ change }) => {
      if (change === undefined || change.verdict !== verdict || change.gated !== gated) return [];
      const lead = gated ? LEADS[verdict] : `${LEADS[verdict]} (not gated)`;
      const line: Line = [
        { kind: "strong", text: lead },
        { kind: "words", text: `: ${change.sentence}` },
      ];
      return [line];
    }),
  );
}
