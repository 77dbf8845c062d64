import type { Judgement } from "../model/judgement.ts";
import { checkRunOf, putCheckRun } from "./check-run.ts";
import { commentOn } from "./comment-on.ts";
import { DeliveryError } from "./delivery-error.ts";
import type { ActionInputs } from "./inputs.ts";
import type { Review } from "./review.ts";
import { type Runner, runUrl } from "./runner.ts";
import type { Posted } from "./sticky-comment.ts";
import { type ReportFiles, type UploadedReport, uploadReport } from "./upload-report.ts";

/** What was brought to GitHub, and what could not be. */
export interface Delivered {
  readonly report: UploadedReport;
  readonly comment?: Posted;
  readonly troubles: readonly DeliveryError[];
}

/** What is to be delivered. */
export interface Delivery {
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
  const text = withLinks(short, report);
  const { assessment } = judgement;
  const comment = await orTrouble(() => commentOn({ text, assessment }, inputs, review, runner));
  const check = await orTrouble(async () => {
    const about = checkRunPlace(inputs, review, runner);
    if (about === undefined) return undefined;
    return putCheckRun(about.github, runner, checkRunOf(judgement, { ...about, comment: text }));
  });
  return {
    report,
    ...(comment.value !== undefined && { comment: comment.value }),
    troubles: [...report.troubles, ...comment.troubles, ...check.troubles],
  };
}

/** Where a check run is wished to stand; absent where none is. */
export function checkRunPlace(
  { checkRun, commentKey }: ActionInputs,
  { commit, github }: Review,
  runner: Runner,
) {
  if (!checkRun) return undefined;
  if (commit === undefined || github === undefined) {
    throw new DeliveryError(
      "There is no check run: the measured commit or the token is not known",
      "Name the commit by the input `head-sha`, and leave `token` out to use the workflow's own.",
    );
  }
  const name = commentKey === undefined ? "Plimsoll" : `Plimsoll (${commentKey})`;
  return { name, headSha: commit, url: runUrl(runner), github };
}

/** The text with the places of the whole report behind it, where there are any. */
export function withLinks(text: string, { page, files }: UploadedReport): string {
  const links = [
    ...(page === undefined ? [] : [`[Whole report](${page.url})`]),
    ...(files === undefined ? [] : [`[all files](${files.url})`]),
  ];
  return links.length === 0 ? text : `${text.trimEnd()}\n\n${links.join(" · ")}\n`;
}

/** Only what is no delivery's trouble, a bug, goes on being thrown. */
export async function orTrouble<Value>(
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
