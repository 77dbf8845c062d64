import { compareFamily } from "../../src/judging/compare-family.ts";
import type { Random } from "./random.ts";
import {
  type Check,
  comparisonsOf,
  overLastRun,
  plimsoll,
  type Rule,
  tTest,
  zTest,
} from "./rules.ts";

const INDICATORS = 12;
/** A slower endpoint moves its median, its p95, its p99 and its mean. */
const MOVED = 4;

/** What a world is like: its noise from run to run, its history, and what the new commit changes. */
interface World {
  readonly cv: number;
  readonly runs: number;
  readonly repeats: number;
  /** 1.1 makes what a change moves 10 % slower. */
  readonly change: number;
  readonly noise: () => number;
}

function drawn({ cv, runs, repeats, change, noise }: World): Check {
  const run = (): number => 100 * Math.exp(cv * noise());
  return Array.from({ length: INDICATORS }, (_, index) => ({
    base: Array.from({ length: runs }, run),
    head: Array.from({ length: repeats }, () => run() * (index < MOVED ? change : 1)),
  }));
}

/** The share of checks that tell of something that did not change, and of those that tell of something that did. */
function shares(
  rule: Rule,
  world: World,
  checks: number,
): { readonly alarm: number; readonly seen: number } {
  let [alarm, seen] = [0, 0];
  for (let check = 0; check < checks; check += 1) {
    const told = rule(drawn(world));
    if (told.some((worse, index) => worse && (index >= MOVED || world.change === 1))) alarm += 1;
    if (told.slice(0, MOVED).includes(true)) seen += 1;
  }
  return { alarm: alarm / checks, seen: seen / checks };
}

/** Rules side by side: how often each cries wolf over twelve unchanged indicators, and whether it sees a change of four. */
export function rulesTable(random: Random, checks: number): readonly (readonly string[])[] {
  const world = { cv: 0.03, runs: 5, repeats: 1, change: 1, noise: random.normal };
  const row = (name: string, rule: Rule, noise: () => number): readonly string[] => {
    const share = (part: Partial<World>) => shares(rule, { ...world, noise, ...part }, checks);
    return [
      name,
      percent(share({}).alarm),
      percent(share({ cv: 0.05 }).alarm),
      percent(share({ change: 1.1 }).seen),
      percent(share({ change: 1.1, repeats: 3 }).seen),
      percent(share({ change: 1.5 }).seen),
    ];
  };
  return [
    [
      "rule",
      "false alarms, CV 3 %",
      "CV 5 %",
      "sees +10 %, CV 3 %",
      "with 3 repeats",
      "sees +50 %",
    ],
    row("more than 10 % over the last run", overLastRun(0.1), random.normal),
    row("more than 100 % over the last run", overLastRun(1), random.normal),
    row("z-test, 95 % boundary", zTest, random.normal),
    row("t-test, 95 % boundary", tTest, random.normal),
    row("Plimsoll", plimsoll, random.normal),
    row("Plimsoll, heavy-tailed noise", plimsoll, random.heavy),
  ];
}

/** How the sight of +20 % grows with the history and with repeats. */
export function sightTable(random: Random, checks: number): readonly (readonly string[])[] {
  const histories = [2, 3, 5, 10];
  const row = (cv: number, repeats: number): readonly string[] => [
    `CV ${100 * cv} %, ${repeats === 1 ? "1 run" : `${repeats} repeats`}`,
    ...histories.map((runs) => {
      const world = { cv, runs, repeats, change: 1.2, noise: random.normal };
      return percent(shares(plimsoll, world, checks).seen);
    }),
  ];
  return [
    ["sees +20 %", ...histories.map((runs) => `${runs} baseline runs`)],
    row(0.03, 1),
    row(0.03, 3),
    row(0.05, 1),
    row(0.05, 3),
  ];
}

/** How often a change of exactly the size that was called noticeable is seen: it should be four times out of five. */
export function promiseTable(random: Random, checks: number): readonly (readonly string[])[] {
  const row = (cv: number, runs: number, repeats: number): readonly string[] => {
    const world: World = { cv, runs, repeats, change: 1, noise: random.normal };
    const promised = median(
      Array.from({ length: 200 }, () => {
        const [change] = compareFamily(comparisonsOf(drawn(world)));
        return change?.verdict === "no baseline" ? Number.NaN : (change?.noticeable ?? Number.NaN);
      }),
    );
    const changed = { ...world, change: 1 + promised / 100 };
    let seen = 0;
    for (let check = 0; check < checks; check += 1) {
      seen += plimsoll(drawn(changed)).slice(0, MOVED).filter(Boolean).length / MOVED;
    }
    return [
      `CV ${100 * cv} %, ${runs} runs, ${repeats} repeats`,
      `${promised.toFixed(1)} %`,
      percent(seen / checks),
    ];
  };
  return [
    ["world", "called noticeable", "each seen"],
    row(0.005, 10, 3),
    row(0.01, 5, 1),
    row(0.03, 5, 1),
    row(0.03, 10, 3),
    row(0.05, 5, 1),
  ];
}

/** How often an unchanged run is called inconclusive: a concern, not a failure. */
export function doubtTable(random: Random, checks: number): readonly (readonly string[])[] {
  const row = (cv: number, runs: number): readonly string[] => {
    const doubts = { suspected: 0, blind: 0, "less load": 0 };
    for (let check = 0; check < checks; check += 1) {
      const world = { cv, runs, repeats: 1, change: 1, noise: random.normal };
      const kinds = compareFamily(comparisonsOf(drawn(world))).map((change) =>
        change.verdict === "no baseline" ? undefined : change.doubt?.kind,
      );
      for (const kind of new Set(kinds)) if (kind !== undefined) doubts[kind] += 1;
    }
    return [
      `CV ${100 * cv} %, ${runs} runs`,
      percent(doubts.suspected / checks),
      percent(doubts.blind / checks),
    ];
  };
  return [
    ["unchanged run", "one or more suspected", "one or more blind"],
    row(0.03, 5),
    row(0.05, 5),
    row(0.03, 1),
  ];
}

/** A share as a person reads it. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
