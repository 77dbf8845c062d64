import type { SignOffRole } from "../../model/config.ts";
import type { SignOff } from "../../model/judgement.ts";
import type { AskSignOffs, SignedOff } from "../../gate/release.ts";
import type { Note } from "../../gate/request.ts";
import { approvals, type Approval } from "./approvals.ts";
import { DeliveryError } from "../delivery-error.ts";
import type { GitHub } from "../octokit.ts";
import {
  namedReleasePullRequest,
  releasePullRequest,
  type ReleasePullRequest,
} from "./release-pull-request.ts";
import type { Review } from "../event/review.ts";
import type { Runner } from "../event/runner.ts";
import { teamMembers } from "./team-members.ts";

/**
 * Reads signatures from approving reviews of the release's pull request. What GitHub refuses leaves rows empty and is said; it never
 * keeps a verdict back. Absent without a token, or where nothing tells the commit.
 */
export function signOffsFrom(
  { about, commit, github }: Review,
  runner: Runner,
): AskSignOffs | undefined {
  if (github === undefined || commit === undefined) return undefined;
  const find = async (): Promise<ReleasePullRequest | undefined> =>
    about.kind === "pull request"
      ? namedReleasePullRequest(about.number, github, runner)
      : releasePullRequest(commit, github, runner);
  return async (roles) => {
    try {
      const pull = await find();
      if (pull === undefined) return { signOffs: [], notes: [withoutPullRequest(commit)] };
      return await signed(roles, await approvals(pull, github, runner), github);
    } catch (error) {
      return { signOffs: [], notes: [notRead(error)] };
    }
  };
}

/** Each role with all approvals of those who may sign in it. */
async function signed(
  roles: readonly SignOffRole[],
  approved: readonly Approval[],
  github: GitHub,
): Promise<SignedOff> {
  const rows = await Promise.all(roles.map(async (role) => signedIn(role, approved, github)));
  return {
    signOffs: rows.flatMap(({ signOffs }) => signOffs),
    notes: rows.flatMap(({ notes }) => notes),
  };
}

async function signedIn(
  { role, people, team }: SignOffRole,
  approved: readonly Approval[],
  github: GitHub,
): Promise<SignedOff> {
  const members = await membersOf(team, github);
  const may = new Set([...people, ...members.logins].map((login) => login.toLowerCase()));
  const signOffs = approved
    .filter(({ name }) => may.has(name.toLowerCase()))
    .map((approval): SignOff => ({ role, ...approval }));
  return { signOffs, notes: members.notes };
}

async function membersOf(
  team: string | undefined,
  github: GitHub,
): Promise<{ readonly logins: readonly string[]; readonly notes: readonly Note[] }> {
  if (team === undefined) return { logins: [], notes: [] };
  try {
    return { logins: await teamMembers(team, github), notes: [] };
  } catch (error) {
    return { logins: [], notes: [notRead(error)] };
  }
}

function withoutPullRequest(commit: string): Note {
  return {
    id: "sign-offs-not-read",
    text: `No pull request is known as the release's: none was merged as the commit \`${commit.slice(0, 7)}\`, and none has it as its head. Release the commit that a pull request became, or name the pull request by the input \`pr-number\`.`,
  };
}

/** Only what is no refusal of GitHub, a bug, goes on being thrown. */
function notRead(error: unknown): Note {
  if (!(error instanceof DeliveryError)) throw error;
  return {
    id: "sign-offs-not-read",
    text: `Signatures could not be read: ${error.message}. ${error.wayOut}`,
  };
}
