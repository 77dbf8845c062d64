import type { Files } from "../../gate/ports.ts";
import type { CheckRequest, Note } from "../../gate/request.ts";
import { InputError } from "../../model/input-error.ts";
import type { RuleChanges } from "../../model/rule-change.ts";
import { code } from "../../words/code.ts";
import { baseFiles } from "./base-files.ts";
import { type CommitFiles, filesAtCommit, filesByPath } from "../baseline/commit-text.ts";
import { DeliveryError } from "../delivery-error.ts";
import { foreignRules } from "./foreign-rules.ts";
import type { ResultsPlace } from "../artifact/results-place.ts";
import type { Review } from "../event/review.ts";
import type { Runner } from "../event/runner.ts";

/** By which rules a run is judged: the files as the gate is to see them, and what a reviewer must know about that. */
export interface Rules {
  readonly files: Files;
  readonly notes: readonly Note[];
  /** What the pull request changes in them, where that could be read. */
  readonly rules?: RuleChanges;
  readonly troubles: readonly DeliveryError[];
}

/**
 * The rules of the base commit where there is one and it can be read, else those of the working tree; which of the two
 * is never left unsaid. Results of another workflow bring no rules along.
 */
export async function rulesFor(
  request: CheckRequest,
  review: Review,
  place: Exclude<ResultsPlace, { readonly kind: "nothing to deliver" }>,
  runner: Runner,
): Promise<Rules> {
  return place.kind === "foreign"
    ? rulesOverForeign(request, review, place, runner)
    : rulesHere(request, review, place.files, runner);
}

async function rulesHere(
  request: CheckRequest,
  { about, github, home }: Review,
  files: Files,
  runner: Runner,
): Promise<Rules> {
  const { workspace } = runner;
  // What the default branch holds is in force, also where it is the head of a pull request into another branch.
  if (!("baseSha" in about) || home.kind === "default branch")
    return { files, notes: [], troubles: [] };
  const workingTree: Rules = { files, notes: [notRead(about.baseSha)], troubles: [] };
  if (github === undefined || workspace === undefined) return workingTree;
  const at = (commit: string): CommitFiles =>
    filesAtCommit(github, runner, { commit, workspace, files });
  try {
    const { baseSha: sha, headSha } = about;
    const base = await baseFiles(request, files, { sha, base: at(sha), head: at(headSha) });
    return { ...base, troubles: [] };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return { ...workingTree, troubles: [error] };
  }
}

/** Without a pull request that is still open, the branch that this workflow runs on is the base. */
async function rulesOverForeign(
  request: CheckRequest,
  { about, github }: Review,
  { files, root, run }: Extract<ResultsPlace, { readonly kind: "foreign" }>,
  runner: Runner,
): Promise<Rules> {
  const sha = "baseSha" in about ? about.baseSha : runner.sha;
  if (sha === undefined || github === undefined) {
    throw new InputError([
      {
        id: "rules-not-read",
        problem: "nothing tells the base commit, whose rules are to be used",
        wayOut: "Use `mode: deliver` in a workflow `on: workflow_run`, as docs/github.md shows.",
      },
    ]);
  }
  const at = (commit: string): CommitFiles => filesByPath(github, runner, commit);
  const head = "baseSha" in about ? { head: at(about.headSha) } : {};
  const trusted = { sha, base: at(sha), ...head, root, from: run.from };
  const rules = await foreignRules(request, files, trusted);
  return { ...rules, troubles: [] };
}

function notRead(sha: string): Note {
  return {
    id: "rules-not-from-base",
    text: `The objectives and the baseline of the base commit ${code(sha.slice(0, 7))} could not be read, so those of the working tree were used, which a pull request can change.`,
  };
}
