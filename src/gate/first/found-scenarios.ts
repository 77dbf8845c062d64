import { grouped } from "../../model/grouped.ts";
import type { Fault } from "../../model/input-error.ts";
import type { Run } from "../../model/run.ts";
import { FOLDER_NAME } from "../gauges/saved/answer-folder.ts";
import { resultArguments } from "../results/found/find-runs.ts";
import type { Files } from "../ports.ts";
import { isUsualName, type ResultArgument } from "../results/found/result-arguments.ts";
import { readScenarios } from "../results/scenario-runs.ts";

/** A scenario that was found among results that no config names. */
export interface FoundScenario {
  readonly name: string;
  readonly runs: readonly [Run, ...Run[]];
  /** Paths or globs that bring the first of its runs. */
  readonly results: readonly string[];
}

/** What was found, and what does not stand for a run. */
export interface Found {
  readonly scenarios: readonly FoundScenario[];
  readonly faults: readonly Fault[];
}

/** How deep a folder is searched for the folders of runs. */
const DEEPEST = 4;

/**
 * Finds the scenarios in any mix of results. Where `check` needs to be told what belongs together, this looks: a folder
 * without results is searched for folders that hold some, and a folder of several runs is taken apart by the names of its files.
 */
export async function findScenarios(texts: readonly string[], files: Files): Promise<Found> {
  const found: Found[] = [];
  for (const argument of await resultArguments(texts, files)) {
    for (const part of await partsOf(argument, files)) found.push(await look(part, files, 0));
  }
  return together(found);
}

/** A glob that matches folders stands for each of them. */
async function partsOf(argument: ResultArgument, files: Files): Promise<readonly ResultArgument[]> {
  const matches = (await Promise.all(argument.patterns.map(files.find))).flat();
  const kinds = await Promise.all(matches.map(files.kindOf));
  const folders = matches.filter((_, index) => kinds[index] === "folder");
  if (folders.length === 0) return [argument];
  const plain = matches.filter((_, index) => kinds[index] === "file");
  return [
    ...folders.map((folder) => ({ ...argument, text: folder, patterns: [folder] })),
    ...(plain.length === 0 ? [] : [{ ...argument, patterns: plain }]),
  ];
}

async function look(argument: ResultArgument, files: Files, depth: number): Promise<Found> {
  const { scenarios, faults } = await readScenarios({ results: [argument], whole: false }, files);
  const paths = await filesOf(argument, files);
  if (faults.length === 0) {
    const mixed = argument.scenario === undefined && scenarios.some((one) => isMixed(one, files));
    if (mixed) return apart(argument, byStem(paths, files), files);
    return { scenarios: scenarios.map(claimed), faults };
  }
  if (faults.some(({ id }) => id === "no-results-in-folder")) {
    const below = depth < DEEPEST ? await lookBelow(argument, files, depth) : NOTHING;
    return below.scenarios.length > 0 ? below : { scenarios: [], faults };
  }
  const groups = byStem(paths, files);
  if (groups.size < 2) return { scenarios: [], faults };
  return apart(argument, groups, files);

  function claimed({ name, runs }: (typeof scenarios)[number]): FoundScenario {
    const { machines, files: read } = runs[0];
    const own = read.map(({ path }) => path);
    const byFiles =
      argument.scenario === undefined ? nameByFiles(name, argument, own, files) : name;
    const isWhole = byFiles === name && argument.patterns.join() !== HERE;
    const stands = scenarios.length === 1 && (isWhole || machines !== undefined);
    return { name: byFiles, runs, results: stands ? argument.patterns : own };
  }
}

/** The folder one is in. It is named for a run only where it has to be: much else comes to lie beside a config. */
const HERE = ".";

/** A run that bears the name of a folder that says nothing (`results`, `.`) takes that of its files, where they have one of their own. */
function nameByFiles(
  name: string,
  { patterns: [folder = ""] }: ResultArgument,
  paths: readonly string[],
  files: Files,
): string {
  const folderName = files.split(files.absolute(folder)).name;
  if (name !== folderName || !(folder === HERE || isUsualName(folderName))) return name;
  const names = paths.map((path) => files.split(path).name);
  const [own = name, ...others] = new Set(names.map(stemOf));
  return others.length > 0 || names.some(isUsualName) ? name : own;
}

/** Samples and a summary that disagree, and whose files bear names of their own, are of two scenarios and not of one run. */
function isMixed({ runs: [run] }: { readonly runs: readonly [Run, ...Run[]] }, files: Files) {
  const names = run.files.map(({ path }) => files.split(path).name);
  const disagree = run.oddities.some(({ id }) => id === "samples-contradict-summary");
  return disagree && !names.some(isUsualName) && new Set(names.map(stemOf)).size > 1;
}

const NOTHING: Found = { scenarios: [], faults: [] };

/** Each file, or files that differ only in their extensions, as a run of its own; what is no k6 output is passed over. */
async function apart(
  argument: ResultArgument,
  groups: ReadonlyMap<string, readonly string[]>,
  files: Files,
): Promise<Found> {
  const found: Found[] = [];
  for (const [scenario, patterns] of groups) {
    const part = { scenario, ...argument, text: patterns.join(" "), patterns };
    const { scenarios, faults } = await readScenarios({ results: [part], whole: false }, files);
    found.push({
      scenarios: scenarios.map(({ name, runs }) => ({ name, runs, results: patterns })),
      faults: faults.filter(({ id }) => id !== "not-a-k6-output"),
    });
  }
  return together(found);
}

async function lookBelow(argument: ResultArgument, files: Files, depth: number): Promise<Found> {
  const found: Found[] = [];
  for (const folder of await foldersIn(argument, files)) {
    found.push(await look({ ...argument, text: folder, patterns: [folder] }, files, depth + 1));
  }
  const { scenarios, faults } = together(found);
  return { scenarios, faults: faults.filter(({ id }) => id !== "no-results-in-folder") };
}

async function foldersIn({ patterns }: ResultArgument, files: Files): Promise<readonly string[]> {
  const [folder = "."] = patterns;
  const names = (await files.list(folder)).filter(
    (name) => !name.startsWith(".") && name !== "node_modules" && name !== FOLDER_NAME,
  );
  const paths = names.map((name) => files.within(folder, name));
  const kinds = await Promise.all(paths.map(files.kindOf));
  return paths.filter((_, index) => kinds[index] === "folder");
}

/** The files that an argument stands for. */
async function filesOf({ patterns }: ResultArgument, files: Files): Promise<readonly string[]> {
  const matches = (await Promise.all(patterns.map(files.find))).flat();
  const listed = await Promise.all(
    matches.map(async (path) =>
      (await files.kindOf(path)) === "folder"
        ? (await files.list(path)).map((name) => files.within(path, name))
        : [path],
    ),
  );
  const paths = listed.flat();
  const kinds = await Promise.all(paths.map(files.kindOf));
  return paths.filter((_, index) => kinds[index] === "file");
}

function byStem(paths: readonly string[], files: Files): ReadonlyMap<string, readonly string[]> {
  return grouped(paths, (path) => stemOf(files.split(path).name));
}

/** A name up to its first dot, without what k6's files are called by: `zero` of `zero.summary-export.json`. */
function stemOf(name: string): string {
  const [stem = name] = name.split(".", 1);
  const short = stem.replace(/[-_](?:summary(?:-export)?|points|samples|results?)$/iu, "");
  return short === "" ? name : short;
}

/** Found twice, a scenario was measured twice: the later runs are repeats. */
function together(found: readonly Found[]): Found {
  const scenarios = new Map<string, FoundScenario>();
  for (const one of found.flatMap((part) => part.scenarios)) {
    const before = scenarios.get(one.name);
    const runs = before === undefined ? one.runs : ([...before.runs, ...one.runs] as const);
    scenarios.set(one.name, { ...(before ?? one), runs });
  }
  return { scenarios: [...scenarios.values()], faults: found.flatMap(({ faults }) => faults) };
}
