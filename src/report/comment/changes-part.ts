import type { Indicator, IndicatorChange, Judgement } from "../../model/judgement.ts";
import { shortChange } from "../../words/change-sentence.ts";
import { code } from "../../words/code.ts";
import { countText, listText } from "../../words/count-text.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { type Block, bullets, heading, type Line } from "../blocks.ts";
import { important } from "../important.ts";
import { type Part, SILENT } from "./part.ts";

const MOST = 8;

type Compared = Exclude<IndicatorChange, { readonly verdict: "no baseline" }>;

interface Told {
  readonly indicator: Indicator;
  readonly change: Compared;
}

const LEADS = { worsened: "Worse", improved: "Better", inconclusive: "Undecided" } as const;

/**
 * One sentence for each gated change: what, by how much, how sure. Changes that could not be seen through the noise are
 * counted, and those that fail nothing are named in one line; what held has no sentence here.
 */
export function changesPart(judgement: Judgement): Part {
  const changes = toldChanges(judgement);
  const gated = changes.filter(({ change }) => change.gated);
  const spoken = gated.filter(
    ({ change }) => isDecided(change) || SPOKEN_DOUBTS.has(change.doubt?.kind ?? ""),
  );
  const unseen = gated.length - spoken.length;
  const aside = ungated(changes);
  if (spoken.length === 0 && unseen === 0 && aside.length === 0) return SILENT;
  const form = (most: number): readonly Block[] => [
    heading(4, "What changed"),
    bullets([
      ...spoken.slice(0, most).map(sentence),
      ...(spoken.length > most ? [`and ${spoken.length - most} more, in the tables below`] : []),
      ...(unseen > 0 ? [unseenText(unseen)] : []),
      ...aside,
    ]),
  ];
  return { name: "what changed", expendable: 4, forms: [form(MOST), form(3)] };
}

/** Doubts that another measurement settles; the others are counted. */
const SPOKEN_DOUBTS: ReadonlySet<string> = new Set(["suspected", "repeats disagree"]);

const isDecided = ({ verdict }: Compared): boolean =>
  verdict === "worsened" || verdict === "improved";

/** Most pressing first, as in the table above; then what the table leaves out. */
function toldChanges(judgement: Judgement): readonly Told[] {
  const first = important(judgement).map(({ indicator }) => indicator);
  const told = new Set(first);
  const others = judgement.indicators.filter((one) => !told.has(one));
  return [...first, ...others].flatMap((indicator) => {
    const { change } = indicator;
    if (change === undefined || change.verdict === "no baseline" || change.verdict === "held") {
      return [];
    }
    return [{ indicator, change }];
  });
}

function sentence({ change }: Told): Line {
  const lead = change.verdict === "held" ? "Held" : LEADS[change.verdict];
  return [
    { kind: "strong", text: lead },
    { kind: "words", text: `: ${change.sentence}` },
  ];
}

function unseenText(count: number): Line {
  const them = count === 1 ? "it" : "them";
  return [
    { kind: "strong", text: "Undecided" },
    {
      kind: "words",
      text: `: ${countText(count, "more change")}, too small for what this gate can see, or under less load than the baseline had. The table of each scenario has ${them}.`,
    },
  ];
}

/** The largest worsenings that fail nothing, in one line. */
function ungated(changes: readonly Told[]): readonly Line[] {
  const worse = changes
    .filter(({ change }) => !change.gated && change.verdict === "worsened")
    .toSorted((a, b) => Math.abs(b.change.percent) - Math.abs(a.change.percent));
  if (worse.length === 0) return [];
  const named = worse
    .slice(0, 3)
    .map(
      ({ indicator, change }) =>
        `${indicatorName(indicator)} of ${code(indicator.scenario)} (${shortChange(change)})`,
    );
  const rest = worse.length - named.length;
  return [
    [
      { kind: "strong", text: "Worse, but not gated" },
      { kind: "words", text: `: ${listText([...named, ...(rest > 0 ? [`${rest} more`] : [])])}.` },
    ],
  ];
}
