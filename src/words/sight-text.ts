import type { Doubt, MeasuredChange } from "../model/change.ts";
import { countText } from "./count-text.ts";
import { sizeText } from "./change-sentence.ts";

type Blind = Extract<Doubt, { readonly kind: "blind" }>;

/** The changes that a gate could not have noticed below a quarter. */
export function unseen(changes: readonly MeasuredChange[]): readonly MeasuredChange[] {
  return changes.filter(({ doubt }) => doubt?.kind === "blind");
}

/**
 * One sentence for all changes that a gate cannot see: from where on it would, and what makes it see a quarter.
 * `With one baseline run, only changes beyond about 46 to 91 % can be told from noise; 3 more baseline runs make that 25 %.`
 */
export function sightText(blind: readonly MeasuredChange[]): string {
  return `${reasonText(blind)}, only changes beyond about ${sizesText(blind)} can be told from noise; ${wayOut(blind)}.`;
}

function reasonText(blind: readonly MeasuredChange[]): string {
  const fewest = Math.min(...blind.map(({ baselineRuns }) => baselineRuns));
  const run = isPaired(blind) ? "pair" : "baseline run";
  if (fewest === 1) return `With one ${run}`;
  return `With ${countText(fewest, run)} that differ as these do`;
}

function sizesText(blind: readonly MeasuredChange[]): string {
  const percents = blind.filter(({ scale }) => scale === "percent");
  const told = percents.length > 0 ? percents : blind;
  const scale = percents.length > 0 ? "percent" : "points";
  const sizes = told.map(({ noticeable }) => noticeable);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const [low, high] = [sizeText(least, scale), sizeText(most, scale)];
  return low === high ? high : `${low.replace(/ (?:%|points)$/u, "")} to ${high}`;
}

/** What is needed for most of them and for all; where no baseline that is kept shows a quarter, the sharper way to measure. */
function wayOut(blind: readonly MeasuredChange[]): string {
  const open = blind.flatMap(({ doubt }) =>
    doubt?.kind === "blind" && doubt.isNote !== true ? [doubt] : [],
  );
  if (open.length === 0) {
    return "no baseline of the length that is kept makes that 25 %, but base and head measured in turn may (`--against`)";
  }
  if (isPaired(blind)) return pairsText(open, blind);
  const runs = ranked(open.map(({ runsNeeded }) => runsNeeded));
  const repeats = ranked(open.map(({ repeatsNeeded = 0 }) => repeatsNeeded));
  const parts = [
    ...(runs.all > 0 ? [countText(runs.most, "more baseline run")] : []),
    ...(repeats.all > 0
      ? [countText(repeats.all, "more run of this commit", "more runs of this commit")]
      : []),
  ];
  const make = runs.most + repeats.all === 1 ? "makes" : "make";
  const rest = runs.most === runs.all ? "" : ` for most of them, ${runs.all} for all`;
  return `${parts.join(" and ")} ${make} that ${quarterText(blind)}${rest}`;
}

/** All comparisons of a check are with a history, or all are side by side. */
function isPaired(blind: readonly MeasuredChange[]): boolean {
  return blind.some(({ paired }) => paired);
}

function pairsText(open: readonly Blind[], blind: readonly MeasuredChange[]): string {
  const pairs = ranked(
    open.map(({ repeatsNeeded = 0, runsNeeded }) => Math.max(repeatsNeeded, runsNeeded)),
  );
  const make = pairs.most === 1 ? "makes" : "make";
  const rest = pairs.most === pairs.all ? "" : ` for most of them, ${pairs.all} for all`;
  return `${countText(pairs.most, "more pair")} of base and head ${make} that ${quarterText(blind)}${rest}`;
}

/** The middle one, which is enough for most, and the largest. */
function ranked(needs: readonly number[]): { readonly most: number; readonly all: number } {
  const sorted = needs.toSorted((a, b) => a - b);
  return { most: sorted[Math.floor(sorted.length / 2)] ?? 0, all: sorted.at(-1) ?? 0 };
}

/** A quarter, or the largest tolerance where somebody asked for less. */
function quarterText(blind: readonly MeasuredChange[]): string {
  const tolerances = blind.map(({ reasoning }) => reasoning?.tolerance ?? 0);
  return sizeText(Math.max(25, ...tolerances), "percent");
}
