import { readConfig } from "../../config/read-config.ts";
import type { Config } from "../../model/config.ts";
import { type Fault, InputError, refuseFaults } from "../../model/input-error.ts";
import type { Files } from "../ports.ts";
import type { CheckRequest } from "../request.ts";
import { resultArguments } from "./found/find-runs.ts";
import type { ResultArgument } from "./found/result-arguments.ts";

/** The name under which a config is found without being named. */
export const CONFIG_NAME = "plimsoll.yml";

/** Some ten thousand objectives. YAML takes a hundred times its size of memory. */
const LARGEST_CONFIG_BYTES = 256 * 1024;

/** What is to be judged: which results, by which config. */
export interface Case {
  readonly config?: Config;
  readonly results: readonly ResultArgument[];
  /** Scenarios that are read from the series which k6 wrote to Prometheus, since they have no files. */
  readonly remote?: readonly string[];
  /** The results are those of the config, so each of its scenarios must have some. */
  readonly whole: boolean;
}

/**
 * Finds config and results. A folder with a `plimsoll.yml` is a whole case: its config, its results; so is the working
 * directory when no `RESULT` is given. `--config` wins over both.
 */
export async function findCase(
  request: Pick<CheckRequest, "results" | "config" | "prometheus">,
  files: Files,
): Promise<Case> {
  const whole = await wholeCaseFile(request, files);
  if (whole !== undefined) return wholeCase(whole, request, files);
  const results = await resultArguments(request.results, files);
  const file = request.config ?? CONFIG_NAME;
  const absent = request.config === undefined && (await files.kindOf(file)) === "nothing";
  return absent
    ? { results, whole: false }
    : { config: await configIn(file, files), results, whole: false };
}

/** The config that a request means, without its results; undefined where there is none. */
export async function configOf(
  request: Pick<CheckRequest, "results" | "config">,
  files: Files,
): Promise<Config | undefined> {
  const file = (await wholeCaseFile(request, files)) ?? request.config ?? CONFIG_NAME;
  const absent = request.config === undefined && (await files.kindOf(file)) === "nothing";
  return absent ? undefined : configIn(file, files);
}

/** The config whose own results are meant, if any. */
async function wholeCaseFile(
  { results, config }: Pick<CheckRequest, "results" | "config">,
  files: Files,
): Promise<string | undefined> {
  const [only, second] = results;
  if (only === undefined) return config ?? CONFIG_NAME;
  if (config !== undefined || second !== undefined) return undefined;
  const inside = files.within(only, CONFIG_NAME);
  return (await files.kindOf(inside)) === "file" ? inside : undefined;
}

async function wholeCase(
  file: string,
  { prometheus }: Pick<CheckRequest, "prometheus">,
  files: Files,
): Promise<Case> {
  if (file === CONFIG_NAME && (await files.kindOf(file)) === "nothing") {
    throw new InputError([nothingGiven()]);
  }
  const config = await configIn(file, files);
  const { folder } = files.split(file);
  const results = config.scenarios.flatMap(({ name, results: patterns }) =>
    patterns.length === 0
      ? []
      : [
          {
            text: `${name}=${patterns.join(" ")}`,
            scenario: name,
            patterns: patterns.map((pattern) => files.within(folder, pattern)),
          },
        ],
  );
  const remote = prometheus === undefined ? [] : remoteScenarios(config);
  if (remote.length === 0) refuseFaults(withoutResults(config));
  return { config, results, remote, whole: true };
}

async function configIn(file: string, files: Files): Promise<Config> {
  if ((await files.kindOf(file)) !== "file") {
    throw new InputError([
      {
        id: "no-config",
        place: { file },
        problem: "the config is not there, or is not a file",
        wayOut: `Check --config, or leave it out: ${CONFIG_NAME} is then used if it exists.`,
      },
    ]);
  }
  return readConfig(await files.text(file, LARGEST_CONFIG_BYTES), file);
}

/** k6 wrote to Prometheus, and nobody asks it. */
function notAsked(file: string): Fault {
  return {
    id: "scenario-without-results",
    place: { file },
    problem:
      "the config reads the series that k6 wrote to Prometheus, and neither a server nor a recording is given",
    wayOut:
      "Ask the server, `plimsoll check --prometheus URL --window START..END`; or keep the run, `plimsoll record --prometheus URL --window START..END --into RUN.json`, which `plimsoll check RUN.json` and `plimsoll baseline add RUN.json` read.",
  };
}

function withoutResults(config: Config): readonly Fault[] {
  if (remoteScenarios(config).length > 0) return [notAsked(config.file)];
  if (config.scenarios.length === 0) {
    return [
      {
        id: "config-without-results",
        place: { file: config.file },
        problem: "no results are given, and the config names no scenario with `results:`",
        wayOut:
          "Give the k6 output on the command line (`plimsoll check summary.json`), or add `scenarios:` with `results:` to the config.",
      },
    ];
  }
  return config.scenarios
    .filter(({ results }) => results.length === 0)
    .map(({ name }) => ({
      id: "scenario-without-results",
      place: { file: config.file },
      problem: `scenario \`${name}\` has no results: neither \`results:\` in the config nor a RESULT on the command line`,
      wayOut: `Add \`results: FILE\` to the scenario, or run \`plimsoll check ${name}=FILE\`.`,
    }));
}

/** The scenarios without files where k6 wrote to Prometheus; one named after the service where the config names none. */
function remoteScenarios({ scenarios, prometheus, service }: Config): readonly string[] {
  if (prometheus?.k6Matchers === undefined) return [];
  if (scenarios.length === 0) return [service === "" ? "k6" : service];
  return scenarios.flatMap(({ name, results }) => (results.length === 0 ? [name] : []));
}

function nothingGiven(): Fault {
  return {
    id: "nothing-to-check",
    problem: `no RESULT is given, and there is no ${CONFIG_NAME} here`,
    wayOut:
      "Name a result, as in `plimsoll check summary.json`, with a file from `k6 run --summary-export=summary.json script.js`; " +
      "or start in the folder of the config.",
  };
}
