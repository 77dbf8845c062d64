import type { RuleChange, RuleEffect } from "../model/rule-change.ts";
import { countText, listText } from "./count-text.ts";

const VERBS: Readonly<Record<RuleEffect, readonly [one: string, several: string]>> = {
  loosens: ["loosens the gate", "loosen the gate"],
  tightens: ["tightens it", "tighten it"],
  "not comparable": ["has to be looked at", "have to be looked at"],
  neutral: ["judges nothing", "judge nothing"],
};

/** `5 rules changed: 2 loosen the gate, 1 tightens it and 2 judge nothing`. */
export function rulesText(changes: readonly RuleChange[]): string {
  const effects: readonly RuleEffect[] = ["loosens", "tightens", "not comparable", "neutral"];
  const parts = effects.flatMap((effect) => {
    const count = countOf(effect, changes);
    const [one, several] = VERBS[effect];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  return `${countText(changes.length, "rule")} changed: ${listText(parts)}`;
}

/** How many of the changes do this to a gate. */
export function countOf(effect: RuleEffect, changes: readonly RuleChange[]): number {
  return changes.filter((change) => change.effect === effect).length;
}

/** Whether a person has to look before the gate lets more pass. */
export function mayLoosen(changes: readonly RuleChange[]): boolean {
  return changes.some(({ effect }) => effect === "loosens" || effect === "not comparable");
}
