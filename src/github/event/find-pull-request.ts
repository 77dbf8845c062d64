import { type NoPullRequest, type Occasion, type PullRequest, pullRequestOf } from "./event.ts";
import type { GitHub } from "../octokit.ts";
import { numberAt, textAt } from "./payload.ts";
import { asked } from "../refusal.ts";
import { sentenceOf, statusOf } from "../response.ts";

/** A repository. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The occasion once everything was asked that its event left open. */
export type Found =
  | PullRequest
  | MergedPullRequest
  | NoPullRequest
  | Extract<Occasion, { readonly kind: "merge group" }>;

/** A pull request that became the commit that is judged; its rules are in force already. */
interface MergedPullRequest {
  readonly kind: "merged pull request";
  readonly number: number;
  readonly headSha: string;
}

/**
 * The pull request of an occasion, asked of GitHub where the event did not tell it. Refuses by a DeliveryError. A head
 * that fits several open pull requests, or none any more, is told as none: nothing is written on a guess.
 */
export async function findPullRequest(
  occasion: Occasion,
  github: GitHub,
  repository: Repository,
): Promise<Found> {
  switch (occasion.kind) {
    case "pull request by number":
      return byNumber(occasion, github, repository);
    case "pull request by head":
      return byHead(occasion, github, repository);
    case "pull request by commit":
      return byCommit(occasion, github, repository);
    case "pull request":
    case "merge group":
    case "no pull request":
      return occasion;
  }
}

const PERMISSION = "pull-requests: read";

async function byNumber(
  { number, headSha }: { readonly number: number; readonly headSha?: string },
  github: GitHub,
  { owner, repo }: Repository,
): Promise<Found> {
  const answer = await asked(() => github.rest.pulls.get({ owner, repo, pull_number: number }), {
    what: `to tell about pull request #${number}`,
    permission: PERMISSION,
  });
  const found = pullRequestOf(answer.data);
  if (found.kind === "pull request" && headSha !== undefined && found.headSha !== headSha) {
    return none(`pull request #${number} is no longer at the commit ${headSha} that was measured`);
  }
  return found;
}

type ByHead = Extract<Occasion, { readonly kind: "pull request by head" }>;

/** Works for forks too, whose pull requests the events of workflow runs do not name. */
async function byHead(wanted: ByHead, github: GitHub, { owner, repo }: Repository): Promise<Found> {
  const { owner: headOwner, branch, headSha } = wanted;
  const head = `${headOwner}:${branch}`;
  const answer = await asked(
    () => github.rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 }),
    { what: `to tell the pull requests of ${head}`, permission: PERMISSION },
  );
  const named = answer.data.filter((pull) => textAt(pull, "head", "sha") === headSha);
  const found = named.length > 0 ? named : await inTheFork(wanted, github, { owner, repo });
  const [only, ...others] = found;
  if (only === undefined) return none(`no open pull request has the head ${headSha}`, headSha);
  return others.length === 0
    ? pullRequestOf(only)
    : none(`several open pull requests have the head ${headSha}`, headSha);
}

/** A branch that was renamed meanwhile is not found by its name; the fork still knows its commit, if it may be read. */
async function inTheFork(
  { owner, repo, headSha }: ByHead,
  github: GitHub,
  base: Repository,
): Promise<readonly unknown[]> {
  if (repo === undefined) return [];
  try {
    return openAt(headSha, base, await pullsOf(headSha, github, { owner, repo }));
  } catch (error) {
    if (statusOf(error) === undefined) throw error;
    return [];
  }
}

/**
 * The open pull request with a pushed commit as its head, else the one that was merged as it. A token that may not ask this
 * is no trouble, since nobody asked for a comment on a push: the reason is told.
 */
async function byCommit(
  { headSha }: { readonly headSha: string },
  github: GitHub,
  repository: Repository,
): Promise<Found> {
  const commit = `the commit ${headSha.slice(0, 7)}`;
  try {
    const pulls = await pullsOf(headSha, github, repository);
    const [open, ...others] = openAt(headSha, repository, pulls);
    if (others.length > 0) return none(`several open pull requests have the head ${headSha}`);
    if (open !== undefined) return pullRequestOf(open);
    const merged = pulls.find((pull) => isMergedAs(headSha, pull));
    const number = numberAt(merged, "number");
    return number === undefined
      ? none(`${commit} belongs to none`)
      : { kind: "merged pull request", number, headSha };
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) throw error;
    return none(
      `GitHub did not tell the pull requests of ${commit} (${status}: ${sentenceOf(error)})`,
    );
  }
}

async function pullsOf(
  commit_sha: string,
  github: GitHub,
  { owner, repo }: Repository,
): Promise<readonly unknown[]> {
  const wanted = { owner, repo, commit_sha, per_page: 100 };
  return (await github.rest.repos.listPullRequestsAssociatedWithCommit(wanted)).data;
}

function openAt(headSha: string, { owner, repo }: Repository, pulls: readonly unknown[]) {
  const name = `${owner}/${repo}`.toLowerCase();
  return pulls.filter(
    (pull) =>
      textAt(pull, "state") === "open" &&
      textAt(pull, "head", "sha") === headSha &&
      textAt(pull, "base", "repo", "full_name")?.toLowerCase() === name,
  );
}

function isMergedAs(sha: string, pull: unknown): boolean {
  return textAt(pull, "merged_at") !== undefined && textAt(pull, "merge_commit_sha") === sha;
}

function none(because: string, headSha?: string): NoPullRequest {
  return { kind: "no pull request", because, ...(headSha !== undefined && { headSha }) };
}
