import type { Documents } from "../../model/documents.ts";
import { type Fault, InputError, refuseFaults } from "../../model/input-error.ts";
import type { PrometheusPlan } from "../../model/prometheus-plan.ts";
import type { Stretch } from "../../model/timeline.ts";
import { timeOf } from "../../model/unix-time.ts";
import { answerText } from "../../ingestion/prometheus/answers/answer-text.ts";
import { LARGEST_BYTES, tooMuchToRecord } from "../gauges/saved/answer-faults.ts";
import { ANSWERS_FILE, QUERIES_FILE } from "../gauges/saved/answer-folder.ts";
import { notYet } from "./asked-window.ts";
import { type AnsweredQueries, type AnsweredQuery, askAll, type Keep } from "./ask-all.ts";
import type { AskedServer } from "./ask-prometheus.ts";
import { type Case, CONFIG_NAME, findCase } from "../results/case.ts";
import type { Files, Network, Ports } from "../ports.ts";
import type { CheckRequest } from "../request.ts";
import { readScenarios } from "../results/scenario-runs.ts";
import { recordRemote } from "../remote/record-remote.ts";
import { serverAddress } from "./server-address.ts";

/** As many as `check` reads from a folder. */
const LARGEST_FOLDER_BYTES = 3 * LARGEST_BYTES;

/** What `plimsoll record` is asked. */
export interface RecordAnswersRequest extends Pick<CheckRequest, "results" | "config"> {
  /** The server, where the config's is not meant. */
  readonly url?: string;
  /** The time to ask about, where the results do not tell it. */
  readonly window?: Stretch;
  /** The file for the answers, or a folder for one file each, where the run has no place of its own. */
  readonly into?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Saved answers: how many, where they belong, and the texts of their files by name. */
export interface SavedAnswers {
  readonly answers: number;
  /** As people are told it. */
  readonly path: string;
  readonly folder: string;
  readonly documents: Documents;
}

/**
 * Asks every query of the config over the time of one run. Refuses several runs at once, a run without a time, a time that has not
 * been yet, and, with all of them told, queries that are not answered: half the answers would look like a measurement.
 */
export async function recordAnswers(
  request: RecordAnswersRequest,
  ports: Ports,
  network: Network,
): Promise<SavedAnswers> {
  const remote = await recordRemote(request, ports, network);
  return remote ?? recordQueries(request, ports, network);
}

async function recordQueries(
  request: RecordAnswersRequest,
  { files, now }: Ports,
  network: Network,
): Promise<SavedAnswers> {
  const theCase = await findCase(request, files);
  const plan = theCase.config?.prometheus;
  const config = theCase.config?.file ?? CONFIG_NAME;
  if (plan === undefined || plan.queries.length === 0) throw new InputError([nothingAsked(config)]);
  const url = serverAddress(request.url ?? plan.url, config);
  const path = request.into ?? (await fileOf(theCase, files));
  const window = request.window ?? (await windowOf(theCase, files));
  refuseFaults(notYet(window, now()));
  const { headers } = request;
  const server = { url, headers, window, stepMs: plan.stepMs, config };
  const came = await answersOf(plan, server, network, isOneFile(path));
  return { answers: came.answered.length, path, ...documentsOf(path, came, files) };
}

/** The one place in which `check` will look: beside the files of the run. */
async function fileOf({ results }: Case, files: Files): Promise<string> {
  const [only, second] = results.flatMap(({ patterns }) => patterns);
  const isOne = only !== undefined && second === undefined;
  if (!isOne || (await files.kindOf(only)) !== "folder") throw new InputError([nowhere()]);
  return files.within(only, ANSWERS_FILE);
}

/** A query and the text of its answer. */
interface KeptAnswer extends Pick<AnsweredQuery, "query" | "scrapeMs"> {
  readonly text: string;
}

type Came = Pick<AnsweredQueries<KeptAnswer>, "answered" | "server">;

async function answersOf(
  { queries }: PrometheusPlan,
  server: AskedServer,
  network: Network,
  isFile: boolean,
): Promise<Came> {
  let left = isFile ? LARGEST_BYTES : LARGEST_FOLDER_BYTES;
  const keep: Keep<KeptAnswer> = ({ query, scrapeMs, json }) => {
    const text = answerText(json);
    left -= text.length;
    if (left < 0) return { full: tooMuchToRecord(isFile ? "one run in one file" : "one run") };
    return { query, text, ...(scrapeMs !== undefined && { scrapeMs }) };
  };
  const { answered, faults, server: by } = await askAll(queries, server, network, keep);
  refuseFaults(faults);
  return { answered, ...(by !== undefined && { server: by }) };
}

/** One file with all of them, a line each; or a folder with a file each and their list, where a folder is named. */
function documentsOf(
  path: string,
  { answered, server }: Came,
  files: Files,
): Pick<SavedAnswers, "folder" | "documents"> {
  if (isOneFile(path)) {
    const { folder, name } = files.split(path);
    const line = (one: KeptAnswer): string =>
      `  ${JSON.stringify(one.query.name)}: ${JSON.stringify(asked(one, server)).slice(0, -1)},"answer":${one.text}}`;
    const text = (): string => `{\n${answered.map(line).join(",\n")}\n}\n`;
    return { folder, documents: new Map([[name, text]]) };
  }
  const named = answered.map((one, index) => ({
    ...one,
    file: `${/^[\w-]+$/u.test(one.query.name) ? one.query.name : `query-${index + 1}`}.json`,
  }));
  const list = Object.fromEntries(
    named.map((one) => [one.query.name, { ...asked(one, server), file: one.file }]),
  );
  return {
    folder: path,
    documents: new Map([
      ...named.map(({ file, text }) => [file, () => `${text}\n`] as const),
      [QUERIES_FILE, () => `${JSON.stringify(list, undefined, 2)}\n`],
    ]),
  };
}

const isOneFile = (path: string): boolean => path.endsWith(".json");

/** What stands beside an answer in a list. */
function asked(
  { query: { query, unitText }, scrapeMs }: KeptAnswer,
  server: string | undefined,
): Record<string, unknown> {
  return {
    query,
    ...(server !== undefined && { server }),
    ...(unitText !== undefined && { unit: unitText }),
    ...(scrapeMs !== undefined && { scrapeSeconds: scrapeMs / 1000 }),
  };
}

async function windowOf(theCase: Case, files: Files): Promise<Stretch> {
  const { scenarios, faults } = await readScenarios(theCase, files);
  refuseFaults(faults);
  const runs = scenarios.flatMap((scenario) => scenario.runs);
  const [run, second] = runs;
  const time = run && timeOf(run);
  if (time === undefined || second !== undefined) throw new InputError([noWindow(runs.length)]);
  return time;
}

function nothingAsked(file: string): Fault {
  return {
    id: "prometheus-nothing-asked",
    place: { file },
    problem: "the config asks nothing of Prometheus",
    wayOut: "Add `prometheus: {presets: [process]}`, or queries of your own.",
  };
}

function nowhere(): Fault {
  return {
    id: "prometheus-into",
    problem: "answers are saved into the folder of one run, and the results are not one folder",
    wayOut: "Name the folder that holds k6's files, or say where to with `--into FILE.json`.",
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
