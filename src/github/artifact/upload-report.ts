import { existsSync } from "node:fs";
import { copyFile, mkdtemp } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import {
  artifactName,
  isNameTaken,
  nameOfAttempt,
  noArtifactsBecause,
  uploaded,
  type UploadedArtifact,
} from "./artifact.ts";
import { DeliveryError } from "../delivery-error.ts";
import type { ActionInputs } from "../event/inputs.ts";
import type { Found } from "../event/find-pull-request.ts";
import { orTrouble } from "../or-trouble.ts";
import type { Runner } from "../event/runner.ts";

/** What the page of the run offers after an upload. */
export interface UploadedReport {
  /** report.html, which a browser shows as it is. */
  readonly page?: UploadedArtifact;
  /** Every file of the report. */
  readonly files?: UploadedArtifact;
  /** The raw results, for the second half of the fork-safe pair. */
  readonly results?: UploadedArtifact;
  readonly troubles: readonly DeliveryError[];
}

/** What is to be uploaded. */
export interface ReportFiles {
  readonly folder: string;
  readonly names: readonly string[];
  /** Absolute paths of everything that was read to judge. */
  readonly read: ReadonlySet<string>;
}

/** Uploads the report and, where they are wanted, the raw results. What fails is told and keeps nothing else back. */
export async function uploadReport(
  report: ReportFiles,
  inputs: ActionInputs,
  about: Found,
  runner: Runner,
): Promise<UploadedReport> {
  const wantsResults = areResultsWanted(inputs, about, runner);
  if (!inputs.artifact && !wantsResults) return { troubles: [] };
  const not = noArtifactsBecause(runner);
  if (not !== undefined) return { troubles: not === "silence" ? [] : [not] };
  const results = await orTrouble(async () =>
    wantsResults ? resultsOf(report, inputs, runner) : undefined,
  );
  const files = await orTrouble(async () =>
    inputs.artifact ? filesOf(report, inputs, runner) : undefined,
  );
  const page = await orTrouble(async () =>
    files.value === undefined ? undefined : pageOf(report, inputs, runner),
  );
  return {
    ...(page.value !== undefined && { page: page.value }),
    ...(files.value !== undefined && { files: files.value }),
    ...(results.value !== undefined && { results: results.value }),
    troubles: [...results.troubles, ...files.troubles, ...page.troubles],
  };
}

/** The second half of the pair needs them where this half's token may only read: on forks, and for Dependabot. */
function areResultsWanted({ uploadResults, mode }: ActionInputs, about: Found, { actor }: Runner) {
  if (mode !== "check" || uploadResults === "never") return false;
  if (uploadResults === "always") return true;
  return about.kind === "pull request" && (about.fromFork || actor === "dependabot[bot]");
}

async function filesOf(
  { folder, names }: ReportFiles,
  { commentKey }: ActionInputs,
  runner: Runner,
): Promise<UploadedArtifact> {
  const paths = names.map((name) => join(folder, name));
  const name = artifactName("plimsoll-report", commentKey);
  return underFreeName(name, runner, (free) =>
    uploaded({ what: "The report", name: free, paths, root: folder }, runner),
  );
}

/** A single file keeps its own name as the artifact's, so it is copied under one that tells gates apart. */
async function pageOf(
  { folder }: ReportFiles,
  { commentKey }: ActionInputs,
  runner: Runner,
): Promise<UploadedArtifact> {
  const aside = await mkdtemp(join(runner.tempFolder, "plimsoll-page-"));
  return underFreeName(artifactName("plimsoll-report", commentKey), runner, async (free) => {
    const name = `${free}.html`;
    const path = join(aside, name);
    await copyFile(join(folder, "report.html"), path);
    const page = { what: "report.html", name, paths: [path], root: aside, asPage: true };
    return uploaded(page, runner);
  });
}

/** The results under the paths that they have in the workspace, and this half's judgement for people to look at. */
async function resultsOf(
  { folder, read }: ReportFiles,
  { commentKey }: ActionInputs,
  runner: Runner,
): Promise<UploadedArtifact> {
  const root = resolve(runner.workspace ?? ".");
  const inputs = [...read].filter(isInput);
  const outside = inputs.filter((path) => isOutside(root, path));
  if (outside[0] !== undefined) {
    throw new DeliveryError(
      `The results could not be uploaded: ${outside[0]} lies outside of the workspace ${root}`,
      "Let the load test write into the workspace, so that the second workflow finds the results at the same paths.",
    );
  }
  const judgement = resolve(folder, "judgement.json");
  const paths = [...inputs, ...(isOutside(root, judgement) ? [] : [judgement])];
  const name = artifactName("plimsoll-results", commentKey);
  return underFreeName(name, runner, (free) =>
    uploaded({ what: "The results", name: free, paths, root }, runner),
  );
}

/** Rules are read from the base commit by both halves, so some that were read are not even here; none is sent. */
function isInput(path: string): boolean {
  return existsSync(path) && !/\.(?:ya?ml|liquid)$/iu.test(path);
}

/** A re-run of a job finds the name taken by its first attempt, and takes one with its own number. */
async function underFreeName(
  name: string,
  { run }: Runner,
  upload: (name: string) => Promise<UploadedArtifact>,
): Promise<UploadedArtifact> {
  return upload(name).catch((error: unknown) => {
    if (!isNameTaken(error)) throw error;
    return upload(nameOfAttempt(name, run.attempt));
  });
}

function isOutside(root: string, path: string): boolean {
  return relative(root, path).startsWith("..");
}
