import { numberAt, textAt } from "../event/payload.ts";
import type { Runner } from "../event/runner.ts";

/** Where the run of a workflow stands towards the branch whose numbers are the baseline. */
export type Home =
  | { readonly kind: "default branch"; readonly name: string }
  /** It may not become normal: goes on from "the run was not added:". */
  | { readonly kind: "elsewhere"; readonly because: string }
  /** The event does not tell the default branch. */
  | { readonly kind: "unknown" };

/** Once the default branch is known. */
export type KnownHome = Exclude<Home, { readonly kind: "unknown" }>;

/** Events whose runs measure what was merged, if they run on the default branch. */
const OF_A_BRANCH: ReadonlySet<string> = new Set([
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
]);

/**
 * Whether an event is about the default branch. Everything that may run with code which nobody has merged is elsewhere,
 * whatever branch its workflow was read from: pull requests, queues, comments, and workflow runs of those.
 */
export function homeOf(runner: Pick<Runner, "eventName" | "ref">, payload: unknown): Home {
  const { eventName, ref } = runner;
  if (eventName === "") return { kind: "unknown" };
  const name = textAt(payload, "repository", "default_branch");
  if (eventName === "workflow_run") return homeOfMeasured(payload, name);
  if (!OF_A_BRANCH.has(eventName)) {
    return elsewhere(`in the event ${eventName} it may hold a change that nobody has merged`);
  }
  return name === undefined ? { kind: "unknown" } : homeAt(ref, name);
}

/** Whether a push is what was measured, by this run or by the one that started it. */
export function isOfPush({ eventName }: Pick<Runner, "eventName">, payload: unknown): boolean {
  const isRun = eventName === "workflow_run";
  return (isRun ? textAt(payload, "workflow_run", "event") : eventName) === "push";
}

/** The home of a run at a ref, once the default branch is known. */
export function homeAt(ref: string | undefined, name: string): KnownHome {
  if (ref === undefined || ref === `refs/heads/${name}`) return { kind: "default branch", name };
  return elsewhere(`${ref} is not the default branch ${name}`);
}

/** A workflow run on a workflow run: what the other one measured counts. */
function homeOfMeasured(payload: unknown, name: string | undefined): Home {
  const trigger = textAt(payload, "workflow_run", "event") ?? "";
  const branch = textAt(payload, "workflow_run", "head_branch");
  const repository = numberAt(payload, "repository", "id");
  const isOwn =
    repository !== undefined &&
    repository === numberAt(payload, "workflow_run", "head_repository", "id");
  if (name !== undefined && OF_A_BRANCH.has(trigger) && isOwn && branch === name) {
    return { kind: "default branch", name };
  }
  return elsewhere("the workflow run that measured was none of the default branch");
}

function elsewhere(because: string): KnownHome {
  return { kind: "elsewhere", because };
}
