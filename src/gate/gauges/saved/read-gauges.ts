import { type Answer, readAnswer } from "../../../ingestion/prometheus/answers/answer.ts";
import { gaugeOf } from "../../../ingestion/prometheus/answers/gauge-of.ts";
import {
  readSavedQueries,
  type SavedQuery,
} from "../../../ingestion/prometheus/answers/saved-queries.ts";
import type { Gauge } from "../../../model/gauge.ts";
import type { Fault } from "../../../model/input-error.ts";
import type { PrometheusPlan } from "../../../model/prometheus-plan.ts";
import type { Oddity } from "../../../model/run.ts";
import { code } from "../../../words/code.ts";
import {
  LARGEST_BYTES,
  listless,
  noAnswer,
  tooLarge,
  tooManyValues,
  withoutAnswer,
} from "./answer-faults.ts";
import { QUERIES_FILE } from "./answer-folder.ts";
import { answerJson } from "../answer-json.ts";
import { textsAmong } from "./loose-answers.ts";
import type { Files } from "../../ports.ts";
import { type PointRoom, readInTurn } from "../point-room.ts";
import { otherQueries } from "./other-queries.ts";
import { asSaved, undeclaredQuery } from "../undeclared-query.ts";

/** What the saved answers of a run tell, what is odd about them, and what keeps them from being read. */
export interface ReadGauges {
  readonly gauges: readonly Gauge[];
  readonly oddities: readonly Oddity[];
  readonly faults: readonly Fault[];
  /** Files of the folder that no query names. */
  readonly ignored: readonly string[];
}

/** Reads saved answers, in a folder or in one file; each query is what the config says of its name, else what the name itself says. */
export async function readGauges(
  path: string,
  plan: PrometheusPlan | undefined,
  { files, room }: { readonly files: Files; readonly room: PointRoom },
): Promise<ReadGauges> {
  const isFolder = (await files.kindOf(path)) === "folder";
  const list = isFolder ? files.within(path, QUERIES_FILE) : path;
  if ((await files.kindOf(list)) !== "file") return withoutList(path, files);
  if ((await files.size(list)) > LARGEST_BYTES) return onlyFaults([tooLarge(list)]);
  const held = answerJson(await files.text(list, LARGEST_BYTES));
  if (held === undefined) return onlyFaults([tooManyValues(list)]);
  const { queries, faults } = readSavedQueries(held.json, list);
  const read = await readInTurn(queries, (saved) => readOne(saved, list, { plan, files }), room);
  return {
    gauges: read.flatMap((one) => ("gauge" in one ? [one.gauge] : [])),
    oddities: [
      ...read.flatMap((one) => ("gauge" in one ? one.oddities : [])),
      ...otherQueries(queries, plan),
    ],
    faults: [...faults, ...read.flatMap((one) => ("fault" in one ? [one.fault] : []))],
    ignored: isFolder ? await unnamed(path, queries, files) : [],
  };
}

/** Files of a folder that no query names. */
async function unnamed(
  folder: string,
  queries: readonly SavedQuery[],
  files: Files,
): Promise<readonly string[]> {
  const beside = queries.flatMap(({ saved }) => (saved.kind === "file" ? [saved.file] : []));
  const named = new Set([QUERIES_FILE, ...beside]);
  return (await files.list(folder))
    .filter((name) => !named.has(name) && !name.startsWith("."))
    .map((name) => files.within(folder, name));
}

function onlyFaults(faults: readonly Fault[]): ReadGauges {
  return { gauges: [], oddities: [], faults, ignored: [] };
}

interface With {
  readonly plan: PrometheusPlan | undefined;
  readonly files: Files;
}

async function readOne(
  saved: SavedQuery,
  list: string,
  { plan, files }: With,
): Promise<
  { readonly gauge: Gauge; readonly oddities: readonly Oddity[] } | { readonly fault: Fault }
> {
  const found = await answerOf(saved, list, files);
  if ("fault" in found) return found;
  const { answer, file } = found;
  const declared = plan?.queries.find(({ name }) => name === saved.name);
  const query = declared === undefined ? undeclaredQuery(saved) : asSaved(declared, saved.query);
  return {
    gauge: gaugeOf(query, answer, { file, scrapeMs: saved.scrapeMs, server: saved.server }),
    oddities: odditiesOf(saved, answer, file),
  };
}

async function answerOf(
  query: SavedQuery,
  list: string,
  files: Files,
): Promise<{ readonly answer: Answer; readonly file: string } | { readonly fault: Fault }> {
  const { saved } = query;
  if (saved.kind === "answer") {
    const answer = readAnswer(saved.answer);
    if (answer !== undefined) return { answer, file: list };
    return { fault: noAnswer(query, list, JSON.stringify(saved.answer)) };
  }
  const file = files.within(files.split(list).folder, saved.file);
  if ((await files.kindOf(file)) !== "file") return { fault: withoutAnswer(query, file) };
  if ((await files.size(file)) > LARGEST_BYTES) return { fault: tooLarge(file) };
  const text = await files.text(file, LARGEST_BYTES);
  const held = answerJson(text);
  if (held === undefined) return { fault: tooManyValues(file) };
  const answer = readAnswer(held.json);
  return answer === undefined ? { fault: noAnswer(query, file, text) } : { answer, file };
}

/** What is odd about an answer itself. */
export function odditiesOf(
  { name, query }: Pick<SavedQuery, "name" | "query">,
  answer: Answer,
  file: string,
): readonly Oddity[] {
  if (answer.kind === "error") {
    const text = `Prometheus refused ${code(name)} (${code(query)}): ${answer.errorType}: ${code(answer.error)}. The answer is ${code(file)}.`;
    return [{ id: "prometheus-query-failed", text }];
  }
  return partialAnswer(name, answer);
}

/** Warnings of a server that could not ask everywhere. */
export function partialAnswer(name: string, answer: Answer): readonly Oddity[] {
  if (answer.kind === "error" || answer.warnings.length === 0) return [];
  const text = `The answer for ${code(name)} came with warnings and is not judged: ${answer.warnings.map(code).join(", ")}.`;
  return [{ id: "prometheus-partial-answer", text }];
}

/** A folder without a list may still hold texts of `/metrics`. */
async function withoutList(folder: string, files: Files): Promise<ReadGauges> {
  const paths = (await files.list(folder)).map((name) => files.within(folder, name));
  const texts = await textsAmong(paths, files);
  return texts.length > 0 ? { ...onlyFaults([]), ignored: paths } : onlyFaults([listless(folder)]);
}
