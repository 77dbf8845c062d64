import type { Config } from "../../model/config.ts";
import { type Fault, refuseFaults } from "../../model/input-error.ts";
import type { Run } from "../../model/run.ts";
import { givenTwice } from "./given-twice.ts";
import { resultArguments } from "./found/find-runs.ts";
import type { Files } from "../ports.ts";
import { readScenarios, type ScenarioRuns } from "./scenario-runs.ts";

/** Base runs made in the same job, by scenario, in the order of the repeats that they were measured in turn with. */
export type BaseRuns = ReadonlyMap<string, readonly [Run, ...Run[]]>;

/**
 * Reads `--against`: each base run is paired, in order, with a repeat of its scenario, so that the machine's own pace
 * cancels. A scenario without base runs, base runs without a scenario, and pairs that do not come out even are faults.
 */
export async function readBaseRuns(
  against: readonly string[],
  scenarios: readonly ScenarioRuns[],
  config: Config | undefined,
  files: Files,
): Promise<BaseRuns> {
  const [only, second] = scenarios;
  const given = await resultArguments(against, files);
  const results =
    only === undefined || second !== undefined
      ? given
      : given.map((argument) => ({ scenario: only.name, ...argument }));
  const base = await readScenarios(
    { ...(config !== undefined && { config }), results, whole: false },
    files,
  );
  const bothSides = scenarios.map(({ name, runs }) => ({
    name,
    runs: [...runs, ...base.scenarios.flatMap((other) => (other.name === name ? other.runs : []))],
  }));
  refuseFaults([
    ...base.faults,
    ...uneven(scenarios, base.scenarios),
    ...(base.faults.length > 0 ? [] : givenTwice(bothSides, files)),
  ]);
  return new Map(base.scenarios.map(({ name, runs }) => [name, runs]));
}

function uneven(heads: readonly ScenarioRuns[], bases: readonly ScenarioRuns[]): readonly Fault[] {
  const names = new Set([...heads, ...bases].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const head = heads.find((each) => each.name === name)?.runs.length ?? 0;
    const base = bases.find((each) => each.name === name)?.runs.length ?? 0;
    if (head === base) return [];
    return [
      {
        id: "pairs-uneven",
        problem: `scenario \`${name}\` has ${head} runs of the new commit and ${base} of the base (--against)`,
        wayOut:
          "Measure base and head in turn, as often the one as the other, and give both in that order: " +
          `\`${name}=head-1.json ${name}=head-2.json --against ${name}=base-1.json ${name}=base-2.json\`.`,
      },
    ];
  });
}
