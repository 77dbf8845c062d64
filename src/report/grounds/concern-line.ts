import type { JudgedConcern } from "../../model/judgement.ts";
import type { Line } from "../markup/blocks.ts";

/** A concern with the scenario it is about in front. */
export function concernLine({ scenario, text }: JudgedConcern): Line {
  if (scenario === undefined || scenario === "") return text;
  return [
    { kind: "strong", text: scenario },
    { kind: "words", text: `: ${text}` },
  ];
}
