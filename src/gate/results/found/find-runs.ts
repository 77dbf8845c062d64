import { grouped } from "../../../model/grouped.ts";
import type { Config } from "../../../model/config.ts";
import type { Fault } from "../../../model/input-error.ts";
import type { Candidate, FoundOutput } from "./candidate.ts";
import { candidatesOf } from "./candidates.ts";
import type { Files } from "../../ports.ts";
import { withSummariesBounded } from "./summary-room.ts";
import { type ResultArgument, resultArgument, scenarioFromPath } from "./result-arguments.ts";

/** The files that one execution of one scenario left behind. */
export interface RunFiles {
  readonly scenario: string;
  readonly argument: ResultArgument;
  readonly outputs: readonly [FoundOutput, ...FoundOutput[]];
  readonly ignored: Candidate["ignored"];
  /** The folder of saved answers of Prometheus. */
  readonly answers?: string;
  /** What else of Prometheus lies beside them. */
  readonly loose: Candidate["loose"];
  /** The name if the samples turn out to hold another scenario than their first lines name. */
  readonly otherwise?: string;
}

/**
 * Finds the runs behind the `RESULT`s and names their scenarios: the one written before `=`; else the one of the config
 * that claims the file; else k6's own name; else the file's or folder's. Files that one glob brought for one scenario
 * are one run (several outputs, or shards); a scenario that comes again by another `RESULT` is a repeat.
 */
export async function findRuns(
  results: readonly ResultArgument[],
  config: Config | undefined,
  files: Files,
): Promise<{ readonly runs: readonly RunFiles[]; readonly faults: readonly Fault[] }> {
  const bounded = withSummariesBounded(files);
  const found = await Promise.all(results.map((result) => candidatesOf(result, bounded)));
  const claims = await claimedFiles(config, files);
  const runs = found.flatMap(({ candidates }) =>
    candidates.flatMap((candidate) => runsOf(candidate, claims, files)),
  );
  return { runs, faults: [...new Set(found.flatMap(({ faults }) => faults))] };
}

/** Splits the texts of the command line into scenario and path. */
export async function resultArguments(
  texts: readonly string[],
  files: Files,
): Promise<readonly ResultArgument[]> {
  return Promise.all(
    texts.map(async (text) => resultArgument(text, (await files.kindOf(text)) !== "nothing")),
  );
}

type Claims = ReadonlyMap<string, string>;

/** Scenario by absolute path, for every file and folder that a scenario of the config names. */
async function claimedFiles(config: Config | undefined, files: Files): Promise<Claims> {
  if (config === undefined) return new Map();
  const { folder } = files.split(config.file);
  const claims = new Map<string, string>();
  for (const scenario of config.scenarios) {
    for (const pattern of scenario.results) {
      for (const path of await files.find(files.within(folder, pattern))) {
        const absolute = files.absolute(path);
        if (!claims.has(absolute)) claims.set(absolute, scenario.name);
      }
    }
  }
  return claims;
}

function runsOf(candidate: Candidate, claims: Claims, files: Files): readonly RunFiles[] {
  const groups = grouped(candidate.outputs, (output) =>
    scenarioOf(candidate, output, claims, files),
  );
  return [...groups].flatMap(([scenario, [first, ...rest]]) => {
    if (first === undefined) return [];
    const { argument, ignored, answers, loose } = candidate;
    const pathName = nameFromPath(candidate, first, files);
    const guessed =
      pathName !== scenario && [first, ...rest].some((output) => isGuess(output, scenario));
    const outputs = [first, ...rest] as const;
    // Of several runs nobody knows to which one they belong.
    const beside = {
      ignored,
      loose: groups.size === 1 ? loose : [],
      ...(answers !== undefined && { answers }),
    };
    return [{ scenario, argument, outputs, ...beside, ...(guessed && { otherwise: pathName }) }];
  });
}

/** A name from the first lines of samples, which may name more scenarios further on. */
function isGuess(output: FoundOutput, scenario: string): boolean {
  return output.kind === "samples" && ownName(output) === scenario;
}

/** What file or folder are called, which is how a scenario is named when nothing else names it. */
function nameFromPath({ folder }: Candidate, output: FoundOutput, files: Files): string {
  if (folder !== undefined) return files.split(folder).name;
  const { folder: parent, name } = files.split(output.path);
  return scenarioFromPath(name, files.split(parent).name);
}

function scenarioOf(
  candidate: Candidate,
  output: FoundOutput,
  claims: Claims,
  files: Files,
): string {
  const { argument, folder } = candidate;
  if (argument.scenario !== undefined) return argument.scenario;
  const claimed = [output.path, ...(folder === undefined ? [] : [folder])]
    .map((path) => claims.get(files.absolute(path)))
    .find((scenario) => scenario !== undefined);
  if (claimed !== undefined) return claimed;
  if (folder !== undefined) {
    return nameOfFolder(candidate, folder, files);
  }
  return ownName(output) ?? nameFromPath(candidate, output, files);
}

/** A folder is one run, so all its outputs bear one name, whichever of them tells it. */
function nameOfFolder({ outputs }: Candidate, folder: string, files: Files): string {
  const names = new Set(outputs.flatMap((output) => ownName(output) ?? []));
  const [only] = names;
  return only !== undefined && names.size === 1 ? only : files.split(folder).name;
}

/** k6's own name of the scenario, if the file names exactly one and it is not k6's stopgap `default`. */
function ownName(output: FoundOutput): string | undefined {
  const names = output.kind === "summary" ? output.run.k6Scenarios : output.k6Scenarios;
  const [only] = names;
  return names.length === 1 && only !== "default" ? only : undefined;
}
