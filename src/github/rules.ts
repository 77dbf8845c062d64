import type { Files } from "../gate/ports.ts";
import type { CheckRequest, Note } from "../gate/request.ts";
import { configFiles } from "../gate/rule-files.ts";
import { code } from "../words/code.ts";
import { baseFiles } from "./base-files.ts";
import { type CommitText, textAtCommit } from "./commit-text.ts";
import { DeliveryError } from "./delivery-error.ts";
import type { Mode } from "./inputs.ts";
import { overlaidFiles } from "../gate/overlaid-files.ts";
import type { Review } from "./review.ts";
import type { Runner } from "./runner.ts";

/** By which rules a run is judged: the files as the gate is to see them, and what a reviewer must know about that. */
export interface Rules {
  readonly files: Files;
  readonly notes: readonly Note[];
  readonly troubles: readonly DeliveryError[];
}

/**
 * The rules of the base commit where there is one and it can be read, else those of the working tree; which of the two
 * is never left unsaid. Results of another workflow bring no rules along.
 */
export async function rulesFor(
  request: CheckRequest,
  review: Review,
  files: Files,
  around: { readonly mode: Mode; readonly runner: Runner },
): Promise<Rules> {
  const isForeign = around.mode === "deliver";
  const seen = isForeign ? await withoutBroughtConfig(request, files) : files;
  const foreign = isForeign ? [FOREIGN_RESULTS] : [];
  const { about, github } = review;
  const { workspace } = around.runner;
  if (about.kind === "no pull request" || about.kind === "merged pull request")
    return { files: seen, notes: foreign, troubles: [] };
  if (github === undefined || workspace === undefined) {
    return { files: seen, notes: [...foreign, notRead(about.baseSha)], troubles: [] };
  }
  const at = (commit: string): CommitText =>
    textAtCommit(github, around.runner, { commit, workspace, files });
  try {
    const base = await baseFiles(request, seen, {
      sha: about.baseSha,
      text: at(about.baseSha),
      textOfHead: at(about.headSha),
    });
    return { files: base.files, notes: [...foreign, ...base.notes], troubles: [] };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return { files: seen, notes: [...foreign, notRead(about.baseSha)], troubles: [error] };
  }
}

const FOREIGN_RESULTS: Note = {
  id: "results-of-another-workflow",
  text: "The results were measured by another workflow run, on code that this one did not see; the rules are not from there.",
};

function notRead(sha: string): Note {
  return {
    id: "rules-not-from-base",
    text: `The objectives and the baseline of the base commit ${code(sha.slice(0, 7))} could not be read, so those of the working tree were used, which a pull request can change.`,
  };
}

/** Hides the config that a folder of results holds: whoever made the results would else set their limits. */
async function withoutBroughtConfig(request: CheckRequest, files: Files): Promise<Files> {
  if (request.config !== undefined) return files;
  const places = await configFiles(request, files);
  const brought = places.slice(0, -1).map((path) => [files.absolute(path), undefined] as const);
  return overlaidFiles(files, new Map(brought));
}
