import { DeliveryError } from "../delivery-error.ts";
import { expectBase, payloadOf } from "./event-file.ts";
import { namedPullRequest, type Occasion, occasionOf } from "./event.ts";
import { findPullRequest, type Found } from "./find-pull-request.ts";
import type { ActionInputs } from "./inputs.ts";
import { type Home, homeOf, isOfPush } from "../baseline/home-branch.ts";
import { type MeasuringRun, measuringRunOf } from "./measuring-run.ts";
import { type GitHub, gitHubFor } from "../octokit.ts";
import { isReleaseGate, type Release, releaseOf } from "../release/release-gate.ts";
import type { Runner } from "./runner.ts";

/** The review that a run takes part in. */
export interface Review {
  readonly about: Found;
  /** The commit that was measured; absent where nothing tells it. */
  readonly commit?: string;
  /** Where the results come from, in the second half of the fork-safe pair. */
  readonly measuringRun?: MeasuringRun;
  /** Where the run stands towards the branch whose numbers are the baseline. */
  readonly home: Home;
  /** A push is what was measured. */
  readonly isOfPush: boolean;
  /** The release that the event is about. */
  readonly release?: Release;
  /** Absent where nothing is to be asked: no pull request, or no token. */
  readonly github?: GitHub;
  readonly troubles: readonly DeliveryError[];
}

/** Finds what is reviewed, from the event and, where the event leaves it open, from GitHub. */
export async function reviewOf(inputs: ReviewInputs, runner: Runner): Promise<Review> {
  const payload = await payloadOf(runner);
  const event = occasionOf(runner.eventName, payload);
  const { pullRequest, headSha } = inputs;
  if (pullRequest === undefined) expectBase(runner, event);
  const occasion =
    pullRequest === undefined ? event : namedPullRequest(pullRequest, event, headSha);
  const found = await foundFrom(occasion, inputs, runner);
  const commit = commitOf(found.about, event) ?? headSha ?? ownCommit(runner);
  const measuringRun = measuringRunOf(payload);
  const release = releaseOf(payload);
  return {
    ...found,
    home: homeOf(runner, payload),
    isOfPush: isOfPush(runner, payload),
    ...(commit !== undefined && { commit }),
    ...(measuringRun !== undefined && { measuringRun }),
    ...(release !== undefined && { release }),
  };
}

type ReviewInputs = Pick<
  ActionInputs,
  "token" | "pullRequest" | "headSha" | "checkRun" | "mode" | "release"
>;

type FoundReview = Pick<Review, "about" | "github" | "troubles">;

async function foundFrom(
  occasion: Occasion,
  { token, checkRun, mode, release }: ReviewInputs,
  runner: Runner,
): Promise<FoundReview> {
  const isNeeded = checkRun || mode !== "check" || isReleaseGate({ release }, runner);
  const isAsked = occasion.kind !== "no pull request" || isNeeded;
  if (!isAsked) return { about: occasion, troubles: [] };
  if (token === undefined) return withoutToken(occasion);
  const github = await gitHubFor(token, { baseUrl: runner.apiUrl });
  try {
    return { about: await findPullRequest(occasion, github, runner), github, troubles: [] };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return { about: none("GitHub did not tell it"), github, troubles: [error] };
  }
}

/** The measured commit, as the pull request or the event tells it; the runner's own may be a merge of it, or of elsewhere. */
function commitOf(about: Found, event: Occasion): string | undefined {
  return about.headSha ?? ("headSha" in event ? event.headSha : undefined);
}

/** A run of another workflow starts on the default branch, whose commit is not the one that was measured. */
function ownCommit({ eventName, sha }: Runner): string | undefined {
  return eventName === "workflow_run" ? undefined : sha;
}

function withoutToken(occasion: Occasion): FoundReview {
  const trouble = new DeliveryError(
    "There is no token, so the base commit cannot be read and no comment written",
    "Leave the input `token` out to use the workflow's own.",
  );
  if (occasion.kind === "no pull request") return { about: occasion, troubles: [] };
  if (occasion.kind === "pull request by commit") {
    return { about: none("without a token it cannot be asked for"), troubles: [] };
  }
  return occasion.kind === "pull request" || occasion.kind === "merge group"
    ? { about: occasion, troubles: [trouble] }
    : { about: none("without a token it cannot be asked for"), troubles: [trouble] };
}

function none(because: string): Found {
  return { kind: "no pull request", because };
}
