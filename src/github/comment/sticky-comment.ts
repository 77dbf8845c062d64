import { isNewer, markedBody, runOf, saysTheSame, type WorkflowRun } from "./comment-marker.ts";
import type { GitHub } from "../octokit.ts";
import { type Conversation, type OwnComment, ownComments } from "./own-comments.ts";
import { refusal } from "../refusal.ts";
import { statusOf } from "../response.ts";

/** What a gate wants to say on a pull request. */
interface StickyComment {
  /** Tells the gates of one repository apart. */
  readonly key: string;
  readonly run: WorkflowRun;
  readonly text: string;
  /** Only what stands there already is updated: a gate that is to speak of problems alone has none to tell. */
  readonly onlyUpdate?: boolean;
}

/** `superseded`: a newer run has spoken already, and its words stay. */
export interface Posted {
  readonly kind: "created" | "updated" | "unchanged" | "superseded";
  readonly url: string;
  /** Somebody has hidden the comment, and it could not be shown again. */
  readonly isHidden?: true;
}

interface Speech extends StickyComment {
  readonly github: GitHub;
  readonly place: Conversation;
  readonly body: string;
}

/**
 * Says it in one comment, which later runs update; absent where there is nothing to update and nothing new is wanted.
 * Refuses by a DeliveryError that names what is missing.
 */
export async function putComment(
  github: GitHub,
  place: Conversation,
  comment: StickyComment,
): Promise<Posted | undefined> {
  const body = markedBody(comment.key, comment.run, comment.text);
  const speech: Speech = { ...comment, github, place, body };
  try {
    const own = await ownComments(github, place, comment.key);
    if (own.length > 0) return await settled(speech, own);
    return comment.onlyUpdate === true ? undefined : await created(speech);
  } catch (error) {
    throw refusal(error, {
      what: `the comment on pull request #${place.number}`,
      permission: "pull-requests: write",
      fromFork: place.fromFork,
    });
  }
}

/**
 * Writes the comment, then looks again: a job at the same time may have written one too, and the answer to a request that
 * arrived may be lost. Only where nothing arrived is it written again, once.
 */
async function created(speech: Speech): Promise<Posted> {
  const { github, place, key } = speech;
  const url = await posted(speech).catch((error: unknown) => {
    if ((statusOf(error) ?? 0) < 500) throw error;
    return undefined;
  });
  const own = await ownComments(github, place, key);
  if (own.length === 0) return { kind: "created", url: url ?? (await posted(speech)) };
  const outcome = await settled(speech, own);
  return outcome.kind === "unchanged" ? { ...outcome, kind: "created" } : outcome;
}

async function posted({ github, place, body }: Speech): Promise<string> {
  const { owner, repo, number: issue_number } = place;
  return (await github.rest.issues.createComment({ owner, repo, issue_number, body })).data
    .html_url;
}

/**
 * Leaves one comment of several: the oldest, which every run chooses alike, is never removed by anyone, so that two runs
 * that settle at once cannot remove each other's. Words of a newer run stay; then only our own doubles go.
 */
async function settled(speech: Speech, own: readonly OwnComment[]): Promise<Posted> {
  const [kept, ...doubles] = own;
  if (kept === undefined) return created(speech);
  const newer = own.find((comment) => isOfNewerRun(comment, speech.run));
  if (newer !== undefined) {
    await removed(
      speech,
      doubles.filter((comment) => isOfRun(comment, speech.run)),
    );
    return { kind: "superseded", url: newer.html_url };
  }
  const outcome = await updated(speech, kept);
  if (outcome === "gone") return settled(speech, doubles);
  await removed(speech, doubles);
  return outcome;
}

async function updated(speech: Speech, comment: OwnComment): Promise<Posted | "gone"> {
  const { github, place, body } = speech;
  const { owner, repo } = place;
  const { id: comment_id, html_url: url } = comment;
  if (saysTheSame(comment.body ?? "", body)) return { kind: "unchanged", url };
  try {
    await github.rest.issues.updateComment({ owner, repo, comment_id, body });
  } catch (error) {
    if (statusOf(error) === 404) return "gone";
    throw error;
  }
  const isShown = !comment.minimized || (await shownAgain(github, comment));
  return { kind: "updated", url, ...(!isShown && { isHidden: true }) };
}

/** New words in a comment that somebody has hidden would not be seen. */
async function shownAgain(github: GitHub, { node_id: id }: OwnComment): Promise<boolean> {
  try {
    await github.graphql(
      "mutation($id: ID!) { unminimizeComment(input: {subjectId: $id}) { clientMutationId } }",
      { id },
    );
    return true;
  } catch {
    return false;
  }
}

async function removed(
  { github, place: { owner, repo } }: Speech,
  comments: readonly OwnComment[],
): Promise<void> {
  for (const { id: comment_id } of comments) {
    await github.rest.issues.deleteComment({ owner, repo, comment_id }).catch((error: unknown) => {
      if (statusOf(error) !== 404) throw error;
    });
  }
}

function isOfNewerRun({ body = "" }: OwnComment, run: WorkflowRun): boolean {
  const writer = runOf(body);
  return writer !== undefined && isNewer(writer, run);
}

function isOfRun({ body = "" }: OwnComment, run: WorkflowRun): boolean {
  const writer = runOf(body);
  return writer?.id === run.id && writer.attempt === run.attempt;
}
