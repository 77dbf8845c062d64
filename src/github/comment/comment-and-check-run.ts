import { type CheckRun, putCheckRun } from "./check-run.ts";
import { commentOn, type Told } from "./comment-on.ts";
import { DeliveryError } from "../delivery-error.ts";
import type { ActionInputs } from "../event/inputs.ts";
import { orTrouble, type Tried } from "../or-trouble.ts";
import type { Review } from "../event/review.ts";
import { type Runner, runUrl } from "../event/runner.ts";
import type { Posted } from "./sticky-comment.ts";

/** How a check run is called and what it stands on. */
export type CheckRunPlace = Pick<CheckRun, "name" | "headSha" | "url">;

/** What the pull request is told, and the check run that says the same. */
interface ToldTwice extends Told {
  readonly checkRunAt: (place: CheckRunPlace) => CheckRun;
}

/** Puts the comment, and the check run where one is wished. One that fails does not keep the other back. */
export async function commentAndCheckRun(
  told: ToldTwice,
  inputs: ActionInputs,
  review: Review,
  runner: Runner,
): Promise<Tried<Posted>> {
  const comment = await orTrouble(() => commentOn(told, inputs, review, runner));
  const check = await orTrouble(() => checkRun(told, inputs, review, runner));
  return { ...comment, troubles: [...comment.troubles, ...check.troubles] };
}

async function checkRun(
  { checkRunAt }: ToldTwice,
  { checkRun: isWished, commentKey }: ActionInputs,
  { commit, github }: Review,
  runner: Runner,
): Promise<string | undefined> {
  if (!isWished) return undefined;
  if (commit === undefined || github === undefined) {
    throw new DeliveryError(
      "There is no check run: the measured commit or the token is not known",
      "Name the commit by the input `head-sha`, and leave `token` out to use the workflow's own.",
    );
  }
  const name = commentKey === undefined ? "Plimsoll" : `Plimsoll (${commentKey})`;
  return putCheckRun(github, runner, checkRunAt({ name, headSha: commit, url: runUrl(runner) }));
}
