import { readSummary } from "../../../ingestion/k6/summary.ts";
import type { Fault } from "../../../model/input-error.ts";
import { InputError } from "../../../model/input-error.ts";
import { ANSWERS_FILE, answersWithin, isAnswers } from "../../gauges/saved/answer-folder.ts";
import { answersAlone, nothingThere, unusable } from "./candidate-faults.ts";
import type { Candidate, FoundOutput } from "./candidate.ts";
import { type LooseAnswer, looseAnswer } from "../../gauges/saved/loose-answers.ts";
import { detectedFile } from "../../detected-file.ts";
import type { Files } from "../../ports.ts";
import type { ResultArgument } from "./result-arguments.ts";

/** Everything that one `RESULT` stands for, or the faults that keep it from standing for anything. */
export async function candidatesOf(
  argument: ResultArgument,
  files: Files,
): Promise<{ readonly candidates: readonly Candidate[]; readonly faults: readonly Fault[] }> {
  const matches = await matchesOf(argument, files);
  if (matches.length === 0) return { candidates: [], faults: [nothingThere(argument)] };
  const { plain, folders, answers } = await sorted(matches, files);
  const gathered = [
    ...(plain.length > 0 ? [await gather(argument, plain, files, answers)] : []),
    ...(await Promise.all(folders.map((folder) => gatherFolder(argument, folder, files)))),
  ];
  return {
    candidates: gathered.map(({ candidate }) => candidate),
    faults: [
      ...gathered.flatMap(({ candidate, faults }) => [...faults, ...unusable(candidate, faults)]),
      ...(answers !== undefined && plain.length === 0 ? [answersAlone(answers)] : []),
    ],
  };
}

/** What two of its patterns match counts once. */
async function matchesOf({ patterns }: ResultArgument, files: Files): Promise<readonly string[]> {
  const all = (await Promise.all(patterns.map(files.find))).flat();
  const byPlace = new Map(all.toReversed().map((path) => [files.absolute(path), path]));
  const first = new Set(byPlace.values());
  return all.filter((path) => first.delete(path));
}

interface Sorted {
  readonly plain: readonly string[];
  readonly folders: readonly string[];
  readonly answers?: string;
}

/** A glob such as `run/*` matches the files of a run and the folder of answers beside them. */
async function sorted(matches: readonly string[], files: Files): Promise<Sorted> {
  const kinds = await Promise.all(
    matches.map(async (path) => ({
      path,
      kind: await files.kindOf(path),
      holdsAnswers: await isAnswers(path, files),
    })),
  );
  const [answers] = kinds.flatMap(({ path, holdsAnswers }) => (holdsAnswers ? [path] : []));
  const pathsOf = (wanted: string): readonly string[] =>
    kinds.flatMap(({ path, kind, holdsAnswers }) =>
      kind === wanted && !holdsAnswers ? [path] : [],
    );
  return {
    plain: pathsOf("file"),
    folders: pathsOf("folder"),
    ...(answers !== undefined && { answers }),
  };
}

interface Gathered {
  readonly candidate: Candidate;
  readonly faults: readonly Fault[];
}

async function gatherFolder(
  argument: ResultArgument,
  folder: string,
  files: Files,
): Promise<Gathered> {
  const names = await files.list(folder);
  const paths = names
    .filter((name) => !name.startsWith(".") && name !== ANSWERS_FILE)
    .map((name) => files.within(folder, name));
  const kinds = await Promise.all(paths.map((path) => files.kindOf(path)));
  const pathsOf = (wanted: string): readonly string[] =>
    paths.filter((_, index) => kinds[index] === wanted);
  const answers = await answersWithin(folder, files);
  const { candidate, faults } = await gather(argument, pathsOf("file"), files, answers);
  return { candidate: { ...candidate, folder, within: pathsOf("folder") }, faults };
}

async function gather(
  argument: ResultArgument,
  paths: readonly string[],
  files: Files,
  answers: string | undefined,
): Promise<Gathered> {
  const outputs: FoundOutput[] = [];
  const ignored: { path: string; looksLike: string }[] = [];
  const faults: Fault[] = [];
  const loose: LooseAnswer[] = [];
  for (const path of paths) {
    try {
      const output = await look(path, files);
      const beside = "looksLike" in output ? looseAnswer(path, output.looksLike, files) : undefined;
      if (beside !== undefined) loose.push(beside);
      else if ("looksLike" in output) ignored.push({ path, looksLike: output.looksLike });
      else outputs.push(output);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
    }
  }
  // Without a run they are no more than files that are none.
  const isRun = outputs.length > 0;
  const strangers = isRun ? [] : loose.map(({ path, kind }) => ({ path, looksLike: LOOKS[kind] }));
  const candidate = {
    argument,
    outputs,
    ignored: [...ignored, ...strangers],
    loose: isRun ? loose : [],
    ...(answers !== undefined && { answers }),
  };
  return { candidate, faults };
}

const LOOKS = {
  answer: "a Prometheus answer",
  text: "metrics in Prometheus's text format",
} as const;

async function look(
  path: string,
  files: Files,
): Promise<FoundOutput | { readonly looksLike: string }> {
  const detected = await detectedFile(path, files);
  if (detected.kind === "foreign") return { looksLike: detected.looksLike };
  if (detected.format === "json summary") {
    return { kind: "summary", path, run: readSummary(await files.text(path), path) };
  }
  const { format, k6Scenarios } = detected;
  return { kind: "samples", path, format, k6Scenarios };
}
