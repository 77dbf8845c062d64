import type { Indicator, JudgedScenario, Judgement } from "../model/judgement.ts";

/** What people call a scenario: its title, else its name. */
export function titleOf({ title, name }: JudgedScenario): string {
  return title ?? name;
}

/** The scenarios for which results were given. */
export function judgedScenarios({ scenarios }: Judgement): readonly JudgedScenario[] {
  return scenarios.filter(({ state }) => state === "judged");
}

/** Every number of one scenario. */
export function indicatorsOf(
  { indicators }: Judgement,
  { name }: JudgedScenario,
): readonly Indicator[] {
  return indicators.filter(({ scenario }) => scenario === name);
}
