import type { Files } from "../gate/ports.ts";
import type { CheckRequest, Note } from "../gate/request.ts";
import { baselineFileOf, configFiles } from "../gate/rule-files.ts";
import { InputError } from "../model/input-error.ts";
import { code } from "../words/code.ts";
import { areDifferent, changedLines } from "./changed-lines.ts";
import type { CommitText } from "./commit-text.ts";
import { type Overlay, overlaidFiles } from "../gate/overlaid-files.ts";

/** The file system with the rules of the base commit in it, and what a reviewer must know about them. */
export interface BaseFiles {
  readonly files: Files;
  readonly notes: readonly Note[];
}

/** The base commit of a pull request, and its head. */
export interface BaseCommit {
  readonly sha: string;
  readonly text: CommitText;
  readonly textOfHead: CommitText;
}

type RuleRequest = Pick<CheckRequest, "results" | "config" | "baseline">;

/**
 * Puts the config and the baseline of the base commit over those of the working tree, so that a pull request cannot
 * loosen its own gate. Where the base has a config, one that only the pull request has is not seen at all; where it has
 * none, the working tree's is used and said.
 */
export async function baseFiles(
  request: RuleRequest,
  files: Files,
  base: BaseCommit,
): Promise<BaseFiles> {
  const configs = await configFiles(request, files);
  const config = await layer(configs, files, base);
  const withConfig = overlaidFiles(files, config.overlay);
  const baseline = await baselineOf(request, withConfig);
  if (baseline === undefined) return { files: withConfig, notes: config.notes };
  const rules = await layer([baseline], files, base);
  return {
    files: overlaidFiles(withConfig, rules.overlay),
    notes: [...config.notes, ...rules.notes],
  };
}

/** A config with faults is refused by the gate itself, with all its faults; here it only hides where the baseline is. */
async function baselineOf(request: RuleRequest, files: Files): Promise<string | undefined> {
  try {
    return await baselineFileOf(request, files);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

interface Layer {
  readonly overlay: Overlay;
  readonly notes: readonly Note[];
}

/** One kind of rule file, at the places where it may stand. */
async function layer(paths: readonly string[], files: Files, base: BaseCommit): Promise<Layer> {
  const places = await Promise.all(
    paths.map(async (path) => {
      const key = files.absolute(path);
      const before = await base.text(key);
      return { path, key, before, here: await textHere(path, before, files, base) };
    }),
  );
  const isInBase = places.some(({ before }) => before !== undefined);
  return {
    overlay: new Map(isInBase ? places.map(({ key, before }) => [key, before]) : []),
    notes: places.flatMap((place) => noteOn(place, isInBase, base.sha)),
  };
}

/** A file that the working tree lacks may only not be checked out there; then the head commit tells whether it is gone. */
async function textHere(
  path: string,
  before: string | undefined,
  files: Files,
  base: BaseCommit,
): Promise<string | undefined> {
  if ((await files.kindOf(path)) === "file") return files.text(path);
  return before === undefined ? undefined : base.textOfHead(files.absolute(path));
}

function noteOn(
  place: {
    readonly path: string;
    readonly before: string | undefined;
    readonly here: string | undefined;
  },
  isInBase: boolean,
  sha: string,
): readonly Note[] {
  const { before, here } = place;
  const file = code(place.path);
  const commit = `the base commit ${code(sha.slice(0, 7))}`;
  const later = "What this pull request changes in it takes effect after the merge.";
  if (before === undefined) {
    if (here === undefined) return [];
    const text = isInBase
      ? `${file} is not in ${commit} and was not used. ${later}`
      : `${file} is not in ${commit}: this pull request was judged by the one it brings itself.`;
    return [{ id: "rules-new", text }];
  }
  if (here !== undefined && !areDifferent(before, here)) return [];
  const how = here === undefined ? "is gone" : `differs (${changedLines(before, here)})`;
  const text = `${file} ${how} against ${commit}, whose word counts. ${later}`;
  return [{ id: "rules-changed", text }];
}
