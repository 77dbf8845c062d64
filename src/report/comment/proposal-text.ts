import type { BaselineRun } from "../../model/baseline.ts";
import type { Change } from "../../model/change.ts";
import type { HistoryView } from "../../model/history-view.ts";
import type { Unit } from "../../model/unit.ts";
import { movementText, sizeText } from "../../words/change-sentence.ts";
import { countText } from "../../words/count-text.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { type Block, heading, type Line, paragraph, table } from "../markup/blocks.ts";
import { fitted } from "./fitted.ts";
import type { Part } from "./part.ts";
import { markdownCode } from "../markup/escape.ts";

/** What the runs of a proposal say of one indicator. */
export interface MovedIndicator {
  readonly scenario: string;
  /** Indicator key. */
  readonly indicator: string;
  readonly unit: Unit;
  /** Mean of the runs that are added. */
  readonly value: number;
  /** Against the baseline of today. */
  readonly change: Change;
}

/** A proposed baseline, for its reviewer. */
interface ProposalFacts {
  readonly file: string;
  readonly added: readonly { readonly scenario: string; readonly run: BaselineRun }[];
  readonly moved: readonly MovedIndicator[];
  /** What gates see with the baseline of today, and with the proposed one. */
  readonly sight: {
    readonly before: readonly HistoryView[];
    readonly after: readonly HistoryView[];
  };
}

/** GitHub takes 65,536 characters; a room for the marker that delivery adds is left. */
const MOST_UNITS = 60_000;

/** The description of a proposal: which runs it adds, what moved, and what a gate with it can notice. */
export function proposalText(facts: ProposalFacts): string {
  const runs = countText(facts.added.length, "run");
  const lead = `Adds ${runs} to ${markdownCode(facts.file, "line")}. Pull requests are compared with them once this is merged.`;
  const parts = [runsPart(facts), movedPart(facts), sightPart(facts)];
  return `${fitted(lead, parts, MOST_UNITS)}\n`;
}

function runsPart({ added }: ProposalFacts): Part {
  const rows = added.map(({ scenario, run }) => [
    name(scenario),
    name(run.id),
    run.time,
    run.accepted === undefined ? "passed" : `accepted: ${run.accepted}`,
  ]);
  return part("Runs", ["Scenario", "Run", "Measured", "Why it enters"], rows);
}

function movedPart({ moved }: ProposalFacts): Part {
  const rows = moved.map(({ scenario, indicator, unit, value, change }) => [
    name(scenario),
    name(indicator),
    quantityText(value, unit),
    change.verdict === "no baseline" ? "not in the baseline yet" : movementText(change),
  ]);
  const titles = ["Scenario", "Indicator", ">These runs", "Against today's baseline"];
  return part("What moved", titles, rows);
}

function sightPart({ sight: { before, after } }: ProposalFacts): Part {
  const rows = after.map((view) => {
    const { scenario, indicator, sight, values } = view;
    const past = before.find((one) => one.scenario === scenario && one.indicator === indicator);
    return [
      name(scenario),
      name(indicator),
      String(values.length),
      sight === undefined ? "–" : sizeText(sight.noise, sight.scale),
      past?.sight === undefined ? "nothing" : sizeText(past.sight.noticeable, past.sight.scale),
      sight === undefined ? "nothing" : sizeText(sight.noticeable, sight.scale),
    ];
  });
  const titles = ["Scenario", "Indicator", ">Runs", ">Noise", ">Noticed today", ">Noticed then"];
  const explained =
    "The smallest worsening that one run of a pull request shows four times out of five.";
  return part("What the gate can notice", titles, rows, [paragraph(explained)]);
}

function name(text: string): Line {
  return [{ kind: "code", text }];
}

const SHORTER = [40, 10] as const;

/** A titled table, and shorter forms of it for a proposal that would not fit. */
function part(
  title: string,
  titles: readonly string[],
  rows: readonly (readonly Line[])[],
  before: readonly Block[] = [],
): Part {
  if (rows.length === 0) return { name: "", expendable: 0, forms: [] };
  const form = (most: number): readonly Block[] => [
    heading(3, title),
    ...before,
    table(titles, rows.slice(0, most)),
    ...(rows.length > most ? [paragraph(`and ${countText(rows.length - most, "row")} more`)] : []),
  ];
  const lengths = [rows.length, ...SHORTER.filter((most) => most < rows.length)];
  return { name: title.toLowerCase(), expendable: 1, forms: lengths.map(form) };
}
