import { DeliveryError } from "../delivery-error.ts";
import type { GitHub } from "../octokit.ts";
import { textAt } from "../event/payload.ts";
import { sentenceOf, statusOf } from "../response.ts";

/**
 * The logins of the members of a team, `organisation/team`. Refuses by a DeliveryError: a workflow's own token may not ask
 * an organisation about its people, and is told that there is no such team.
 */
export async function teamMembers(team: string, github: GitHub): Promise<readonly string[]> {
  const [org = "", team_slug = ""] = team.split("/");
  try {
    const asked = { org, team_slug, per_page: 100 };
    const members: readonly unknown[] = await github.paginate(
      github.rest.teams.listMembersInOrg,
      asked,
    );
    return members.flatMap((member) => textAt(member, "login") ?? []);
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) throw error;
    throw new DeliveryError(
      `GitHub did not tell the members of the team ${team} (${status}: ${sentenceOf(error)})`,
      "The workflow's own token may not list them: give the input `token` one of a GitHub App with the organisation permission `members: read`, or name the people themselves under `people:`.",
      { cause: error },
    );
  }
}
