import type { Assessment } from "../model/verdict.ts";
import { uploadReport, type UploadedReport } from "./artifact.ts";
import { commentOn } from "./comment-on.ts";
import { DeliveryError } from "./delivery-error.ts";
import type { ActionInputs } from "./inputs.ts";
import type { Review } from "./review.ts";
import type { Runner } from "./runner.ts";
import type { Posted } from "./sticky-comment.ts";

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
  readonly assessment: Assessment;
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
    commentOn({ ...delivery, text: `${delivery.comment}${link}` }, inputs, review, runner),
  );
  return {
    ...(report.value !== undefined && { report: report.value }),
    ...(comment.value !== undefined && { comment: comment.value }),
    troubles: [...report.troubles, ...comment.troubles],
  };
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
