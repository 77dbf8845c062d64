import { checkRunWithoutVerdict } from "./check-run.ts";
import { commentAndCheckRun, type CheckRunPlace } from "./comment-and-check-run.ts";
import type { DeliveryError } from "../delivery-error.ts";
import type { ActionInputs } from "../event/inputs.ts";
import { notJudgedMarkdown } from "./job-summary.ts";
import type { Review } from "../event/review.ts";
import type { Runner } from "../event/runner.ts";

const MOST_UNITS = 60_000;

/**
 * Tells the pull request that there is no verdict, so that an earlier "pass" does not go on standing there, and that a check
 * run which others wait for does not hang open.
 */
export async function deliverNotJudged(
  faults: string,
  inputs: ActionInputs,
  review: Review,
  runner: Runner,
): Promise<readonly DeliveryError[]> {
  const text = notJudgedMarkdown(faults.slice(0, MOST_UNITS).toWellFormed());
  const told = {
    text,
    assessment: "fail",
    checkRunAt: (place: CheckRunPlace) => checkRunWithoutVerdict(text, place),
  } as const;
  return (await commentAndCheckRun(told, inputs, review, runner)).troubles;
}
