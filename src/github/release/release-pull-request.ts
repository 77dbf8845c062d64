import type { Repository } from "../event/find-pull-request.ts";
import type { GitHub } from "../octokit.ts";
import { numberAt, textAt } from "../event/payload.ts";
import { refusal } from "../refusal.ts";

/** The pull request whose reviews sign a release. */
export interface ReleasePullRequest {
  readonly number: number;
  /** Login; nobody signs their own work. */
  readonly author: string;
  /** The last commit of it, which must be what was approved. */
  readonly headSha: string;
}

/**
 * The pull request of the commit that was judged: the one with that head, or the one that was merged as it. Absent where
 * there is none, or no single one. Refuses by a DeliveryError.
 */
export async function releasePullRequest(
  commit: string,
  github: GitHub,
  { owner, repo }: Repository,
): Promise<ReleasePullRequest | undefined> {
  const asked = { owner, repo, commit_sha: commit, per_page: 100 };
  try {
    const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit(asked);
    const name = `${owner}/${repo}`.toLowerCase();
    const [only, ...others] = data.filter((pull) => isOf(pull, name) && isAt(pull, commit));
    return only === undefined || others.length > 0 ? undefined : releaseOf(only);
  } catch (error) {
    throw refusal(error, {
      what: "to tell the pull request of the release",
      permission: "pull-requests: read",
    });
  }
}

/** The pull request that a person or an event names. */
export async function namedReleasePullRequest(
  pull_number: number,
  github: GitHub,
  { owner, repo }: Repository,
): Promise<ReleasePullRequest | undefined> {
  try {
    return releaseOf((await github.rest.pulls.get({ owner, repo, pull_number })).data);
  } catch (error) {
    throw refusal(error, {
      what: `to tell about pull request #${pull_number}`,
      permission: "pull-requests: read",
    });
  }
}

function isOf(pull: unknown, name: string): boolean {
  return textAt(pull, "base", "repo", "full_name")?.toLowerCase() === name;
}

function isAt(pull: unknown, commit: string): boolean {
  const isMerged =
    textAt(pull, "merged_at") !== undefined && textAt(pull, "merge_commit_sha") === commit;
  return isMerged || (textAt(pull, "state") === "open" && textAt(pull, "head", "sha") === commit);
}

function releaseOf(pull: unknown): ReleasePullRequest | undefined {
  const number = numberAt(pull, "number");
  const author = textAt(pull, "user", "login");
  const headSha = textAt(pull, "head", "sha");
  if (number === undefined || author === undefined || headSha === undefined) return undefined;
  return { number, author, headSha };
}
