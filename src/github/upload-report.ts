import { existsSync } from "node:fs";
import { copyFile, mkdtemp } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import {
  artifactName,
  isNameTaken,
  nameOfAttempt,
  noArtifactsBecause,
  type Upload,
  uploaded,
  type UploadedArtifact,
} from "./artifact.ts";
import { DeliveryError } from "./delivery-error.ts";
import type { ActionInputs } from "./inputs.ts";
import type { Found } from "./find-pull-request.ts";
import type { Runner } from "./runner.ts";

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
  const troubles: DeliveryError[] = [];
  const tried = async (upload: () => Promise<UploadedArtifact>) =>
    upload().catch((error: unknown) => {
      if (!(error instanceof DeliveryError)) throw error;
      troubles.push(error);
      return undefined;
    });
  const results = wantsResults ? await tried(() => resultsOf(report, inputs, runner)) : undefined;
  const files = inputs.artifact ? await tried(() => filesOf(report, inputs, runner)) : undefined;
  const page = files === undefined ? undefined : await tried(() => pageOf(report, inputs, runner));
  return { ...given({ page, files, results }), troubles };
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
  return onceMore({ what: "The report", name, paths, root: folder }, runner);
}

/** A single file keeps its own name as the artifact's, so it is copied under one that tells gates apart. */
async function pageOf(
  { folder }: ReportFiles,
  { commentKey }: ActionInputs,
  runner: Runner,
): Promise<UploadedArtifact> {
  const aside = await mkdtemp(join(runner.tempFolder, "plimsoll-page-"));
  const named = artifactName("plimsoll-report", commentKey);
  const of = async (name: string): Promise<UploadedArtifact> => {
    const path = join(aside, name);
    await copyFile(join(folder, "report.html"), path);
    const page = { what: "report.html", name, paths: [path], root: aside, asPage: true };
    return uploaded(page, runner);
  };
  return of(`${named}.html`).catch((error: unknown) => {
    if (!isNameTaken(error)) throw error;
    return of(`${nameOfAttempt(named, runner.run.attempt)}.html`);
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
  return onceMore({ what: "The results", name, paths, root }, runner);
}

/** Rules are read from the base commit by both halves, so some that were read are not even here; none is sent. */
function isInput(path: string): boolean {
  return existsSync(path) && !/\.(?:ya?ml|liquid)$/iu.test(path);
}

async function onceMore(upload: Upload, runner: Runner): Promise<UploadedArtifact> {
  return uploaded(upload, runner).catch((error: unknown) => {
    if (!isNameTaken(error)) throw error;
    return uploaded({ ...upload, name: nameOfAttempt(upload.name, runner.run.attempt) }, runner);
  });
}

function isOutside(root: string, path: string): boolean {
  return relative(root, path).startsWith("..");
}

function given<Parts extends object>(
  parts: Parts,
): { [Name in keyof Parts]?: NonNullable<Parts[Name]> } {
  const there = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [Name in keyof Parts]?: NonNullable<Parts[Name]> };
}
