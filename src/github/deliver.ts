import { uploadReport, type UploadedReport } from "./artifact.ts";
import { DeliveryError } from "./delivery-error.ts";
import type { ActionInputs } from "./inputs.ts";
import type { Review } from "./review.ts";
import type { Runner } from "./runner.ts";
import { type Posted, putComment } from "./sticky-comment.ts";

/** What was brought to GitHub, and what could not be. */
export interface Delivered {
  readonly report?: UploadedReport;
  readonly comment?: Posted;
  readonly troubles: readonly DeliveryError[];
}

/** What is to be delivered. */
export interface Delivery {
  readonly folder: string;
  /** Names of the report files in the folder. */
  readonly files: readonly string[];
  readonly comment: string;
}

/** Uploads the report and puts the comment. One that fails does not keep the other back, and neither changes the verdict. */
export async function deliver(
  delivery: Delivery,
  inputs: ActionInputs,
  review: Review,
  runner: Runner,
): Promise<Delivered> {
  const report = await orTrouble(async () =>
    inputs.artifact
      ? uploadReport(delivery.folder, delivery.files, inputs.commentKey, runner)
      : undefined,
  );
  const link = report.value === undefined ? "" : `\n\n[Whole report](${report.value.url})\n`;
  const comment = await orTrouble(() =>
    commentOn({ ...delivery, comment: `${delivery.comment}${link}` }, inputs, review, runner),
  );
  return {
    ...(report.value !== undefined && { report: report.value }),
    ...(comment.value !== undefined && { comment: comment.value }),
    troubles: [...report.troubles, ...comment.troubles],
  };
}

async function commentOn(
  { comment: text }: Delivery,
  inputs: ActionInputs,
  { about, github }: Review,
  runner: Runner,
): Promise<Posted | undefined> {
  if (inputs.comment === "never" || (inputs.mode === "baseline" && inputs.comment === "auto")) {
    return undefined;
  }
  if (about.kind === "pull request" && github !== undefined) {
    const { number, fromFork } = about;
    const { owner, repo, run } = runner;
    const key = inputs.commentKey ?? `${runner.workflow} / ${runner.job}`;
    return putComment(github, { owner, repo, number, fromFork }, { key, run, text });
  }
  if (inputs.comment === "auto" || about.kind === "pull request") return undefined;
  const because = about.kind === "no pull request" ? about.because : "a merge group holds several";
  throw new DeliveryError(
    `There is no pull request to comment on: ${because}`,
    "Name it by the input `pr-number`, or use `comment: auto`.",
  );
}

/** Only what is no delivery's trouble, a bug, goes on being thrown. */
async function orTrouble<Value>(
  step: () => Promise<Value | undefined>,
): Promise<{ readonly value?: Value; readonly troubles: readonly DeliveryError[] }> {
  try {
    const value = await step();
    return value === undefined ? { troubles: [] } : { value, troubles: [] };
  } catch (error) {
    if (error instanceof DeliveryError) return { troubles: [error] };
    throw error;
  }
}
