import { numberAt, textAt } from "./payload.ts";

/** The workflow run that measured, as the event of the second half of the fork-safe pair tells it. */
export interface MeasuringRun {
  readonly id: number;
  /** `owner/repository` and branch that the measured code came from, for people to read. */
  readonly from: string;
  /** The code came from this repository, so its step could comment by itself. */
  readonly isOwn: boolean;
}

/** Absent where the event is not about a workflow run. */
export function measuringRunOf(payload: unknown): MeasuringRun | undefined {
  const id = numberAt(payload, "workflow_run", "id");
  if (id === undefined) return undefined;
  const name = textAt(payload, "workflow_run", "head_repository", "full_name") ?? "a deleted fork";
  const branch = textAt(payload, "workflow_run", "head_branch") ?? "";
  const head = numberAt(payload, "workflow_run", "head_repository", "id");
  const own = numberAt(payload, "repository", "id");
  return { id, from: `${name}:${branch}`, isOwn: head !== undefined && head === own };
}
