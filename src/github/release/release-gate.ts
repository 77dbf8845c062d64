import type { ActionInputs } from "../event/inputs.ts";
import { numberAt, textAt } from "../event/payload.ts";
import type { Runner } from "../event/runner.ts";

/** A release of GitHub, as its event tells it. */
export interface Release {
  readonly id: number;
  /** Where its assets are uploaded, with `{?name,label}` at its end. */
  readonly uploadUrl: string;
}

/** Whether this step is a release gate: on the event of a release, or wherever a person asks for one. */
export function isReleaseGate(
  { release }: Pick<ActionInputs, "release">,
  { eventName }: Pick<Runner, "eventName">,
): boolean {
  return release === "always" || (release === "auto" && eventName === "release");
}

/** The release that an event is about; absent in any other event. */
export function releaseOf(payload: unknown): Release | undefined {
  const id = numberAt(payload, "release", "id");
  const uploadUrl = textAt(payload, "release", "upload_url");
  return id === undefined || uploadUrl === undefined ? undefined : { id, uploadUrl };
}
