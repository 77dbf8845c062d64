import type { Config } from "../../../model/config.ts";
import type { RuleChange } from "../../../model/rule-change.ts";
import type { PhasePlan, PlannedLoad, Scenario } from "../../../model/scenario.ts";
import { code } from "../../../words/code.ts";
import { countText } from "../../../words/count-text.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import { changedValue, moreTightens, neutral, notComparable } from "./changed-value.ts";
import { limitChanges } from "./limit-changes.ts";

/** What became of the objectives for every scenario, and of each scenario; what all share is told once. */
export function scenarioChanges(before: Config, after: Config): readonly RuleChange[] {
  const general = limitChanges(before.objectives, after.objectives, "every scenario");
  const names = new Set([...before.scenarios, ...after.scenarios].map(({ name }) => name));
  const own = [...names].flatMap((name) => {
    const find = ({ scenarios }: Config) => scenarios.find((scenario) => scenario.name === name);
    return ofOneScenario(find(before), find(after), general);
  });
  return [...general, ...own];
}

function ofOneScenario(
  before: Scenario | undefined,
  after: Scenario | undefined,
  general: readonly RuleChange[],
): readonly RuleChange[] {
  if (before === undefined) return after === undefined ? [] : [added(after)];
  if (after === undefined) return [removed(before)];
  const where = code(after.name);
  const limits = limitChanges(before.objectives, after.objectives, where);
  return [
    ...limits.filter((change) => !general.some((shared) => isShared(change, shared, where))),
    ...loadChanges(before.load, after.load, where),
    ...otherChanges(before, after, where),
  ];
}

function isShared(change: RuleChange, shared: RuleChange, where: string): boolean {
  const { rule, before, after } = shared;
  const here = rule.replace(" of every scenario", () => ` of ${where}`);
  return change.rule === here && change.before === before && change.after === after;
}

function added(scenario: Scenario): RuleChange {
  return { rule: `scenario ${code(scenario.name)}`, after: owes(scenario), effect: "tightens" };
}

/** Nobody asks for its results any more, not even a release. */
function removed(scenario: Scenario): RuleChange {
  return { rule: `scenario ${code(scenario.name)}`, before: owes(scenario), effect: "loosens" };
}

function owes({ objectives }: Scenario): string {
  return countText(objectives.length, "objective");
}

/** A service that is to carry less is asked for less. */
function loadChanges(
  before: PlannedLoad,
  after: PlannedLoad,
  where: string,
): readonly RuleChange[] {
  const parts = [
    ["users", before.users, after.users, (users: number) => quantityText(users, "users")],
    ["duration", before.durationMs, after.durationMs, (ms: number) => quantityText(ms, "ms")],
    ["arrival rate", before.rate, after.rate, (rate: number) => quantityText(rate, "1/s")],
  ] as const;
  return parts.flatMap(([name, old, now, text]) =>
    changedValue(`planned ${name} of ${where}`, [old, now], {
      text: (value) => (value === undefined ? "" : text(value)),
      effect: (from = 0, to = 0) => moreTightens(from, to),
    }),
  );
}

function otherChanges(before: Scenario, after: Scenario, where: string): readonly RuleChange[] {
  return [
    ...changedValue(`results of ${where}`, [globs(before), globs(after)], {
      text: asWritten,
      effect: notComparable,
    }),
    ...changedValue(`phases of ${where}`, [phasesText(before.phases), phasesText(after.phases)], {
      text: asWritten,
      effect: notComparable,
    }),
    ...changedValue(`kind of ${where}`, [before.kind, after.kind], {
      text: asWritten,
      effect: notComparable,
    }),
    ...changedValue(`title of ${where}`, [before.title, after.title], {
      text: (title = "") => title,
      effect: neutral,
    }),
  ];
}

function asWritten(text: string): string {
  return text;
}

function globs({ results }: Scenario): string {
  return results.length === 0 ? "none" : results.map(code).join(", ");
}

function phasesText(phases: PhasePlan): string {
  switch (phases.kind) {
    case "windows":
      return phases.windows
        .map(
          ({ name, fromMs, toMs }) =>
            `${code(name)} ${quantityText(fromMs, "ms")} to ${quantityText(toMs, "ms")}`,
        )
        .join(", ");
    case "tag":
      return `by the tag ${code(phases.tag)}`;
    case "found":
      return "found from the users";
  }
}
