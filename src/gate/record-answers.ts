import { type Fault, InputError } from "../model/input-error.ts";
import type { PrometheusPlan } from "../model/prometheus-plan.ts";
import type { Stretch } from "../model/timeline.ts";
import { FOLDER_NAME, QUERIES_FILE } from "./answer-folder.ts";
import { notYet } from "./asked-window.ts";
import { type AskedServer, askPrometheus } from "./ask-prometheus.ts";
import { type Case, CONFIG_NAME, findCase } from "./case.ts";
import type { Files, Network, Ports } from "./ports.ts";
import type { CheckRequest } from "./request.ts";
import { readScenarios } from "./scenario-runs.ts";
import { isAddress, noAddress } from "./server-address.ts";

/** What `plimsoll record` is asked. */
export interface RecordAnswersRequest extends Pick<CheckRequest, "results" | "config"> {
  /** The server, where the config's is not meant. */
  readonly url?: string;
  /** The time to ask about, where the results do not tell it. */
  readonly window?: Stretch;
  /** The folder for the answers, where the run has none. */
  readonly into?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A folder of saved answers: where it belongs, and its files. */
export interface SavedAnswers {
  readonly folder: string;
  readonly documents: ReadonlyMap<string, string>;
}

/**
 * Asks every query of the config over the time of one run. Refuses several runs at once, a run without a time, a time that has not
 * been yet, and, with all of them told, queries that are not answered: half the answers would look like a measurement.
 */
export async function recordAnswers(
  request: RecordAnswersRequest,
  { files, now }: Ports,
  network: Network,
): Promise<SavedAnswers> {
  const theCase = await findCase(request, files);
  const plan = theCase.config?.prometheus;
  const config = theCase.config?.file ?? CONFIG_NAME;
  if (plan === undefined || plan.queries.length === 0) throw new InputError([nothingAsked(config)]);
  const url = addressOf(request.url ?? plan.url, config);
  const folder = request.into ?? (await folderOf(theCase, files));
  const window = request.window ?? (await windowOf(theCase, files));
  const [early] = notYet(window, now());
  if (early !== undefined) throw new InputError([early]);
  const { headers } = request;
  const server = { url, headers, window, stepMs: plan.stepMs, config };
  return { folder, documents: await answersOf(plan, server, network) };
}

/** The one place in which `check` will look: beside the files of the run. */
async function folderOf({ results }: Case, files: Files): Promise<string> {
  const [only, second] = results.flatMap(({ patterns }) => patterns);
  const isOne = only !== undefined && second === undefined;
  if (!isOne || (await files.kindOf(only)) !== "folder") throw new InputError([nowhere()]);
  return files.within(only, FOLDER_NAME);
}

function addressOf(url: string | undefined, config: string): string {
  if (url === undefined) throw new InputError([noServer(config)]);
  if (isAddress(url)) return url;
  throw new InputError([noAddress()]);
}

async function answersOf(
  plan: PrometheusPlan,
  server: AskedServer,
  network: Network,
): Promise<ReadonlyMap<string, string>> {
  const saved = new Map<string, string>();
  const queries: Record<string, { readonly query: string; readonly file: string }> = {};
  const faults: Fault[] = [];
  for (const [index, query] of plan.queries.entries()) {
    const asked = await askPrometheus(query, server, network);
    const file = `${/^[\w-]+$/u.test(query.name) ? query.name : `query-${index + 1}`}.json`;
    if (asked.kind === "fault") {
      faults.push(asked.fault);
      if (asked.ofServer) break;
    } else {
      saved.set(file, asked.body);
      queries[query.name] = { query: asked.query, file };
    }
  }
  const [first, ...rest] = faults;
  if (first !== undefined) throw new InputError([first, ...rest]);
  return saved.set(QUERIES_FILE, `${JSON.stringify(queries, undefined, 2)}\n`);
}

async function windowOf(theCase: Case, files: Files): Promise<Stretch> {
  const { scenarios, faults } = await readScenarios(theCase, files);
  const [fault, ...others] = faults;
  if (fault !== undefined) throw new InputError([fault, ...others]);
  const runs = scenarios.flatMap((scenario) => scenario.runs);
  const [run, second] = runs;
  if (run?.startMs === undefined || run.durationMs === undefined || second !== undefined) {
    throw new InputError([noWindow(runs.length)]);
  }
  return { fromMs: run.startMs, toMs: run.startMs + run.durationMs };
}

function nothingAsked(file: string): Fault {
  return {
    id: "prometheus-nothing-asked",
    place: { file },
    problem: "the config asks nothing of Prometheus",
    wayOut: "Add `prometheus: {presets: [process]}`, or queries of your own.",
  };
}

function noServer(file: string): Fault {
  return {
    id: "prometheus-no-server",
    place: { file },
    problem: "neither the config nor a flag says where Prometheus is",
    wayOut: "Add `prometheus: {url: http://prometheus:9090}`, or give `--prometheus URL`.",
  };
}

function nowhere(): Fault {
  return {
    id: "prometheus-into",
    problem: "answers are saved into the folder of one run, and the results are not one folder",
    wayOut: "Name the folder that holds k6's files, or say where to with `--into FOLDER`.",
  };
}

function noWindow(runs: number): Fault {
  return {
    id: "prometheus-window",
    problem:
      runs > 1
        ? `${runs} runs are named, and answers are saved for one`
        : "the results do not say when the run was: a summary has no time",
    wayOut:
      "Name one run with its samples, or give `--window START..END` (`2026-11-23T18:14:13Z..2026-11-23T18:17:42Z`).",
  };
}
