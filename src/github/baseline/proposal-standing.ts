import type { BaselineTexts } from "../../gate/history/propose-baseline.ts";
import { type ProposalPull, proposalPull, type Route } from "./baseline-pull-request.ts";
import { filesByPath } from "./commit-text.ts";
import { DeliveryError } from "../delivery-error.ts";
import { type Commit, commitAt, type GitPlace, isOurs, tipOf } from "./git-branch.ts";

/** How things stand before a proposal is written. */
export interface Standing {
  /** The open pull request of the proposal, else the last one. */
  readonly pull: ProposalPull | undefined;
  /** The newest commit of the proposal. */
  readonly tip: Commit | undefined;
  /** The newest commit of the branch that the baseline is for. */
  readonly today: string;
  /** The last pull request ended with all that the branch holds: nothing of it waits any more. */
  readonly isSettled: boolean;
}

/**
 * Reads how things stand, and refuses a branch that holds what a person committed: that is theirs, until it is merged. The
 * pull request is asked first: one that is seen merged is then in the branch that is read after it.
 */
export async function standingOf(place: GitPlace, route: Route): Promise<Standing> {
  const pull = await proposalPull(place, route);
  const sha = await tipOf(place, route.branch);
  const tip = sha === undefined ? undefined : await commitAt(place, sha);
  const today = await existingTip(place, route.into);
  const isSettled = pull !== undefined && pull.state !== "open" && pull.headSha === sha;
  const isMerged = isSettled && pull.state === "merged";
  if (tip !== undefined && !isOurs(tip) && !isMerged) throw foreign(tip, route);
  return { pull, tip, today, isSettled };
}

/** The newest commit of a branch that must be there. */
export async function existingTip(place: GitPlace, branch: string): Promise<string> {
  const sha = await tipOf(place, branch);
  if (sha !== undefined) return sha;
  throw new DeliveryError(`There is no branch ${branch}`, "Look whether it was renamed.");
}

/** The baseline as the branch has it that it is for. */
export async function textsToday(
  place: GitPlace,
  sha: string,
  path: string,
): Promise<BaselineTexts> {
  const today = await filesByPath(place.github, place, sha).text(path);
  return today === undefined ? {} : { today };
}

/** The baseline of a proposal, and of the branch at the time: that is always the last parent of our commits. */
export async function textsWaiting(
  place: GitPlace,
  tip: Commit | undefined,
  path: string,
): Promise<Pick<BaselineTexts, "proposed">> {
  const branched = tip?.parents.at(-1);
  if (tip === undefined || branched === undefined) return {};
  const text = await filesByPath(place.github, place, tip.sha).text(path);
  if (text === undefined) return {};
  const madeFrom = await filesByPath(place.github, place, branched).text(path);
  return { proposed: { text, ...(madeFrom !== undefined && { madeFrom }) } };
}

function foreign({ sha }: Commit, { branch }: Route): DeliveryError {
  return new DeliveryError(
    `The branch ${branch} ends with the commit ${sha.slice(0, 7)} that this action did not write, so it was left as it is`,
    "Merge its pull request, or delete the branch; the next run then proposes anew.",
  );
}
