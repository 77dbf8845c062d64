import type { Judgement } from "../../model/judgement.ts";
import { fact, heading, type Item, numbered, paragraph } from "../markup/blocks.ts";
import { type Horizon, type Recommendation, recommendationsOf } from "../issues/recommendation.ts";
import { type Section, section } from "../markup/section.ts";

const HORIZONS: readonly { readonly horizon: Horizon; readonly title: string }[] = [
  { horizon: "immediate", title: "Immediate Actions (< 1 Week)" },
  { horizon: "short-term", title: "Short-Term Improvements (1-4 Weeks)" },
  { horizon: "long-term", title: "Long-Term Improvements (1-3 Months)" },
];

/** What to do, by when. Owner and deadline stay open: they are for people. */
export function recommendationsSection(judgement: Judgement): Section {
  const all = recommendationsOf(judgement);
  return section([
    heading(2, "Recommendations"),
    ...HORIZONS.flatMap(({ horizon, title }) => {
      const own = all.filter((one) => one.horizon === horizon);
      return [
        heading(3, title),
        own.length === 0 ? paragraph("None.") : numbered(own.map(recommendationItem)),
      ];
    }),
  ]);
}

function recommendationItem({ title, description, impact, effort }: Recommendation): Item {
  return {
    line: [{ kind: "strong", text: title }],
    below: [
      fact("Description", description),
      ...(impact === undefined ? [] : [fact("Expected Impact", impact)]),
      fact("Effort", effort),
      fact("Owner", "to be named"),
      fact("Deadline", "to be set"),
    ],
  };
}
