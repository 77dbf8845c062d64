import { changesOf } from "./rules.ts";
import type { Random } from "./random.ts";
import { percent } from "./shares.ts";
import { CALM, DEFAULT, drawn, TWELVE, type World } from "./worlds.ts";

/** What one check of an unchanged or a changed world ends in. */
interface Outcome {
  readonly worsened: boolean;
  /** At its own 5 %, whatever the others say. */
  readonly suspected: boolean;
  /** At 5 % over the family. */
  readonly concern: boolean;
  readonly blind: boolean;
  /** Blind, and a baseline of ten runs would not be. */
  readonly blindForGood: boolean;
}

const KEPT = 10;

/**
 * How often a run is called inconclusive, and what that makes of a pass: with every suspicion and every blindness a concern,
 * and with those that chance explains or nobody can settle told as notes.
 */
export function doubtTable(random: Random, checks: number): readonly (readonly string[])[] {
  const row = (world: World): readonly string[] => {
    const outcomes = Array.from({ length: checks }, () => outcomeOf(world, random));
    const share = (is: (outcome: Outcome) => boolean): string =>
      percent(outcomes.filter(is).length / checks);
    const { gate, cv, runs, change } = world;
    return [
      `${gate.name}, ${change === 1 ? "unchanged" : `+${Math.round(100 * (change - 1))} %`}, CV ${100 * cv} %, ${runs === 1 ? "1 run" : `${runs} runs`}`,
      share(({ worsened }) => worsened),
      share(({ worsened, suspected }) => suspected || worsened),
      share(({ worsened, concern }) => concern || worsened),
      share(({ blind }) => blind),
      share(({ worsened, suspected, blind }) => !worsened && !suspected && !blind),
      share(
        ({ worsened, concern, blind, blindForGood }) =>
          !worsened && !concern && (!blind || blindForGood),
      ),
    ];
  };
  const worlds = [TWELVE, DEFAULT].flatMap((gate) =>
    [1, 1.1].flatMap((change) =>
      [
        [0.03, 1],
        [0.03, 3],
        [0.03, 5],
        [0.05, 5],
        [0.08, 10],
      ].map(([cv = 0, runs = 0]) => ({ ...CALM, gate, change, cv, runs })),
    ),
  );
  return [
    [
      "run",
      "worsened",
      "or suspected at its own 5 %",
      "or suspected at 5 % over the family",
      "blind",
      "plain pass if every doubt is a concern",
      "plain pass",
    ],
    ...worlds.map(row),
  ];
}

function outcomeOf(world: World, random: Random): Outcome {
  const changes = changesOf(drawn(world, random)).flatMap((change) =>
    change.verdict === "no baseline" ? [] : [change],
  );
  const suspected = changes.flatMap(({ doubt }) => (doubt?.kind === "suspected" ? [doubt] : []));
  const blind = changes.flatMap(({ doubt }) => (doubt?.kind === "blind" ? [doubt] : []));
  return {
    worsened: changes.some(({ verdict }) => verdict === "worsened"),
    suspected: suspected.length > 0,
    concern: suspected.some(({ isNote }) => isNote !== true),
    blind: blind.length > 0,
    blindForGood: blind.every(
      ({ runsNeeded, repeatsNeeded }) =>
        repeatsNeeded !== undefined || world.runs + runsNeeded > KEPT,
    ),
  };
}
