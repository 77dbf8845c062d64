import type { Files } from "../../gate/ports.ts";
import { type Fault, InputError } from "../../model/input-error.ts";
import { foreignResults } from "./foreign-results.ts";
import type { ActionInputs } from "../event/inputs.ts";
import type { MeasuringRun } from "../event/measuring-run.ts";
import type { Review } from "../event/review.ts";
import type { Runner } from "../event/runner.ts";

/** Where the results are that a step judges. */
export type ResultsPlace =
  | { readonly kind: "here"; readonly files: Files }
  /** Unpacked from what another workflow run left. */
  | {
      readonly kind: "foreign";
      readonly files: Files;
      readonly root: string;
      readonly run: MeasuringRun;
    }
  /** The other run could comment by itself and left nothing to do. */
  | { readonly kind: "nothing to deliver"; readonly because: string };

/** `check` and `baseline` judge what lies in the workspace; `deliver` nothing but what the measuring run uploaded. */
export async function resultsPlace(
  { mode, commentKey }: ActionInputs,
  { measuringRun: run, github }: Review,
  runner: Runner,
  filesIn: (folder: string) => Files,
): Promise<ResultsPlace> {
  if (mode !== "deliver") return { kind: "here", files: filesIn(".") };
  if (run === undefined) throw new InputError([WITHOUT_RUN]);
  if (github === undefined) throw new InputError([WITHOUT_TOKEN]);
  const root = await foreignResults(github, runner, run, { key: commentKey });
  if (root !== undefined) return { kind: "foreign", files: filesIn(root), root, run };
  if (run.isOwn) {
    const because = `the run ${run.id} of this repository's own code left no results to deliver; its own step reports`;
    return { kind: "nothing to deliver", because };
  }
  throw new InputError([withoutResults(run)]);
}

const WITHOUT_RUN: Fault = {
  id: "deliver-without-run",
  problem: "`mode: deliver` judges what another workflow run left, and this event tells of none",
  wayOut:
    "Use it in a workflow `on: workflow_run` with `types: [completed]`, as docs/github.md shows.",
};

const WITHOUT_TOKEN: Fault = {
  id: "deliver-without-token",
  problem: "`mode: deliver` needs a token to fetch the results of the other workflow run",
  wayOut:
    "Leave the input `token` out to use the workflow's own, with `permissions: {actions: read}`.",
};

function withoutResults({ id, from }: MeasuringRun): Fault {
  return {
    id: "no-results-to-deliver",
    problem: `the workflow run ${id} of \`${from}\` left no artifact with results`,
    wayOut:
      "Let its job run this action with `mode: check` and the same `comment-key`; if it failed before, look at its log.",
  };
}
