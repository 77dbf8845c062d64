import type { Config } from "../../../model/config.ts";
import type { RuleChange } from "../../../model/rule-change.ts";
import { code } from "../../../words/code.ts";
import { changedValue, neutral } from "./changed-value.ts";
import { comparingChanges } from "./comparing-changes.ts";
import { queryChanges } from "./query-changes.ts";
import { reportChanges } from "./report-changes.ts";
import { scenarioChanges } from "./scenario-changes.ts";
import { waiverChanges } from "./waiver-changes.ts";

/** What became of every rule of a config, what judges first. */
export function configChanges(before: Config, after: Config): readonly RuleChange[] {
  const changes = [
    ...scenarioChanges(before, after),
    ...waiverChanges(before.waivers, after.waivers),
    ...comparingChanges(before.baseline, after.baseline),
    ...queryChanges(before.prometheus, after.prometheus),
    ...reportChanges(before.report, after.report),
    ...changedValue("name of the service", [before.service, after.service], {
      text: code,
      effect: neutral,
    }),
  ];
  const isUntold = changes.length === 0 && canonical(before) !== canonical(after);
  return isUntold ? [{ ...UNTOLD, rule: `something else in ${code(after.file)}` }] : changes;
}

/** Nothing that differs may pass unseen because nobody foresaw it. */
const UNTOLD = { before: "as it was", after: "changed", effect: "not comparable" } as const;

/** Where something stands and how it is spelt; a limit's unit is in its number. */
const SPELLING: ReadonlySet<string> = new Set(["place", "origin", "text", "file", "unit"]);

function canonical(config: Config): string {
  return JSON.stringify(config, (key, value: unknown) => {
    if (SPELLING.has(key)) return undefined;
    const list: unknown = value instanceof Map ? [...value] : value;
    if (!Array.isArray(list)) return list;
    return list.toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
  });
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (SPELLING.has(key) ? undefined : part));
}
