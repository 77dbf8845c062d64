import { overlaidFiles } from "../../gate/rules/overlaid-files.ts";
import type { Files } from "../../gate/ports.ts";
import type { CheckRequest, Note } from "../../gate/request.ts";
import { isReadableConfig } from "../../gate/rules/rule-files.ts";
import { type RuleFile, ruleChanges } from "../../gate/rules/rule-changes.ts";
import type { RuleChanges } from "../../model/rule-change.ts";
import { code } from "../../words/code.ts";
import type { CommitFiles } from "../baseline/commit-text.ts";
import { formFiles } from "./form-files.ts";
import { fileAt, overlayOf, type RulesAt, rulesAt } from "./rules-at.ts";

/** The file system with the rules of the base commit in it, and what a reviewer must know about them. */
export interface BaseFiles {
  readonly files: Files;
  readonly notes: readonly Note[];
  readonly rules: RuleChanges;
}

/** The base commit of a pull request, and its head. */
interface BaseCommit {
  readonly sha: string;
  readonly base: CommitFiles;
  readonly head: Pick<CommitFiles, "text">;
}

type RuleRequest = Pick<CheckRequest, "results" | "config" | "baseline">;

/**
 * Puts config, baseline and form of the base commit over those of the working tree, so that a pull request cannot
 * loosen its own gate. Where the base has a config, one that only the pull request has is not seen at all; where it has
 * none that can be read, the working tree's is used and said.
 */
export async function baseFiles(
  request: RuleRequest,
  files: Files,
  { sha, base, head }: BaseCommit,
): Promise<BaseFiles> {
  const inBase = async (path: string) => base.text(files.absolute(path));
  const before = await rulesAt(request, files, inBase);
  const after = await rulesAt(request, files, (path) => textHere(path, before, files, head));
  const isBroken = before.config.text !== undefined && isSuperseded(before.config, after.config);
  const isBound = before.config.text !== undefined && !isBroken;
  const baseline = isBound ? before.baseline : await fileAt(after.baseline.file, inBase);
  const inForce = [
    ...(isBound ? before.configs : []),
    ...(baseline.text === undefined ? [] : [baseline]),
  ];
  const withRules = overlaidFiles(files, overlayOf(inForce, files));
  const neighbours = async (path: string) => base.neighbours(files.absolute(path));
  const form = isBound
    ? await formFiles(request, withRules, { text: inBase, neighbours })
    : new Map<string, undefined>();
  return {
    files: overlaidFiles(withRules, form),
    notes: [
      ...(isBroken ? [broken(before.config, sha)] : []),
      ...(isBound ? after.configs.flatMap((file) => notUsed(file, before, sha)) : []),
      ...adopted(before.config, after.config, sha),
      ...adopted(baseline, after.baseline, sha),
    ],
    rules: { base: sha, changes: ruleChanges({ ...before, baseline }, after) },
  };
}

/** A config that nobody can read gives way to one that mends it, which could else never be merged. */
function isSuperseded(before: RuleFile, after: RuleFile): boolean {
  return !isReadableConfig(before) && isReadableConfig(after);
}

/** A file that the working tree lacks may only not be checked out there; then the head commit tells whether it is gone. */
async function textHere(
  path: string,
  before: RulesAt,
  files: Files,
  head: BaseCommit["head"],
): Promise<string | undefined> {
  if ((await files.kindOf(path)) === "file") return files.text(path);
  const isInBase = [...before.configs, before.baseline].some(
    ({ file, text }) => text !== undefined && files.absolute(file) === files.absolute(path),
  );
  return isInBase ? head.text(files.absolute(path)) : undefined;
}

const commitText = (sha: string): string => `the base commit ${code(sha.slice(0, 7))}`;

function broken({ file }: RuleFile, sha: string): Note {
  return {
    id: "rules-broken",
    text: `${code(file)} has faults in ${commitText(sha)} and cannot be read there, so this pull request was judged by the one it brings itself.`,
  };
}

/** A config at another place, which only the pull request has. */
function notUsed({ file, text }: RuleFile, before: RulesAt, sha: string): readonly Note[] {
  const there = before.configs.find((one) => one.file === file);
  if (text === undefined || there?.text !== undefined) return [];
  return [
    {
      id: "rules-new",
      text: `${code(file)} is not in ${commitText(sha)} and was not used. It takes effect after the merge.`,
    },
  ];
}

/** The first rules of their kind have no earlier ones to be held against. */
function adopted(before: RuleFile, { file, text }: RuleFile, sha: string): readonly Note[] {
  if (before.text !== undefined || text === undefined) return [];
  return [
    {
      id: "rules-new",
      text: `${code(file)} is not in ${commitText(sha)}: this pull request was judged by the one it brings itself.`,
    },
  ];
}
