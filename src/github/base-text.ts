import { isAbsolute, relative, sep } from "node:path";
import type { Repository } from "./find-pull-request.ts";
import type { GitHub } from "./octokit.ts";
import { refusal } from "./refusal.ts";
import { statusOf } from "./response.ts";

/** The text of a file at a commit; absent when the commit has no such file. Refuses by a DeliveryError. */
export type BaseText = (path: string) => Promise<string | undefined>;

/**
 * Reads files of one commit through the API, by the path they have in the checkout: no history needs to be fetched.
 * A path outside the checkout belongs to no commit.
 */
export function textAtCommit(
  github: GitHub,
  { owner, repo }: Repository,
  place: { readonly commit: string; readonly workspace: string },
): BaseText {
  return async (path) => {
    const inside = relative(place.workspace, path);
    if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) return undefined;
    const inRepository = inside.split(sep).join("/");
    try {
      const { data } = await github.rest.repos.getContent({
        owner,
        repo,
        path: inRepository,
        ref: place.commit,
        mediaType: { format: "raw" },
      });
      const text: unknown = data;
      return typeof text === "string" ? text.replace(/^\uFEFF/u, "") : undefined;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw refusal(error, {
        what: `to show ${inRepository} of the base commit`,
        permission: "contents: read",
      });
    }
  };
}
