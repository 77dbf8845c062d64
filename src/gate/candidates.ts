import { detect } from "../ingestion/k6/detect.ts";
import { readSummary } from "../ingestion/k6/summary.ts";
import type { Fault } from "../model/input-error.ts";
import { InputError } from "../model/input-error.ts";
import type { ResultFormat, Run } from "../model/run.ts";
import { answersWithin, isAnswerFolder } from "./answer-folder.ts";
import type { Files } from "./ports.ts";
import type { ResultArgument } from "./result-arguments.ts";

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 65_536;

/** A k6 output that was found. A summary is read at once, since it is small; samples are only named. */
export type FoundOutput =
  | { readonly kind: "summary"; readonly path: string; readonly run: Run }
  | {
      readonly kind: "samples";
      readonly path: string;
      readonly format: SampleFormat;
      /** Named in the first lines; a scenario that starts later is not among them. */
      readonly k6Scenarios: readonly string[];
    };

type SampleFormat = Extract<ResultFormat, "NDJSON samples" | "CSV samples">;

/** What one `RESULT`, or one folder that its glob matched, brought. */
export interface Candidate {
  readonly argument: ResultArgument;
  /** The folder that stands for one run; absent where the files were named themselves. */
  readonly folder?: string;
  readonly outputs: readonly FoundOutput[];
  /** The folder of saved answers of Prometheus that belong to it. */
  readonly answers?: string;
  /** Files beside them that are no k6 outputs, with what they look like. */
  readonly ignored: readonly { readonly path: string; readonly looksLike: string }[];
}

/** Everything that one `RESULT` stands for, or the faults that keep it from standing for anything. */
export async function candidatesOf(
  argument: ResultArgument,
  files: Files,
): Promise<{ readonly candidates: readonly Candidate[]; readonly faults: readonly Fault[] }> {
  const matches = (await Promise.all(argument.patterns.map(files.find))).flat();
  if (matches.length === 0) return { candidates: [], faults: [nothingThere(argument)] };
  const { plain, folders, answers } = await sorted(matches, files);
  const gathered = [
    ...(plain.length > 0 ? [await gather(argument, plain, files, answers)] : []),
    ...(await Promise.all(folders.map((folder) => gatherFolder(argument, folder, files)))),
  ];
  const literal = matches.length === 1 && matches[0] === argument.patterns[0];
  return {
    candidates: gathered.map(({ candidate }) => candidate),
    faults: [
      ...gathered.flatMap(({ candidate, faults }) => [
        ...faults,
        ...unusable(candidate, literal, faults),
      ]),
      ...(answers !== undefined && plain.length === 0 ? [answersAlone(answers)] : []),
    ],
  };
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
      isAnswers: await isAnswerFolder(path, files),
    })),
  );
  const [answers] = kinds.flatMap(({ path, isAnswers }) => (isAnswers ? [path] : []));
  const pathsOf = (wanted: string): readonly string[] =>
    kinds.flatMap(({ path, kind, isAnswers }) => (kind === wanted && !isAnswers ? [path] : []));
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
    .filter((name) => !name.startsWith("."))
    .map((name) => files.within(folder, name));
  const kinds = await Promise.all(paths.map((path) => files.kindOf(path)));
  const { candidate, faults } = await gather(
    argument,
    paths.filter((_, index) => kinds[index] === "file"),
    files,
    await answersWithin(folder, files),
  );
  return { candidate: { ...candidate, folder }, faults };
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
  for (const path of paths) {
    try {
      const output = await look(path, files);
      if ("looksLike" in output) ignored.push({ path, looksLike: output.looksLike });
      else outputs.push(output);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
    }
  }
  const found = { argument, outputs, ignored, ...(answers !== undefined && { answers }) };
  return { candidate: found, faults };
}

async function look(
  path: string,
  files: Files,
): Promise<FoundOutput | { readonly looksLike: string }> {
  const detected = detect(await files.head(path, HEAD_BYTES));
  if (detected.kind === "foreign") return { looksLike: detected.looksLike };
  if (detected.format === "json summary") {
    return { kind: "summary", path, run: readSummary(await files.text(path), path) };
  }
  const { format, k6Scenarios } = detected;
  return { kind: "samples", path, format, k6Scenarios };
}

function nothingThere(argument: ResultArgument): Fault {
  return {
    id: "no-result-matches",
    problem:
      argument.scenario === undefined
        ? `no file matches \`${argument.patterns.join("`, `")}\``
        : `scenario \`${argument.scenario}\` has no results: no file matches \`${argument.patterns.join("`, `")}\``,
    wayOut:
      "Check the path against what the load test wrote (k6 run --summary-export=FILE, or --out json=FILE), " +
      "and that this step runs in the folder the path starts from.",
  };
}

function answersAlone(folder: string): Fault {
  return {
    id: "prometheus-without-run",
    place: { file: folder },
    problem:
      "this folder holds answers of Prometheus and no k6 output: nothing says when the run was",
    wayOut:
      "Put the folder, named `prometheus`, into the folder of the run, and name that: `RUN/` with k6's files and `RUN/prometheus/`.",
  };
}

/** A literal path must be a k6 output; a glob or folder must hold at least one. */
function unusable(
  candidate: Candidate,
  literal: boolean,
  faults: readonly Fault[],
): readonly Fault[] {
  const [first] = candidate.ignored;
  if (candidate.outputs.length > 0 || faults.length > 0) return [];
  if (candidate.folder !== undefined || first === undefined) {
    return [
      {
        id: "no-results-in-folder",
        place: { file: candidate.folder ?? candidate.argument.text },
        problem: `the folder holds no k6 output${candidate.ignored.length > 0 ? `; it holds ${candidate.ignored.map(({ path, looksLike }) => `${path} (${looksLike})`).join(", ")}` : ""}`,
        wayOut: "Name the folder into which k6 wrote its summary or its samples.",
      },
    ];
  }
  const strangers = literal ? [first] : candidate.ignored;
  return strangers.map(({ path, looksLike }) => ({
    id: "not-a-k6-output",
    place: { file: path },
    problem: `this is not a k6 output: it looks like ${looksLike}`,
    wayOut:
      "Give a file written by k6: --summary-export=FILE, handleSummary(), --out json=FILE or --out csv=FILE.",
  }));
}
