import type { Files } from "../../gate/ports.ts";
import type { Repository } from "../event/find-pull-request.ts";
import type { GitHub } from "../octokit.ts";
import { refusal } from "../refusal.ts";
import { repositoryPath } from "../rules/repository-path.ts";
import { textAt } from "../event/payload.ts";
import { statusOf } from "../response.ts";

/** The text of a file at a commit; absent when the commit has no such file. Refuses by a DeliveryError. */
type CommitText = (path: string) => Promise<string | undefined>;

/** What a commit holds. */
export interface CommitFiles {
  readonly text: CommitText;
  /** The names of the plain files beside a file, and its own. Refuses by a DeliveryError. */
  readonly neighbours: (path: string) => Promise<readonly string[]>;
}

/**
 * Reads files of one commit through the API, by the absolute path they have in the checkout: no history needs to be
 * fetched. A path outside the checkout belongs to no commit.
 */
export function filesAtCommit(
  github: GitHub,
  repository: Repository,
  place: { readonly commit: string; readonly workspace: string; readonly files: Files },
): CommitFiles {
  const { text, neighbours } = filesByPath(github, repository, place.commit);
  const inRepository = async (absolute: string): Promise<string | undefined> =>
    repositoryPath(absolute, place.workspace, repository, place.files);
  return {
    text: async (absolute) => {
      const path = await inRepository(absolute);
      return path === undefined ? undefined : text(path);
    },
    neighbours: async (absolute) => {
      const path = await inRepository(absolute);
      return path === undefined ? [] : neighbours(path);
    },
  };
}

/** The same by the path that a file has in the repository. */
export function filesByPath(github: GitHub, { owner, repo }: Repository, ref: string): CommitFiles {
  return {
    text: async (path) => {
      const asked = { owner, repo, path, ref, mediaType: { format: "raw" } };
      const text = await found(path, async () => github.rest.repos.getContent(asked));
      return typeof text === "string" ? text.replace(/^\uFEFF/u, "") : undefined;
    },
    neighbours: async (path) => {
      const folder = path.split("/").slice(0, -1).join("/");
      const asked = { owner, repo, path: folder, ref };
      const listed = await found(folder, async () => github.rest.repos.getContent(asked));
      return Array.isArray(listed) ? listed.flatMap(nameOfFile) : [];
    },
  };
}

/** A link leads elsewhere, and is none. */
function nameOfFile(entry: unknown): readonly string[] {
  return textAt(entry, "type") === "file" ? [textAt(entry, "name") ?? ""] : [];
}

async function found(
  path: string,
  ask: () => Promise<{ readonly data: unknown }>,
): Promise<unknown> {
  try {
    return (await ask()).data;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw refusal(error, {
      what: `to show ${path === "" ? "the files" : path} of a commit`,
      permission: "contents: read",
    });
  }
}
