import { DeliveryError } from "../delivery-error.ts";
import type { GitPlace } from "./git-branch.ts";
import { textAt } from "../event/payload.ts";
import { asked, refusal } from "../refusal.ts";
import { sentenceOf, statusOf } from "../response.ts";

/** The branch that holds a proposal, and the branch that it is for. */
export interface Route {
  readonly branch: string;
  readonly into: string;
}

/** The pull request of a proposal. */
export interface ProposalPull {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly state: "open" | "merged" | "closed";
  /** The commit at which it stands, or ended. */
  readonly headSha: string;
}

/** What became of the pull request. */
export interface ProposalPosted {
  readonly how: "opened" | "updated" | "unchanged";
  readonly url: string;
}

const TITLE = "Record the load baseline";
const PERMISSION = "pull-requests: write";

/** The open pull request of a proposal, else the newest; absent where there never was one. */
export async function proposalPull(
  { github, owner, repo }: GitPlace,
  { branch, into: base }: Route,
): Promise<ProposalPull | undefined> {
  const head = `${owner}:${branch}`;
  const newestFirst = { sort: "created", direction: "desc", per_page: 100 } as const;
  const { data } = await asked(
    () => github.rest.pulls.list({ owner, repo, head, base, state: "all", ...newestFirst }),
    { what: `to tell the pull requests of ${head}`, permission: PERMISSION },
  );
  const found = data.find(({ state }) => state === "open") ?? data[0];
  if (found === undefined) return undefined;
  const closed = textAt(found, "merged_at") === undefined ? "closed" : "merged";
  const state = found.state === "open" ? "open" : closed;
  const { number, html_url: url, body } = found;
  return { number, url, body: body ?? "", state, headSha: found.head.sha };
}

/** Opens the pull request, or brings the description of the open one up to date. */
export async function putProposalPull(
  place: GitPlace,
  route: Route,
  body: string,
): Promise<ProposalPosted> {
  const before = await proposalPull(place, route);
  if (before?.state === "open") return updated(place, before, body);
  try {
    return { how: "opened", url: await opened(place, route, body) };
  } catch (error) {
    // Somebody else may have opened it meanwhile, or the answer to our own request was lost.
    const now = isUncertain(error) ? await proposalPull(place, route) : undefined;
    if (now?.state === "open") return updated(place, now, body);
    throw notOpened(error, place, route);
  }
}

async function opened(
  { github, owner, repo }: GitPlace,
  { branch: head, into: base }: Route,
  body: string,
): Promise<string> {
  return (await github.rest.pulls.create({ owner, repo, head, base, title: TITLE, body })).data
    .html_url;
}

async function updated(
  { github, owner, repo }: GitPlace,
  { number, url, body: before }: ProposalPull,
  body: string,
): Promise<ProposalPosted> {
  if (spoken(before) === spoken(body)) return { how: "unchanged", url };
  await asked(() => github.rest.pulls.update({ owner, repo, pull_number: number, body }), {
    what: `to update pull request #${number}`,
    permission: PERMISSION,
  });
  return { how: "updated", url };
}

/** GitHub ends lines its own way. */
function spoken(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}

function isUncertain(error: unknown): boolean {
  const status = statusOf(error) ?? 0;
  return status === 422 || status >= 500;
}

/** A setting of the repository forbids it whatever the permissions of the job; the branch is there all the same. */
function notOpened(error: unknown, { owner, repo }: GitPlace, route: Route): unknown {
  const { branch, into } = route;
  const what = `to open a pull request for the branch ${branch}`;
  if (statusOf(error) !== 403 || !/not permitted to create/iu.test(sentenceOf(error))) {
    return refusal(error, { what, permission: PERMISSION });
  }
  return new DeliveryError(
    `GitHub refused ${what} (403: ${sentenceOf(error)})`,
    "Tick “Allow GitHub Actions to create and approve pull requests” (Settings › Actions › General › Workflow permissions; " +
      `the organization may have to allow it too), or open it by hand: compare ${into} with ${branch} in ${owner}/${repo}, which holds the run.`,
    { cause: error },
  );
}
