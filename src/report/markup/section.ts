import { type Block, fact, type Line } from "./blocks.ts";

/** Which input would put a number where the form has a row for one. */
export type Need =
  | "samples"
  | "prometheus"
  | "config"
  | "scenario"
  | "kind"
  | "objectives met"
  | "k6 statistics"
  | "bigger test";

/** A row of the form for which the inputs given hold no number. */
export interface Missing {
  /** Scenario or part of the report. */
  readonly where: string;
  readonly row: string;
  readonly need: Need;
  /** The key of plimsoll.yml that tells it. */
  readonly key?: string;
}

/** A part of the report: its blocks, and the rows of the form that it could not fill. */
export interface Section {
  readonly blocks: readonly Block[];
  readonly missing: readonly Missing[];
}

/** A part that lacks nothing. */
export function section(blocks: readonly Block[], missing: readonly Missing[] = []): Section {
  return { blocks, missing };
}

/** Parts one after the other. */
export function joined(sections: readonly Section[]): Section {
  return {
    blocks: sections.flatMap(({ blocks }) => blocks),
    missing: sections.flatMap(({ missing }) => missing),
  };
}

/** A fact of the form: its label there, what is known, and what would tell it when nothing is. */
export interface Entry {
  readonly label: string;
  readonly line: Line | undefined;
  readonly need: Need;
  readonly key?: string;
}

/** `**Label**: text` for what is known; the rest is missing. */
export function factsOrMissing(
  where: string,
  entries: readonly Entry[],
): { readonly lines: readonly Line[]; readonly missing: readonly Missing[] } {
  return {
    lines: entries.flatMap(({ label, line }) => (line === undefined ? [] : [fact(label, line)])),
    missing: entries.flatMap(({ label, line, need, key }) =>
      line === undefined ? [{ where, row: label, need, ...(key !== undefined && { key }) }] : [],
    ),
  };
}
