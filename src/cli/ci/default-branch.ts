import { env } from "node:process";
import type { Files } from "../../gate/ports.ts";
import { homeOf } from "../../github/baseline/home-branch.ts";

/**
 * Whether this is a build of the default branch, where the CI system tells: GitHub by the event and its payload, GitLab by
 * its variables. A pull request never is, nor is a tag. At a person's desk nobody tells.
 */
export async function onDefaultBranch(files: Files): Promise<boolean | undefined> {
  const eventName = env["GITHUB_EVENT_NAME"];
  if (eventName !== undefined) return onDefaultBranchOfGitHub(eventName, files);
  const normal = env["CI_DEFAULT_BRANCH"];
  return normal === undefined ? undefined : env["CI_COMMIT_BRANCH"] === normal;
}

/** By the rule of the action, so that one event means one thing whichever of the two adds the run. */
async function onDefaultBranchOfGitHub(
  eventName: string,
  files: Files,
): Promise<boolean | undefined> {
  const ref = env["GITHUB_REF"];
  const runner = { eventName, ...(ref !== undefined && { ref }) };
  const { kind } = homeOf(runner, await payloadIn(env["GITHUB_EVENT_PATH"], files));
  return kind === "unknown" ? undefined : kind === "default branch";
}

/** A payload that cannot be read tells nothing. */
async function payloadIn(file: string | undefined, files: Files): Promise<unknown> {
  if (file === undefined || (await files.kindOf(file)) !== "file") return undefined;
  try {
    return JSON.parse(await files.text(file));
  } catch {
    return undefined;
  }
}
