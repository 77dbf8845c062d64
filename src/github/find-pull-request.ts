import { type NoPullRequest, type Occasion, type PullRequest, pullRequestOf } from "./event.ts";
import type { GitHub } from "./octokit.ts";
import { textAt } from "./payload.ts";
import { refusal } from "./refusal.ts";

/** A repository. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The occasion once everything was asked that its event left open. */
export type Found =
  | PullRequest
  | NoPullRequest
  | Extract<Occasion, { readonly kind: "merge group" }>;

/**
 * The pull request of an occasion, asked of GitHub where the event did not tell it. Refuses by a DeliveryError. A head
 * that fits several open pull requests, or none any more, is told as none: nothing is written on a guess.
 */
export async function findPullRequest(
  occasion: Occasion,
  github: GitHub,
  repository: Repository,
): Promise<Found> {
  if (occasion.kind === "pull request by number") return byNumber(occasion, github, repository);
  if (occasion.kind === "pull request by head") return byHead(occasion, github, repository);
  return occasion;
}

async function byNumber(
  { number, headSha }: { readonly number: number; readonly headSha?: string },
  github: GitHub,
  { owner, repo }: Repository,
): Promise<Found> {
  const answer = await asked(
    () => github.rest.pulls.get({ owner, repo, pull_number: number }),
    `to tell about pull request #${number}`,
  );
  const found = pullRequestOf(answer.data);
  if (found.kind === "pull request" && headSha !== undefined && found.headSha !== headSha) {
    return none(`pull request #${number} is no longer at the commit ${headSha} that was measured`);
  }
  return found;
}

/** Works for forks too, whose pull requests the events of workflow runs do not name. */
async function byHead(
  {
    owner: headOwner,
    branch,
    headSha,
  }: Extract<Occasion, { readonly kind: "pull request by head" }>,
  github: GitHub,
  { owner, repo }: Repository,
): Promise<Found> {
  const answer = await asked(
    () => github.rest.pulls.list({ owner, repo, state: "open", head: `${headOwner}:${branch}` }),
    `to tell the pull requests of ${headOwner}:${branch}`,
  );
  const [only, ...others] = answer.data.filter((pull) => textAt(pull, "head", "sha") === headSha);
  if (only === undefined) return none(`no open pull request has the head ${headSha}`);
  if (others.length > 0) return none(`several open pull requests have the head ${headSha}`);
  return pullRequestOf(only);
}

async function asked<Answer>(call: () => Promise<Answer>, what: string): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw refusal(error, { what, permission: "pull-requests: read" });
  }
}

function none(because: string): NoPullRequest {
  return { kind: "no pull request", because };
}
