import { overlaidFiles } from "../../gate/rules/overlaid-files.ts";
import type { Files } from "../../gate/ports.ts";
import type { CheckRequest, Note } from "../../gate/request.ts";
import { ruleChanges } from "../../gate/rules/rule-changes.ts";
import { InputError } from "../../model/input-error.ts";
import type { RuleChanges } from "../../model/rule-change.ts";
import { code } from "../../words/code.ts";
import type { CommitFiles } from "../baseline/commit-text.ts";
import { DeliveryError } from "../delivery-error.ts";
import { formFiles } from "./form-files.ts";
import { pathWithin } from "../path-within.ts";
import { overlayOf, rulesAt } from "./rules-at.ts";

/** Results of a stranger with the rules of the base branch over them. */
interface ForeignRules {
  readonly files: Files;
  readonly notes: readonly Note[];
  readonly rules: RuleChanges;
}

/** Where the rules are and whom the results are from; files by the path that they have in the repository. */
interface TrustedBase {
  readonly sha: string;
  readonly base: CommitFiles;
  /** What the pull request brings, to be told and never used; absent where there is none any more. */
  readonly head?: Pick<CommitFiles, "text">;
  /** The folder of the results, whose paths are those of the repository. */
  readonly root: string;
  /** Whose code measured, for people to read. */
  readonly from: string;
}

type RuleRequest = Pick<CheckRequest, "results" | "config" | "baseline">;

/** Rules of people have some kilobytes; a stranger's file beyond this is not even looked at. */
const LARGEST_RULES = 2 ** 20;

/**
 * Config, baseline and form as the base commit has them; where it has none there is none, whatever lies among the results.
 * A base that cannot be read is a fault: rules that a stranger could have written are never used instead.
 */
export async function foreignRules(
  request: RuleRequest,
  files: Files,
  trusted: TrustedBase,
): Promise<ForeignRules> {
  try {
    return await rulesOverResults(request, files, trusted);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const { message: problem, wayOut } = error;
    throw new InputError([{ id: "rules-not-read", problem, wayOut }]);
  }
}

async function rulesOverResults(
  request: RuleRequest,
  files: Files,
  trusted: TrustedBase,
): Promise<ForeignRules> {
  const { sha, base, head, root } = trusted;
  const inRepository = pathsUnder(root, files);
  const inBase = async (path: string): Promise<string | undefined> => {
    const place = inRepository(path);
    return place === undefined ? undefined : base.text(place);
  };
  const neighbours = async (path: string): Promise<readonly string[]> => {
    const place = inRepository(path);
    return place === undefined ? [] : base.neighbours(place);
  };
  const before = await rulesAt(request, files, inBase);
  const rules = overlayOf([...before.configs, before.baseline], files);
  const withRules = overlaidFiles(files, rules);
  const form = await formFiles(request, withRules, { text: inBase, neighbours });
  const after = await rulesAt(request, files, async (path) => {
    const place = inRepository(path);
    const text = place === undefined ? undefined : await head?.text(place);
    return text !== undefined && text.length > LARGEST_RULES ? "" : text;
  });
  return {
    files: overlaidFiles(withRules, form),
    notes: notesOn(trusted, before.config.text !== undefined),
    rules: { base: sha, changes: head === undefined ? [] : ruleChanges(before, after) },
  };
}

/** The path that a file of the results would have in the repository; none for what lies outside. */
function pathsUnder(root: string, files: Files): (path: string) => string | undefined {
  return (path) => pathWithin(root, files.absolute(path));
}

function notesOn({ sha, from }: TrustedBase, hasConfig: boolean): readonly Note[] {
  const commit = `the base commit ${code(sha.slice(0, 7))}`;
  const foreign: Note = {
    id: "results-of-another-workflow",
    text: `The numbers come from ${code(from)}: its own code measured them, and nobody here has seen it run. They were judged again by the rules of ${commit}.`,
  };
  const own: Note = {
    id: "objectives-of-the-script",
    text: `There is no config in ${commit}, so the objectives are the thresholds of the script that ${code(from)} ran, which it can change. Commit a plimsoll.yml to set them.`,
  };
  return hasConfig ? [foreign] : [foreign, own];
}
