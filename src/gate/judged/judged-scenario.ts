import type { JudgedScenario } from "../../model/judgement.ts";
import type { Objective } from "../../model/objective.ts";
import type { CheckResult, Run } from "../../model/run.ts";
import type { Scenario } from "../../model/scenario.ts";
import { isoTime } from "../iso-time.ts";
import type { Measured } from "../measure.ts";
import { judgedCapacity } from "./judged-capacity.ts";
import { judgedResources } from "./judged-resources.ts";
import { judgedSamples } from "./judged-samples.ts";
import type { Owed } from "../questions/owed.ts";
import type { ScenarioRuns } from "../results/scenario-runs.ts";

/** The scenarios as the report tells them: those that were run, then those of the config that were not. */
export function judgedScenarios({
  config,
  scenarios,
  notRun,
  owed,
}: Measured): readonly JudgedScenario[] {
  const tolerance = config?.baseline.tolerance.relative;
  return [
    ...scenarios.map((each) => judgedScenario(each, owed.get(each.name), tolerance)),
    ...notRun.map(scenarioNotRun),
  ];
}

function judgedScenario(
  { name, scenario, runs, ignored }: ScenarioRuns,
  owed: Owed | undefined,
  tolerance: number | undefined,
): JudgedScenario {
  const [first] = runs;
  const notes = notesOf(runs);
  return {
    name,
    ...planned(scenario),
    state: "judged",
    files: runs.flatMap(({ files }) => files),
    ...(ignored.length > 0 && { ignored }),
    ...(notes.length > 0 && { notes }),
    ...ofFile(first),
    repeats: runs.length,
    objectivesFrom: owed?.from ?? "config",
    checks: checksOf(runs.flatMap(({ checks }) => checks)),
    ...withinTheRun(first, { scenario, objectives: owed?.objectives ?? [], tolerance }),
  };
}

/** How to read the files; what holds of each repeat is said once. */
function notesOf(runs: readonly Run[]): readonly string[] {
  const all = runs.flatMap(({ oddities }) =>
    oddities.flatMap(({ text, isNote }) => (isNote ? [text] : [])),
  );
  return [...new Set(all)];
}

interface Asked {
  readonly scenario: Scenario | undefined;
  readonly objectives: readonly Objective[];
  readonly tolerance: number | undefined;
}

/** What happened within a run, as far as its samples and Prometheus tell. */
function withinTheRun(
  run: Run,
  { scenario, objectives, tolerance }: Asked,
): Pick<JudgedScenario, "samples" | "resources" | "capacity"> {
  const samples = run.samples && judgedSamples(run.samples, tolerance);
  const resources = judgedResources(run, samples, objectives);
  const capacity = judgedCapacity(run, scenario, objectives);
  return {
    ...(samples !== undefined && { samples }),
    ...(resources !== undefined && { resources }),
    ...(capacity !== undefined && { capacity }),
  };
}

/** What the files of a run say of it, as far as they do. */
function ofFile({
  k6Version,
  startMs,
  durationMs,
}: Run): Pick<JudgedScenario, "k6Version" | "start" | "durationMs"> {
  return {
    ...(k6Version !== undefined && { k6Version }),
    ...(startMs !== undefined && { start: isoTime(startMs) }),
    ...(durationMs !== undefined && { durationMs }),
  };
}

/** A scenario of the config for which no result was given. */
function scenarioNotRun(scenario: Scenario): JudgedScenario {
  return {
    name: scenario.name,
    ...planned(scenario),
    state: "not run",
    files: [],
    repeats: 0,
    objectivesFrom: "config",
    checks: { passes: 0, fails: 0, failing: [] },
  };
}

function planned(scenario: Scenario | undefined): Pick<JudgedScenario, "title" | "kind" | "load"> {
  return {
    ...(scenario?.title !== undefined && { title: scenario.title }),
    kind: scenario?.kind ?? "other",
    load: scenario?.load ?? {},
  };
}

function checksOf(checks: readonly CheckResult[]): JudgedScenario["checks"] {
  const byPath = new Map<string, CheckResult>();
  for (const { path, passes, fails } of checks) {
    const before = byPath.get(path);
    byPath.set(path, {
      path,
      passes: passes + (before?.passes ?? 0),
      fails: fails + (before?.fails ?? 0),
    });
  }
  const all = [...byPath.values()];
  return {
    passes: all.reduce((sum, { passes }) => sum + passes, 0),
    fails: all.reduce((sum, { fails }) => sum + fails, 0),
    failing: all.filter(({ fails }) => fails > 0).toSorted((a, b) => b.fails - a.fails),
  };
}
