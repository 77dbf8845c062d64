import { info } from "@actions/core";
import type { Assessment } from "../../model/verdict.ts";
import { DeliveryError } from "../delivery-error.ts";
import type { Found } from "../event/find-pull-request.ts";
import type { ActionInputs } from "../event/inputs.ts";
import { logText } from "../log-text.ts";
import type { Conversation } from "./own-comments.ts";
import type { Review } from "../event/review.ts";
import type { Runner } from "../event/runner.ts";
import { type Posted, putComment } from "./sticky-comment.ts";

/** What a gate has to tell. */
export interface Told {
  readonly text: string;
  readonly assessment: Assessment;
}

/** Comments as the inputs wish. Where there is no pull request the reason stands in the log; demanded, it is a trouble. */
export async function commentOn(
  told: Told,
  inputs: ActionInputs,
  { about, github }: Review,
  runner: Runner,
): Promise<Posted | undefined> {
  if (!isWished(inputs)) return undefined;
  const place = conversationAbout(about, runner);
  if (typeof place === "string") return withoutComment(inputs.comment, place);
  if (github === undefined) return undefined;
  const posted = await putComment(github, place, {
    key: inputs.commentKey ?? `${runner.workflow} / ${runner.job}`,
    run: runner.run,
    text: told.text,
    onlyUpdate: inputs.comment === "on problem" && told.assessment === "pass",
  });
  if (posted?.isHidden === true) {
    info(`Somebody has hidden the comment ${posted.url}, and it could not be unhidden.`);
  }
  return posted;
}

/** A run that is recorded is no verdict on a pull request, so only a demand makes it comment. */
function isWished({ comment, mode }: ActionInputs): boolean {
  return comment !== "never" && (mode !== "baseline" || comment === "demanded");
}

/** Where to comment, or why nowhere. */
function conversationAbout(about: Found, { owner, repo }: Runner): Conversation | string {
  switch (about.kind) {
    case "no pull request":
      return about.because;
    case "merge group": {
      const last = about.number === undefined ? "" : `, #${about.number} the last of them`;
      return `a merge group may hold several${last}`;
    }
    case "pull request":
      return { owner, repo, number: about.number, fromFork: about.fromFork };
    case "merged pull request":
      return { owner, repo, number: about.number, fromFork: false };
  }
}

function withoutComment(wish: ActionInputs["comment"], because: string): undefined {
  const text = `There is no pull request to comment on: ${because}`;
  if (wish === "demanded") {
    throw new DeliveryError(text, "Name it by the input `pr-number`, or use `comment: always`.");
  }
  info(logText(`${text}.`));
}
