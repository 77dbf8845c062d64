import type { Repository } from "../event/find-pull-request.ts";
import type { GitHub } from "../octokit.ts";
import { textAt } from "../event/payload.ts";
import { refusal } from "../refusal.ts";
import type { ReleasePullRequest } from "./release-pull-request.ts";

/** A review that approves what was judged. */
export interface Approval {
  readonly name: string;
  readonly time: string;
  readonly url: string;
}

/** A person's last word: an approval is taken back by asking for changes, and ends when it is dismissed. */
const LAST_WORDS = new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);

/**
 * The approvals that stand: of each person the latest review that is no mere comment, where it approves the very commit
 * that was judged. Nobody approves their own pull request. Refuses by a DeliveryError.
 */
export async function approvals(
  { number, author, headSha }: ReleasePullRequest,
  github: GitHub,
  { owner, repo }: Repository,
): Promise<readonly Approval[]> {
  const lastWords = new Map<string, unknown>();
  for (const review of await reviewsOf(number, github, { owner, repo })) {
    const login = textAt(review, "user", "login")?.toLowerCase();
    if (login === undefined || login === author.toLowerCase()) continue;
    if (LAST_WORDS.has(textAt(review, "state") ?? "")) lastWords.set(login, review);
  }
  return [...lastWords.values()].flatMap((review) => approvalOf(review, headSha));
}

/** In the order in which they were given. */
async function reviewsOf(
  pull_number: number,
  github: GitHub,
  { owner, repo }: Repository,
): Promise<readonly unknown[]> {
  try {
    const asked = { owner, repo, pull_number, per_page: 100 };
    return await github.paginate(github.rest.pulls.listReviews, asked);
  } catch (error) {
    throw refusal(error, {
      what: `to tell the reviews of pull request #${pull_number}`,
      permission: "pull-requests: read",
    });
  }
}

function approvalOf(review: unknown, headSha: string): readonly Approval[] {
  const isOfHead =
    textAt(review, "state") === "APPROVED" && textAt(review, "commit_id") === headSha;
  const name = textAt(review, "user", "login");
  const time = textAt(review, "submitted_at");
  const url = textAt(review, "html_url");
  if (!isOfHead || name === undefined || time === undefined || url === undefined) return [];
  return [{ name, time, url }];
}
