import { join } from "node:path";
import type { Judgement } from "../model/judgement.ts";
import { checkRunOf } from "./comment/check-run.ts";
import { commentAndCheckRun, type CheckRunPlace } from "./comment/comment-and-check-run.ts";
import type { DeliveryError } from "./delivery-error.ts";
import type { ActionInputs } from "./event/inputs.ts";
import { orTrouble } from "./or-trouble.ts";
import { attachReport } from "./release/release-asset.ts";
import type { Review } from "./event/review.ts";
import type { Runner } from "./event/runner.ts";
import type { Posted } from "./comment/sticky-comment.ts";
import { type ReportFiles, type UploadedReport, uploadReport } from "./artifact/upload-report.ts";

/** What was brought to GitHub, and what could not be. */
export interface Delivered {
  readonly report: UploadedReport;
  readonly comment?: Posted;
  /** Address of the report on the page of the release. */
  readonly asset?: string;
  readonly troubles: readonly DeliveryError[];
}

/** What is to be delivered. */
interface Delivery {
  readonly files: ReportFiles;
  readonly comment: string;
  readonly judgement: Judgement;
}

/** Uploads the report, puts the comment and the check run. One that fails keeps no other back, and none changes the verdict. */
export async function deliver(
  { files, comment: short, judgement }: Delivery,
  inputs: ActionInputs,
  review: Review,
  runner: Runner,
): Promise<Delivered> {
  const report = await uploadReport(files, inputs, review.about, runner);
  const asset = await orTrouble(() => assetOf(files, inputs, review, runner));
  const text = withLinks(short, report);
  const told = {
    text,
    assessment: judgement.assessment,
    checkRunAt: (place: CheckRunPlace) => checkRunOf(judgement, { ...place, comment: text }),
  };
  const { value: comment, troubles } = await commentAndCheckRun(told, inputs, review, runner);
  return {
    report,
    ...(comment !== undefined && { comment }),
    ...(asset.value !== undefined && { asset: asset.value }),
    troubles: [...report.troubles, ...asset.troubles, ...troubles],
  };
}

/** On the event of a release its page gets the report; `artifact: false` leaves that upload out like the others. */
async function assetOf(
  { folder }: ReportFiles,
  { artifact, commentKey: key }: ActionInputs,
  { release, github }: Review,
  runner: Runner,
): Promise<string | undefined> {
  if (!artifact || release === undefined || github === undefined) return undefined;
  return attachReport({ path: join(folder, "report.html"), key }, release, github, runner);
}

/** The text with the places of the whole report behind it, where there are any. */
export function withLinks(text: string, { page, files }: UploadedReport): string {
  const links = [
    ...(page === undefined ? [] : [`[Whole report](${page.url})`]),
    ...(files === undefined ? [] : [`[all files](${files.url})`]),
  ];
  return links.length === 0 ? text : `${text.trimEnd()}\n\n${links.join(" · ")}\n`;
}
