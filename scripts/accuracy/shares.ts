import type { Random } from "./random.ts";
import type { Rule } from "./rules.ts";
import { drawn, type World } from "./worlds.ts";

/** A rule at work, and for how many checks. */
interface Trial {
  readonly rule: Rule;
  readonly random: Random;
  readonly checks: number;
}

/** The share of checks that tell of something that did not change, and of those that tell of something that did. */
export function seenIn(
  world: World,
  { rule, random, checks }: Trial,
): { readonly alarm: number; readonly seen: number } {
  const { moved } = world.gate;
  let [alarm, seen] = [0, 0];
  for (let check = 0; check < checks; check += 1) {
    const told = rule(drawn(world, random), random);
    if (told.some((worse, index) => worse && (index >= moved || world.change === 1))) alarm += 1;
    if (told.slice(0, moved).includes(true)) seen += 1;
  }
  return { alarm: alarm / checks, seen: seen / checks };
}

/** A share as a person reads it. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
}
