import { BASELINE_NAME } from "../../gate/history/baseline-in-use.ts";
import { type BaselineProposal, proposedBaseline } from "../../gate/history/propose-baseline.ts";
import type { EnteringRun } from "../../gate/history/record-baseline.ts";
import { type ProposalPosted, putProposalPull } from "./baseline-pull-request.ts";
import { DeliveryError } from "../delivery-error.ts";
import { committed, type GitPlace, moved, tipOf } from "./git-branch.ts";
import { sleep, type Wait } from "../octokit.ts";
import {
  existingTip,
  type Standing,
  standingOf,
  textsToday,
  textsWaiting,
} from "./proposal-standing.ts";

/** What is to be proposed, where, and how patiently. */
interface ProposalRequest {
  readonly run: EnteringRun;
  /** Of the baseline, in the repository. */
  readonly path: string;
  /** The branch that the baseline is for. */
  readonly into: string;
  readonly wait?: Wait;
}

/** What became of a run that is to be proposed. */
export type Proposed =
  | (ProposalPosted & { readonly kind: "proposed" })
  | { readonly kind: "pushed"; readonly branch: string }
  /** The branch has this very run already. */
  | { readonly kind: "in force" }
  /** A person closed the pull request that held this very run. */
  | { readonly kind: "declined"; readonly url: string };

/** Each try that is overtaken has let another run through, so as many runs at once as this lose nothing. */
const MOST_TRIES = 20;
const TITLE = "Add a run to the load baseline";

/**
 * Adds a run to the proposal of a baseline, and opens or updates its pull request. The commit stands on the newest one of
 * the proposal and on today's branch, and moves the proposal only forward: a run that comes in between makes this one read
 * and add anew, so that of any number of runs at once none is lost. Refuses by a DeliveryError.
 */
export async function proposeBaseline(
  place: GitPlace,
  request: ProposalRequest,
): Promise<Proposed> {
  const { path, into } = request;
  const route = { branch: proposalBranch(path), into };
  return untilThrough(request, async () => {
    const standing = await standingOf(place, route);
    const { tip, today } = standing;
    const proposal = await proposalOn(place, request, standing);
    if ("kind" in proposal) return proposal;
    const { text } = proposal;
    if (!proposal.isProposed) {
      const parents = tip === undefined ? [today] : [tip.sha, today];
      const to = await committed(place, { path, text, onto: today, parents, title: TITLE });
      const end = await moved(place, route.branch, { from: tip?.sha, to });
      if (end === "overtaken") return undefined;
    }
    const posted = await putProposalPull(place, route, bodyOf(proposal, standing));
    return { kind: "proposed", ...posted };
  });
}

/** Adds a run to the baseline of a branch, without asking anybody; as safe against runs at once as a proposal. */
export async function pushBaseline(
  place: GitPlace,
  request: ProposalRequest & { readonly branch: string },
): Promise<Proposed> {
  const { branch, path, into, run } = request;
  return untilThrough(request, async () => {
    const from = await tipOf(place, branch);
    const onto = from ?? (await existingTip(place, into));
    const { text, isInForce } = proposedBaseline(run, await textsToday(place, onto, path));
    if (isInForce) return { kind: "in force" };
    const to = await committed(place, { path, text, onto, parents: [onto], title: TITLE });
    const end = await moved(place, branch, { from, to });
    return end === "overtaken" ? undefined : { kind: "pushed", branch };
  });
}

/** Each baseline has a proposal of its own. */
function proposalBranch(path: string): string {
  const suffix = path === BASELINE_NAME ? "" : `-${path.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
  return `plimsoll/baseline${suffix}`;
}

async function untilThrough(
  { wait = sleep, into }: ProposalRequest,
  attempt: () => Promise<Proposed | undefined>,
): Promise<Proposed> {
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const outcome = await attempt();
    if (outcome !== undefined) return outcome;
    await wait(200 + Math.random() * 300 * Math.min(tries, 8));
  }
  throw new DeliveryError(
    `The baseline of ${into} could not be written: ${MOST_TRIES} times somebody else was faster`,
    "Let runs that record a baseline wait for each other by `concurrency` in the workflow.",
  );
}

/** Runs of a proposal that was closed are left out, and a run that was declined with it is not proposed once more. */
async function proposalOn(
  place: GitPlace,
  { run, path }: ProposalRequest,
  { pull, tip, today, isSettled }: Standing,
): Promise<BaselineProposal | Extract<Proposed, { readonly kind: "in force" | "declined" }>> {
  const force = await textsToday(place, today, path);
  if (isSettled && pull?.state === "closed") {
    const { proposed } = await textsWaiting(place, tip, path);
    const held = proposed && proposedBaseline(run, { today: proposed.text });
    if (held?.isInForce === true) return { kind: "declined", url: pull.url };
  }
  const waiting = isSettled ? {} : await textsWaiting(place, tip, path);
  const proposal = proposedBaseline(run, { ...force, ...waiting });
  return proposal.isInForce ? { kind: "in force" } : proposal;
}

function bodyOf({ description }: BaselineProposal, { pull, isSettled }: Standing): string {
  if (!isSettled || pull?.state !== "closed") return description;
  return `${description}\nThe runs of #${pull.number}, which was closed, are left out.\n`;
}
