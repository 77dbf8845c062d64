import { DeliveryError } from "../delivery-error.ts";
import type { Repository } from "../event/find-pull-request.ts";
import type { GitHub } from "../octokit.ts";
import { asked, refusal, type Request } from "../refusal.ts";
import { sentenceOf, statusOf } from "../response.ts";

/** A repository as its API of git objects shows it. */
export interface GitPlace extends Repository {
  readonly github: GitHub;
}

/** A commit. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly message: string;
  readonly parents: readonly string[];
}

/** One file that a commit changes, and what it stands on. */
export interface Change {
  readonly path: string;
  readonly text: string;
  /** The commit whose other files stay as they are. */
  readonly onto: string;
  readonly parents: readonly string[];
  /** The first line of the message. */
  readonly title: string;
}

/** The last line of our messages names the tree, so that a commit which somebody amended is known as theirs. */
const TRAILER = "Plimsoll-Tree";

/** The newest commit of a branch; absent where there is no such branch. */
export async function tipOf(place: GitPlace, branch: string): Promise<string | undefined> {
  const { github, owner, repo } = place;
  try {
    return (await github.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw refusal(error, { what: `to show the branch ${branch}`, permission: "contents: read" });
  }
}

export async function commitAt(place: GitPlace, sha: string): Promise<Commit> {
  const { github, owner, repo } = place;
  const { data } = await asked(() => github.rest.git.getCommit({ owner, repo, commit_sha: sha }), {
    what: `to show the commit ${sha.slice(0, 7)}`,
    permission: "contents: read",
  });
  const parents = data.parents.map((parent) => parent.sha);
  return { sha, tree: data.tree.sha, message: data.message, parents };
}

/** Whether we wrote a commit and nobody has touched it since. */
export function isOurs({ message, tree }: Pick<Commit, "message" | "tree">): boolean {
  return message.trimEnd().split("\n").at(-1) === `${TRAILER}: ${tree}`;
}

/**
 * Writes a commit, on no branch yet. It names no author: then it is the token's user who wrote it, and GitHub signs it,
 * as branches that ask for signed commits want it.
 */
export async function committed(place: GitPlace, change: Change): Promise<string> {
  const { github, owner, repo } = place;
  const { path, text: content, onto, parents, title } = change;
  const request = { isRepeatable: true };
  const base_tree = (await commitAt(place, onto)).tree;
  const entry = { path, mode: "100644", type: "blob", content } as const;
  const write: Request = { what: `to write ${path} into a commit`, permission: "contents: write" };
  const { data: tree } = await asked(
    () => github.rest.git.createTree({ owner, repo, base_tree, tree: [entry], request }),
    write,
  );
  const message = `${title}\n\n${TRAILER}: ${tree.sha}`;
  const made = { owner, repo, message, tree: tree.sha, parents: [...parents], request };
  return (await asked(() => github.rest.git.createCommit(made), write)).data.sha;
}

/**
 * Moves a branch from one commit to a later one, or makes it. `overtaken`: somebody else moved it meanwhile, and nothing was
 * overwritten. GitHub tells a race and a rule by the same status, so the branch itself is asked which it was.
 */
export async function moved(
  place: GitPlace,
  branch: string,
  { from, to }: { readonly from: string | undefined; readonly to: string },
): Promise<"moved" | "overtaken"> {
  try {
    await pointed(place, branch, { from, to });
    return "moved";
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined || status === 403 || status === 404) throw refusedWrite(error, branch);
    const now = await tipOf(place, branch);
    if (now === to) return "moved";
    if (now === from) throw refusedWrite(error, branch);
    return "overtaken";
  }
}

async function pointed(
  { github, owner, repo }: GitPlace,
  branch: string,
  { from, to: sha }: { readonly from: string | undefined; readonly to: string },
): Promise<void> {
  await (from === undefined
    ? github.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha })
    : github.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: false }));
}

/** A rule of the repository needs another way out than a missing permission. */
function refusedWrite(error: unknown, branch: string): unknown {
  const status = statusOf(error);
  const isRule =
    status === 409 || status === 422 || /protected branch|rule/iu.test(sentenceOf(error));
  if (!isRule || status === undefined) {
    return refusal(error, { what: `to write the branch ${branch}`, permission: "contents: write" });
  }
  return new DeliveryError(
    `The rules of the repository keep the branch ${branch} from being written (${status}: ${sentenceOf(error)})`,
    "Let the token's user bypass them (Settings › Rules › Rulesets, or Branches), or give `token` one that may, " +
      "or let `baseline-to` name what is not protected.",
    { cause: error },
  );
}
