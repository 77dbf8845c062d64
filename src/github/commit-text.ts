import type { Files } from "../gate/ports.ts";
import type { Repository } from "./find-pull-request.ts";
import type { GitHub } from "./octokit.ts";
import { refusal } from "./refusal.ts";
import { repositoryPath } from "./repository-path.ts";
import { statusOf } from "./response.ts";

/** The text of a file at a commit; absent when the commit has no such file. Refuses by a DeliveryError. */
export type CommitText = (path: string) => Promise<string | undefined>;

/**
 * Reads files of one commit through the API, by the absolute path they have in the checkout: no history needs to be
 * fetched. A path outside the checkout belongs to no commit.
 */
export function textAtCommit(
  github: GitHub,
  repository: Repository,
  place: { readonly commit: string; readonly workspace: string; readonly files: Files },
): CommitText {
  const text = textByPath(github, repository, place.commit);
  return async (absolute) => {
    const path = await repositoryPath(absolute, place.workspace, repository, place.files);
    return path === undefined ? undefined : text(path);
  };
}

/** The same by the path that a file has in the repository. */
export function textByPath(
  github: GitHub,
  { owner, repo }: Repository,
  ref: string,
): (path: string) => Promise<string | undefined> {
  return async (path) => {
    try {
      const asked = { owner, repo, path, ref, mediaType: { format: "raw" } };
      const { data } = await github.rest.repos.getContent(asked);
      const text: unknown = data;
      return typeof text === "string" ? text.replace(/^\uFEFF/u, "") : undefined;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw refusal(error, { what: `to show ${path} of a commit`, permission: "contents: read" });
    }
  };
}
