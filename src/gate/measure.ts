import type { Config } from "../model/config.ts";
import { type Fault, refuseFaults } from "../model/input-error.ts";
import type { Scenario } from "../model/scenario.ts";
import { notYet, runsNotYet } from "./server/asked-window.ts";
import { type BaselineInUse, baselineInUse } from "./history/baseline-in-use.ts";
import { type Case, findCase } from "./results/case.ts";
import { objectivesOf } from "./questions/objectives.ts";
import type { Owed } from "./questions/owed.ts";
import type { Files, Ports } from "./ports.ts";
import { signedOff, type SignedOff } from "./release.ts";
import type { CheckRequest } from "./request.ts";
import { recordedServer } from "./remote/recorded-series.ts";
import { readBaseRuns } from "./results/side-by-side.ts";
import { unlikeHistory, unlikeRuns } from "./results/unlike-runs.ts";
import { readScenarios, type ScenarioRuns } from "./results/scenario-runs.ts";

/** Everything that was read before anything is judged. */
export interface Measured {
  readonly config?: Config;
  readonly scenarios: readonly ScenarioRuns[];
  readonly notRun: readonly Scenario[];
  readonly owed: ReadonlyMap<string, Owed>;
  readonly baseline: BaselineInUse;
  readonly signed: SignedOff;
}

/** Reads config, results and baseline, and refuses, with all faults at once, what cannot be judged. */
export async function measure(
  given: Pick<
    CheckRequest,
    "results" | "config" | "baseline" | "release" | "against" | "prometheus" | "signOffs"
  >,
  { files, now }: Ports,
): Promise<Measured> {
  const recorded = await recordedServer(given.results, files);
  const request = recorded === undefined ? given : { ...given, results: [], prometheus: recorded };
  refuseFaults(notYet(request.prometheus?.window, now()));
  const theCase = await findCase(request, files);
  const { scenarios, faults } = await readScenarios(theCase, files, request.prometheus);
  const notRun = scenariosNotRun(theCase, scenarios);
  const missing = request.release ? missingForRelease(theCase.config, notRun) : [];
  const runs = given.prometheus === undefined ? [] : scenarios.flatMap((one) => one.runs);
  refuseFaults([...faults, ...missing, ...runsNotYet(runs, now())]);
  const { config } = theCase;
  return {
    ...(config !== undefined && { config }),
    scenarios,
    notRun,
    owed: objectivesOf(scenarios, config),
    signed: await signedOff(request, config),
    baseline: await baselineOf(request, { scenarios, config }, files),
  };
}

/** What the runs are held against, unless their own loads differ. */
async function baselineOf(
  request: Pick<CheckRequest, "baseline" | "against">,
  { scenarios, config }: Pick<Measured, "scenarios"> & { readonly config: Config | undefined },
  files: Files,
): Promise<BaselineInUse> {
  if (request.against.length === 0) {
    const inUse = await baselineInUse(request, config, files);
    return { ...inUse, unlike: unlikeHistory(scenarios, inUse, config) };
  }
  const runs = await readBaseRuns(request.against, scenarios, config, files);
  return { kind: "side by side", runs, unlike: unlikeRuns(scenarios, runs) };
}

function scenariosNotRun(
  { config, whole }: Case,
  scenarios: readonly ScenarioRuns[],
): readonly Scenario[] {
  const run = new Set(scenarios.map(({ name }) => name));
  return whole ? [] : (config?.scenarios ?? []).filter(({ name }) => !run.has(name));
}

/** A release is told by its config what it needs; without one, any one result would do. */
function missingForRelease(
  config: Config | undefined,
  notRun: readonly Scenario[],
): readonly Fault[] {
  if ((config?.scenarios ?? []).length > 0) return notRun.map(({ name }) => neededForRelease(name));
  return [
    {
      id: "release-without-scenarios",
      ...(config !== undefined && { place: { file: config.file } }),
      problem: `a release needs every scenario, and ${config === undefined ? "there is no config that names any" : "the config names none"}`,
      wayOut:
        "Name the scenarios of a release under `scenarios:` in plimsoll.yml, or check without `--release` (`release: false`).",
    },
  ];
}

function neededForRelease(scenario: string): Fault {
  return {
    id: "scenario-not-run",
    problem: `a release needs every scenario of the config, and \`${scenario}\` has no result`,
    wayOut: `Run it and give its result: \`${scenario}=FILE\`, or drop it from the config.`,
  };
}
