import {
  comparedChange,
  gatedChange,
  type Indicator,
  type JudgedChange,
  type Judgement,
} from "../../../model/judgement.ts";
import { shortChange } from "../../../words/change-sentence.ts";
import { callsForAttention } from "../../../words/change-word.ts";
import { code } from "../../../words/code.ts";
import { listText } from "../../../words/count-text.ts";
import { indicatorName } from "../../../words/metric-name.ts";
import { sightText, unseen } from "../../../words/sight-text.ts";
import { type Block, bullets, heading, type Line } from "../../markup/blocks.ts";
import { important } from "../../issues/important.ts";
import { type Part, SILENT } from "../part.ts";

const MOST = 8;

interface Told {
  readonly indicator: Indicator;
  readonly change: JudgedChange;
}

/**
 * One sentence for each gated change that asks for a decision: what, by how much, how sure. What fails nothing is named in
 * one line; what held or could not be seen has no sentence here, nor has what so many comparisons bring by chance: it is
 * told as a concern.
 */
export function changesPart(judgement: Judgement): Part {
  const changes = toldChanges(judgement);
  const gated = changes.filter(({ change }) => change.gated);
  const spoken = gated.filter(({ change }) => callsForAttention(change));
  const aside = [...ungated(changes), ...tooDim(judgement)];
  if (spoken.length === 0 && aside.length === 0) return SILENT;
  const form = (most: number): readonly Block[] => [
    heading(4, "What changed"),
    bullets([
      ...spoken.slice(0, most).map(sentence),
      ...(spoken.length > most ? [`and ${spoken.length - most} more, in the tables below`] : []),
      ...aside,
    ]),
  ];
  return { name: "what changed", expendable: 4, forms: [form(MOST), form(3)] };
}

/** Most pressing first, as in the table above; then what the table leaves out. */
function toldChanges(judgement: Judgement): readonly Told[] {
  const first = important(judgement).map(({ indicator }) => indicator);
  const told = new Set(first);
  const others = judgement.indicators.filter((one) => !told.has(one));
  return [...first, ...others].flatMap((indicator) => {
    const change = comparedChange(indicator);
    return change === undefined || change.verdict === "held" ? [] : [{ indicator, change }];
  });
}

function sentence({ change }: Told): Line {
  return led(LEADS[change.verdict], change.sentence);
}

const LEADS: Readonly<Record<JudgedChange["verdict"], string>> = {
  worsened: "Worse",
  improved: "Better",
  inconclusive: "Suspected",
  held: "Held",
};

function led(lead: string, text: string): Line {
  return [
    { kind: "strong", text: lead },
    { kind: "words", text: `: ${text}` },
  ];
}

/** What this gate cannot see, where no baseline that is kept would mend that; else it is a concern, and told as one. */
function tooDim({ indicators, concerns }: Judgement): readonly Line[] {
  if (concerns.some(({ id }) => id === "blind")) return [];
  const blind = unseen(indicators.flatMap((one) => gatedChange(one) ?? []));
  return blind.length === 0 ? [] : [led("Not seen", sightText(blind))];
}

/** The largest worsenings that fail nothing, in one line. */
function ungated(changes: readonly Told[]): readonly Line[] {
  const worse = changes
    .filter(({ change }) => !change.gated && change.verdict === "worsened")
    .toSorted((a, b) => Math.abs(b.change.percent) - Math.abs(a.change.percent));
  if (worse.length === 0) return [];
  return [led("Worse, but not gated", `${namedChanges(worse)}.`)];
}

/** The first three by name with their size, and how many more. */
function namedChanges(changes: readonly Told[]): string {
  const named = changes
    .slice(0, 3)
    .map(
      ({ indicator, change }) =>
        `${indicatorName(indicator)} of ${code(indicator.scenario)} (${shortChange(change)})`,
    );
  const rest = changes.length - named.length;
  return listText([...named, ...(rest > 0 ? [`${rest} more`] : [])]);
}
