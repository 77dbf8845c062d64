import type { Files } from "../../gate/ports.ts";
import type { RecordRequest, EnteringRun } from "../../gate/history/record-baseline.ts";
import type { CheckRequest } from "../../gate/request.ts";
import { InputError } from "../../model/input-error.ts";
import { DeliveryError } from "../delivery-error.ts";
import { commitAt, type GitPlace, isOurs } from "./git-branch.ts";
import { homeAt, type Home, type KnownHome } from "./home-branch.ts";
import type { ActionInputs } from "../event/inputs.ts";
import { type Proposed, proposeBaseline, pushBaseline } from "./propose-baseline.ts";
import { asked } from "../refusal.ts";
import { repositoryPath } from "../rules/repository-path.ts";
import type { Review } from "../event/review.ts";
import type { Runner } from "../event/runner.ts";

/** What became of a run that may enter the baseline, in a sentence, and where it can be seen. */
export interface KeptRun {
  readonly said: string;
  readonly url?: string;
}

/**
 * Brings a run to where the inputs wish the baseline to be. Only runs of the default branch: anything else is said and not
 * brought. Refuses by a DeliveryError; the run is in the report all the same.
 */
export async function keepRun(
  run: EnteringRun,
  { baselineTo }: Pick<ActionInputs, "baselineTo">,
  review: Review,
  { runner, files }: { readonly runner: Runner; readonly files: Files },
): Promise<KeptRun> {
  if (baselineTo.kind === "working tree") return { said: `The run was added to ${run.file}.` };
  try {
    const place = placeOf(review, runner);
    const home = await homeFor(review.home, place, runner);
    if (home.kind === "elsewhere") return { said: notAdded(run.file, home.because) };
    if (await onlyKeepsRun(review, place)) return { said: notAdded(run.file, KEPT_ALREADY) };
    const path = await pathOf(run, runner, files);
    const request = { run, path, into: home.name };
    const proposed =
      baselineTo.kind === "branch"
        ? await pushBaseline(place, { ...request, branch: baselineTo.name })
        : await proposeBaseline(place, request);
    return told(proposed, run.file);
  } catch (error) {
    throw keptInReport(error);
  }
}

const KEPT_ALREADY =
  "the commit that was pushed does nothing but add a run, so what it measures is in the baseline. " +
  "Name the file under `paths-ignore:` of the workflow, and it is not measured again";

/**
 * Whether the push is a commit of ours. A push by a person's token or an app's starts workflows, that of the workflow's own
 * does not: each run that is kept on the branch would measure, and keep, the next one without end.
 */
async function onlyKeepsRun({ isOfPush, commit }: Review, place: GitPlace): Promise<boolean> {
  return isOfPush && commit !== undefined && isOurs(await commitAt(place, commit));
}

/** A run as it asks to enter the baseline. */
export function recordRequest(
  check: CheckRequest,
  { accept, headSha }: Pick<ActionInputs, "accept" | "headSha">,
  { home }: Review,
  { sha }: Runner,
): RecordRequest {
  const isElsewhere = home.kind === "elsewhere" || (headSha !== undefined && headSha !== sha);
  return {
    ...check,
    ...(accept !== undefined && { accept }),
    ...(isElsewhere && { onDefaultBranch: false }),
  };
}

/** Why a run does not enter the baseline. */
export function notAdded(file: string, ...reasons: readonly string[]): string {
  const sentences = reasons.map((reason) => (reason.endsWith(".") ? reason : `${reason}.`));
  return `The run was not added to ${file}: ${sentences.join(" ")}`;
}

function told(proposed: Proposed, file: string): KeptRun {
  switch (proposed.kind) {
    case "proposed": {
      const { how, url } = proposed;
      const done = how === "unchanged" ? "proposes it already" : `was ${how} with it`;
      return { said: `The run is proposed for ${file}: ${url} ${done}.`, url };
    }
    case "pushed":
      return { said: `The run was added to ${file} on the branch ${proposed.branch}.` };
    case "in force":
      return { said: `${file} holds this run already, so there is nothing to propose.` };
    case "declined": {
      const because = `${proposed.url} proposed it and was closed; the next run is proposed anew`;
      return { said: notAdded(file, because), url: proposed.url };
    }
  }
}

function placeOf({ github }: Review, { owner, repo }: Runner): GitPlace {
  if (github !== undefined) return { github, owner, repo };
  throw new DeliveryError(
    "There is no token, so the baseline cannot be proposed",
    "Leave the input `token` out to use the workflow's own, or choose `baseline-to: working-tree`.",
  );
}

/** The event of a schedule, or a payload that cannot be read, leaves the default branch to be asked for. */
async function homeFor(
  home: Home,
  { github, owner, repo }: GitPlace,
  { ref }: Runner,
): Promise<KnownHome> {
  if (home.kind !== "unknown") return home;
  const { data } = await asked(() => github.rest.repos.get({ owner, repo }), {
    what: "to tell the default branch",
    permission: "contents: read",
  });
  return homeAt(ref, data.default_branch);
}

async function pathOf({ file }: EnteringRun, runner: Runner, files: Files): Promise<string> {
  const { workspace } = runner;
  const path =
    workspace === undefined
      ? undefined
      : await repositoryPath(files.absolute(file), workspace, runner, files);
  if (path !== undefined) return path;
  throw new DeliveryError(
    `The baseline ${file} lies outside of the checkout of ${runner.owner}/${runner.repo}`,
    "Name one in the repository by the input `baseline` or in the config.",
  );
}

/** Whatever GitHub says, the numbers are not lost. A baseline on a branch that cannot be read is told by its faults. */
function keptInReport(error: unknown): unknown {
  const kept = "The baseline with this run is `baseline.json` of the report.";
  if (error instanceof InputError) {
    const [{ problem, wayOut, place }] = error.faults;
    const where = `The baseline on GitHub${place?.line === undefined ? "" : `, line ${place.line},`}`;
    return new DeliveryError(`${where} cannot be added to: ${problem}`, `${wayOut} ${kept}`, {
      cause: error,
    });
  }
  if (!(error instanceof DeliveryError)) return error;
  return new DeliveryError(error.message, `${error.wayOut} ${kept}`, { cause: error });
}
