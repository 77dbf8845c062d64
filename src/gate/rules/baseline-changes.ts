import type { Baseline, BaselineRun } from "../../model/baseline.ts";
import type { Config } from "../../model/config.ts";
import type { RuleChange } from "../../model/rule-change.ts";
import { code } from "../../words/code.ts";
import { countText } from "../../words/count-text.ts";
import { levelChanges } from "./level-changes.ts";

/** What became of the accepted runs of each scenario, and of the levels that a run is held against. */
export function baselineChanges(
  before: Baseline,
  after: Baseline | undefined,
  config: Config | undefined,
): readonly RuleChange[] {
  const names = new Set([...Object.keys(before.scenarios), ...Object.keys(after?.scenarios ?? {})]);
  return [...names].flatMap((name) => {
    const [old, now] = [runsOf(before, name), runsOf(after, name)];
    return [
      ...runChanges(code(name), old, now),
      ...(now.length === 0 ? [] : levelChanges(name, old, now, config)),
    ];
  });
}

function runsOf(baseline: Baseline | undefined, name: string): readonly BaselineRun[] {
  if (baseline === undefined || !Object.hasOwn(baseline.scenarios, name)) return [];
  return baseline.scenarios[name]?.runs ?? [];
}

/** Fewer runs see less. A run whose numbers were written anew was not measured so. */
function runChanges(
  where: string,
  before: readonly BaselineRun[],
  after: readonly BaselineRun[],
): readonly RuleChange[] {
  const [old, now] = [byId(before), byId(after)];
  const lost = [...old.keys()].filter((id) => !now.has(id));
  const gained = [...now.keys()].filter((id) => !old.has(id));
  const rewritten = [...old].filter(([id, run]) => now.has(id) && now.get(id) !== run);
  return [
    ...(lost.length + gained.length === 0
      ? []
      : [countChange(where, { before, after, lost: lost.length, gained: gained.length })]),
    ...rewritten.map(([id]) => ({
      rule: `run ${code(id)} in the baseline of ${where}`,
      before: "as it was recorded",
      after: "written anew",
      effect: "not comparable" as const,
    })),
  ];
}

/** Each run by its id, as text, so that any difference in it is one. */
function byId(runs: readonly BaselineRun[]): ReadonlyMap<string, string> {
  return new Map(runs.map((run) => [run.id, JSON.stringify(run)]));
}

function countChange(
  where: string,
  {
    before,
    after,
    lost,
    gained,
  }: {
    readonly before: readonly BaselineRun[];
    readonly after: readonly BaselineRun[];
    readonly lost: number;
    readonly gained: number;
  },
): RuleChange {
  const moved = [
    ...(gained > 0 ? [`${gained} added`] : []),
    ...(lost > 0 ? [`${lost} removed`] : []),
  ].join(", ");
  const more = after.length - before.length;
  return {
    rule: `runs in the baseline of ${where}`,
    ...(before.length > 0 && { before: countText(before.length, "run") }),
    ...(after.length > 0 && { after: `${countText(after.length, "run")} (${moved})` }),
    effect: more === 0 ? "neutral" : more > 0 ? "tightens" : "loosens",
  };
}
