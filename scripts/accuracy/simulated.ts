import { percent, seenIn } from "./shares.ts";
import type { Random } from "./random.ts";
import { changesOf, mannWhitney, overLastRun, plimsoll, type Rule, tTest, zTest } from "./rules.ts";
import { CALM, DEFAULT, drawn, type Gate, TWELVE, type World } from "./worlds.ts";

type Table = readonly (readonly string[])[];

/** This project's rule and those that others use, by the names that the tables give them. */
const RULES = [
  ["more than 10 % over the last run", overLastRun(0.1)],
  ["more than 100 % over the last run", overLastRun(1)],
  ["z-test, 95 % boundary", zTest],
  ["t-test, 95 % boundary", tTest(0.95)],
  ["t-test, 99 % boundary", tTest(0.99)],
  ["Mann–Whitney on single requests, 5 %", mannWhitney],
  ["Plimsoll", plimsoll],
] as const satisfies readonly (readonly [string, Rule])[];

const LAWS = [
  ["normal", 0],
  ["normal", 0.5],
  ["heavy", 0],
  ["heavy", 0.5],
] as const;

const NOISES = [0.01, 0.03, 0.05, 0.1];
const HISTORIES = [1, 2, 3, 5, 10, 20];

/** Rules side by side: how often each cries wolf over twelve unchanged indicators, and whether it sees a change of four. */
export function rulesTable(random: Random, checks: number): Table {
  const row = ([name, rule]: (typeof RULES)[number], law: World["law"]): readonly string[] => {
    const share = (part: Partial<World>) =>
      seenIn({ ...CALM, law, ...part }, { rule, random, checks });
    return [
      law === "heavy" ? `${name}, heavy-tailed noise` : name,
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
    ...RULES.map((rule) => row(rule, "normal")),
    ...RULES.slice(-1).map((rule) => row(rule, "heavy")),
  ];
}

/** What looks at the last run alone does not care how many there were before it. */
const OF_THE_LAST_RUN: ReadonlySet<Rule> = new Set([RULES[0][1], RULES[1][1], mannWhitney]);

/** False alarms a check over every noise, history and law, for each rule. */
export function alarmTable(random: Random, checks: number, gate: Gate): Table {
  const row = (
    [name, rule]: (typeof RULES)[number],
    [law, common]: (typeof LAWS)[number],
  ): readonly string[] => [
    name,
    `${law}${common > 0 ? ", half in common" : ""}`,
    ...NOISES.map((cv) =>
      (OF_THE_LAST_RUN.has(rule) ? [1] : HISTORIES)
        .map((runs) =>
          bare(seenIn({ ...CALM, cv, runs, law, common, gate }, { rule, random, checks }).alarm),
        )
        .join(" / "),
    ),
  ];
  return [
    ["rule", "noise", ...NOISES.map((cv) => `CV ${100 * cv} %`)],
    ...RULES.flatMap((rule) => LAWS.map((law) => row(rule, law))),
  ];
}

/** How often a change is seen, over every noise and history, by this project's rule. */
export function sightTable(random: Random, checks: number): Table {
  const row = (gate: Gate, repeats: number, change: number): readonly string[] => [
    `${gate.name}, +${Math.round(100 * (change - 1))} %, ${repeats === 1 ? "1 run" : `${repeats} repeats`}`,
    ...NOISES.map((cv) =>
      HISTORIES.map((runs) =>
        bare(
          seenIn({ ...CALM, gate, cv, runs, repeats, change }, { rule: plimsoll, random, checks })
            .seen,
        ),
      ).join(" / "),
    ),
  ];
  return [
    ["seen, %", ...NOISES.map((cv) => `CV ${100 * cv} %`)],
    ...[TWELVE, DEFAULT].flatMap((gate) =>
      [1, 3].flatMap((repeats) => [1.1, 1.2, 1.5].map((change) => row(gate, repeats, change))),
    ),
  ];
}

/** How often a change of exactly the size that was called noticeable is seen: it should be four times out of five. */
export function promiseTable(random: Random, checks: number): Table {
  const row = (cv: number, runs: number, repeats: number): readonly string[] => {
    const world: World = { ...CALM, cv, runs, repeats };
    const promised = median(
      Array.from({ length: 200 }, () => {
        const [change] = changesOf(drawn(world, random));
        return change?.verdict === "no baseline" ? Number.NaN : (change?.noticeable ?? Number.NaN);
      }),
    );
    const changed = { ...world, change: 1 + promised / 100 };
    let seen = 0;
    for (let check = 0; check < checks; check += 1) {
      const told = plimsoll(drawn(changed, random), random).slice(0, TWELVE.moved);
      seen += told.filter(Boolean).length / TWELVE.moved;
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

function bare(share: number): string {
  return (100 * share).toFixed(share < 0.0995 ? 1 : 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
