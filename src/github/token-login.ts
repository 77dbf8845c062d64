import type { GitHub } from "./octokit.ts";
import { textAt } from "./event/payload.ts";

/** Whose words the token writes. */
const ACTIONS_LOGIN = "github-actions[bot]";

/**
 * The login under which the token's comments appear. `GET /user` is closed to a workflow's own token, GraphQL's viewer
 * is not; where even that is refused, the workflow's own token is assumed.
 */
export async function tokenLogin(github: GitHub): Promise<string> {
  try {
    return (
      textAt(await github.graphql("query { viewer { login } }"), "viewer", "login") ?? ACTIONS_LOGIN
    );
  } catch {
    return ACTIONS_LOGIN;
  }
}
