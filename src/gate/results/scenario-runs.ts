import { nearestWord } from "../../config/nearest-word.ts";
import type { Config } from "../../model/config.ts";
import { grouped } from "../../model/grouped.ts";
import { type Fault, InputError } from "../../model/input-error.ts";
import type { Run } from "../../model/run.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Case } from "./case.ts";
import { givenTwice } from "./given-twice.ts";
import { withTwinsTold } from "./one-run-twice.ts";
import { remoteScenarios } from "../remote/remote-scenarios.ts";
import type { LiveServer } from "../server/live-gauges.ts";
import { findRuns, type RunFiles } from "./found/find-runs.ts";
import type { Files } from "../ports.ts";
import { type ReadRun, readRun, samplesToRead } from "./read-run.ts";
import { askedOfSamples } from "./read-samples.ts";
import { roomForPoints } from "../gauges/point-room.ts";
import { type AnswerSources, withAnswers } from "../gauges/with-answers.ts";

/** A scenario with every measurement of it: more than one run is repeats of the same commit, in the order given. */
export interface ScenarioRuns {
  readonly name: string;
  /** As the config describes it; absent where no config names it. */
  readonly scenario?: Scenario;
  readonly runs: readonly [Run, ...Run[]];
  /** Files beside the results that are no k6 outputs. */
  readonly ignored: readonly string[];
}

/** The scenarios of a case in the order of its config, then of their first result; with all that keeps it from standing. */
export async function readScenarios(
  { config, results, remote = [] }: Case,
  files: Files,
  live?: LiveServer,
): Promise<{ readonly scenarios: readonly ScenarioRuns[]; readonly faults: readonly Fault[] }> {
  const found = await findRuns(results, config, files);
  const filesInAll = found.runs.flatMap(({ outputs }) => samplesToRead(outputs)).length;
  const room = roomForPoints();
  const measured = await Promise.all(
    found.runs.map(async (runFiles) => {
      const asked = askedOfSamples(scenarioNamed(config, runFiles.scenario), config, filesInAll);
      return { runFiles, result: await faultsTold(readRun(runFiles, asked, files)) };
    }),
  );
  const read = await answeredInTurn(measured, { config, files, live, room });
  const written = await remoteScenarios(remote, { config, live, room });
  const faults = [
    ...found.faults,
    ...strangers(found.runs, config),
    ...read.flatMap(({ result }) => (result.kind === "faults" ? result.faults : [])),
    ...written.faults,
  ];
  const ofFiles = scenariosOf(read, config);
  const scenarios = inOrder([...ofFiles, ...written.scenarios], config);
  return { scenarios, faults: [...faults, ...givenTwice(ofFiles, files)] };
}

/** The files of a run with what was read from them. */
interface Read {
  readonly runFiles: RunFiles;
  readonly result: ReadRun;
}

/** Runs of one name are repeats of one scenario; a name of which no run could be read is left out, since its faults are told. */
function scenariosOf(read: readonly Read[], config: Config | undefined): readonly ScenarioRuns[] {
  return [...grouped(read, nameOf)].flatMap(([name, parts]) => {
    const [first, ...rest] = parts.flatMap(({ result }) =>
      result.kind === "run" ? [result.run] : [],
    );
    if (first === undefined) return [];
    const scenario = scenarioNamed(config, name);
    const ignored = parts.flatMap(({ runFiles }) => runFiles.ignored.map(({ path }) => path));
    const runs = withTwinsTold([first, ...rest]);
    return [{ name, ...(scenario && { scenario }), runs, ignored }];
  });
}

/** One run after another: the answers to each may fill what memory there is for those of one. */
async function answeredInTurn(
  measured: readonly Read[],
  sources: AnswerSources,
): Promise<readonly Read[]> {
  const read: Read[] = [];
  for (const { runFiles, result } of measured) {
    const answered = withAnswers(result, runFiles, sources);
    read.push({ runFiles, result: await faultsTold(answered) });
  }
  return read;
}

/** Samples that turn out to hold several scenarios are named by their file, not by the first that began. */
function nameOf({ runFiles, result }: Read): string {
  const several = result.kind === "run" && result.run.k6Scenarios.length > 1;
  return several ? (runFiles.otherwise ?? runFiles.scenario) : runFiles.scenario;
}

/** A reader's faults are gathered with all the others. */
async function faultsTold(reading: Promise<ReadRun>): Promise<ReadRun> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: "faults", faults: error.faults };
  }
}

function scenarioNamed(config: Config | undefined, name: string): Scenario | undefined {
  return config?.scenarios.find((scenario) => scenario.name === name);
}

function inOrder(
  scenarios: readonly ScenarioRuns[],
  config: Config | undefined,
): readonly ScenarioRuns[] {
  const order = config?.scenarios.map(({ name }) => name) ?? [];
  const rank = ({ name }: ScenarioRuns): number =>
    order.includes(name) ? order.indexOf(name) : order.length;
  return scenarios.toSorted((a, b) => rank(a) - rank(b));
}

/** A scenario written before `=` that the config does not know is a slip of the pen, not a new scenario. */
function strangers(runs: readonly RunFiles[], config: Config | undefined): readonly Fault[] {
  const known = config?.scenarios.map(({ name }) => name) ?? [];
  if (known.length === 0) return [];
  const written = new Set(runs.flatMap(({ argument }) => argument.scenario ?? []));
  return [...written]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearestWord(name, known);
      return {
        id: "unknown-scenario",
        place: { file: config?.file ?? "" },
        problem: `the config has no scenario \`${name}\`; it has ${known.map((word) => `\`${word}\``).join(", ")}`,
        wayOut: `${near === undefined ? "" : `Did you mean \`${near}\`? `}Name one of these before the \`=\`, or add the scenario to the config.`,
      };
    });
}
