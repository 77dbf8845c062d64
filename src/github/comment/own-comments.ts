import { commentMarker } from "./comment-marker.ts";
import type { GitHub } from "../octokit.ts";
import { tokenLogin } from "../token-login.ts";

/** Where a comment belongs. */
export interface Conversation {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The run's token may only read there. */
  readonly fromFork: boolean;
}

/** A comment that a gate wrote earlier. */
export interface OwnComment {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string | undefined;
  readonly html_url: string;
  /** Somebody has hidden it. */
  readonly minimized?: object | null | undefined;
}

/**
 * The comments of one gate, the oldest first, over every page: page one alone holds only the oldest hundred. Ours is what
 * bears our marker first *and* was written by the token's own user: anyone may write the marker.
 */
export async function ownComments(
  github: GitHub,
  { owner, repo, number }: Conversation,
  key: string,
): Promise<readonly OwnComment[]> {
  const marker = commentMarker(key);
  const asked = { owner, repo, issue_number: number, per_page: 100 };
  const all = await github.paginate(github.rest.issues.listComments, asked);
  const marked = all.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return [];
  const login = await tokenLogin(github);
  return marked
    .filter(({ user }) => user?.login === login)
    .toSorted((left, right) => left.id - right.id);
}
