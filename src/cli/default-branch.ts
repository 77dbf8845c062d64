import { env } from "node:process";
import type { Files } from "../gate/ports.ts";

/**
 * Whether this is a build of the default branch, where the CI system tells: GitHub by the event and its payload, GitLab by
 * its variables. A pull request never is, nor is a tag. At a person's desk nobody tells.
 */
export async function onDefaultBranch(files: Files): Promise<boolean | undefined> {
  const event = env["GITHUB_EVENT_NAME"];
  if (event !== undefined) return onDefaultBranchOfGitHub(event, files);
  const normal = env["CI_DEFAULT_BRANCH"];
  return normal === undefined ? undefined : env["CI_COMMIT_BRANCH"] === normal;
}

async function onDefaultBranchOfGitHub(event: string, files: Files): Promise<boolean | undefined> {
  if (/^(?:pull_request|merge_group)/u.test(event)) return false;
  if (event === "schedule") return true;
  const payload = await payloadIn(env["GITHUB_EVENT_PATH"], files);
  const normal = payload?.repository?.default_branch;
  if (typeof normal !== "string") return undefined;
  return event === "workflow_run" ? wasPushedTo(normal, payload) : isAtHead(normal);
}

function isAtHead(branch: string): boolean | undefined {
  const ref = env["GITHUB_REF"];
  return ref === undefined ? undefined : ref === `refs/heads/${branch}`;
}

/** The run of another workflow measured what was pushed to a branch. */
function wasPushedTo(branch: string, payload: Payload | undefined): boolean {
  const { head_branch: head, event } = payload?.workflow_run ?? {};
  return head === branch && event === "push";
}

/** What is read of an event's payload; anything may be missing or of another kind. */
interface Payload {
  readonly repository?: { readonly default_branch?: unknown };
  readonly workflow_run?: { readonly head_branch?: unknown; readonly event?: unknown };
}

async function payloadIn(file: string | undefined, files: Files): Promise<Payload | undefined> {
  if (file === undefined || (await files.kindOf(file)) !== "file") return undefined;
  try {
    const payload: unknown = JSON.parse(await files.text(file));
    return typeof payload === "object" && payload !== null ? payload : undefined;
  } catch {
    return undefined;
  }
}
