import {
  commentMarker,
  isNewer,
  markedBody,
  runOf,
  saysTheSame,
  type WorkflowRun,
} from "./comment-marker.ts";
import type { GitHub } from "./octokit.ts";
import { refusal } from "./refusal.ts";
import { statusOf } from "./response.ts";
import { tokenLogin } from "./token-login.ts";

/** Where a comment belongs. */
export interface Conversation {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** The run's token may only read there. */
  readonly fromFork: boolean;
}

/** What a gate wants to say on a pull request. */
export interface StickyComment {
  /** Tells the gates of one repository apart. */
  readonly key: string;
  readonly run: WorkflowRun;
  readonly text: string;
}

/** `superseded`: a newer run has spoken already, and its words stay. */
export interface Posted {
  readonly kind: "created" | "updated" | "unchanged" | "superseded";
  readonly url: string;
}

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
}

/**
 * Says it in one comment, which later runs update. Ours is what bears our marker first *and* was written by the token's
 * own user: anyone may write the marker. Refuses by a DeliveryError that names what is missing.
 */
export async function putComment(
  github: GitHub,
  place: Conversation,
  comment: StickyComment,
): Promise<Posted> {
  try {
    const existing = await ownComment(github, place, comment.key);
    return existing === undefined
      ? await created(github, place, comment)
      : await updated(github, place, comment, existing);
  } catch (error) {
    throw refusal(error, {
      what: `the comment on pull request #${place.number}`,
      permission: "pull-requests: write",
      fromFork: place.fromFork,
    });
  }
}

/** The newest of our comments, over every page: page one alone holds only the oldest hundred. */
async function ownComment(
  github: GitHub,
  place: Conversation,
  key: string,
): Promise<Comment | undefined> {
  const marker = commentMarker(key);
  const marked: Comment[] = (
    await github.paginate(github.rest.issues.listComments, { ...address(place), per_page: 100 })
  ).filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return undefined;
  const login = await tokenLogin(github);
  return marked.findLast(({ user }) => user?.login === login);
}

async function updated(
  github: GitHub,
  place: Conversation,
  comment: StickyComment,
  existing: Comment,
): Promise<Posted> {
  const body = markedBody(comment.key, comment.run, comment.text);
  const before = existing.body ?? "";
  const url = existing.html_url;
  const writer = runOf(before);
  if (writer !== undefined && isNewer(writer, comment.run)) return { kind: "superseded", url };
  if (saysTheSame(before, body)) return { kind: "unchanged", url };
  try {
    const { owner, repo } = place;
    await github.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
    return { kind: "updated", url };
  } catch (error) {
    if (statusOf(error) === 404) return created(github, place, comment);
    throw error;
  }
}

/** An answer lost on the way may have left a comment behind, so it is looked for before it is written again, once. */
async function created(
  github: GitHub,
  place: Conversation,
  comment: StickyComment,
): Promise<Posted> {
  const body = markedBody(comment.key, comment.run, comment.text);
  const post = async (): Promise<Posted> => {
    const { data } = await github.rest.issues.createComment({ ...address(place), body });
    return { kind: "created", url: data.html_url };
  };
  try {
    return await post();
  } catch (error) {
    if ((statusOf(error) ?? 0) < 500) throw error;
    const arrived = await ownComment(github, place, comment.key);
    return arrived !== undefined && saysTheSame(arrived.body ?? "", body)
      ? { kind: "created", url: arrived.html_url }
      : post();
  }
}

function address({ owner, repo, number }: Conversation): {
  readonly owner: string;
  readonly repo: string;
  readonly issue_number: number;
} {
  return { owner, repo, issue_number: number };
}
