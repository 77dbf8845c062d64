import type { Judgement } from "../../model/judgement.ts";

/** The title of the first finding of a scenario whose rule is of that family; undefined when there is none. */
export function findingTitled(
  { findings }: Judgement,
  scenario: string,
  family: RegExp,
): string | undefined {
  return findings.find((one) => one.scenario === scenario && family.test(one.rule))?.title;
}
