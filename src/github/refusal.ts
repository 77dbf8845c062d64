import { DeliveryError } from "./delivery-error.ts";
import { headerOf, isRateLimit, sentenceOf, statusOf } from "./response.ts";

/** What was asked of GitHub. */
export interface Request {
  /** As the object of "GitHub refused". */
  readonly what: string;
  /** What the job's token needs for it, as it is written under `permissions:`. */
  readonly permission: string;
  /** It concerns the pull request of a fork, whose token may only read. */
  readonly fromFork?: boolean;
}

/**
 * A failed API call as a DeliveryError that says what was refused, in GitHub's own words, and what mends it.
 * An error that is no answer of the API is a bug and is given back as it is.
 */
export function refusal(error: unknown, request: Request): unknown {
  const status = statusOf(error);
  if (error instanceof DeliveryError || status === undefined) return error;
  const problem = `GitHub refused ${request.what} (${status}: ${sentenceOf(error)})`;
  return new DeliveryError(problem, wayOut(error, status, request), { cause: error });
}

function wayOut(error: unknown, status: number, request: Request): string {
  if (isRateLimit(error)) {
    return "The rate limit of the token is used up; run the job again later, or give the step a token of its own.";
  }
  if (/locked/iu.test(sentenceOf(error)))
    return "The conversation is locked; unlock it to let the gate comment.";
  if (status === 401)
    return "The token is not valid; leave the input `token` out to use the workflow's own.";
  if (status === 403 || status === 404) return permissionText(error, request);
  if (status >= 500) return "GitHub failed or could not be reached; run the job again.";
  return "The verdict stands in the job summary.";
}

/** Repeats what GitHub says it accepts; of its alternatives for comments only one works on pull requests. */
function permissionText(error: unknown, { permission, fromFork }: Request): string {
  if (fromFork === true) {
    return (
      "The pull request comes from a fork, whose token may only read. To comment on such pull requests, judge in the " +
      "workflow of the pull request and deliver in a second one (`mode: deliver` on `workflow_run`)."
    );
  }
  const accepted = headerOf(error, "x-accepted-github-permissions");
  const told = accepted === undefined ? "" : ` (GitHub accepts: ${accepted})`;
  return `Give the job \`permissions: {${permission}}\`${told}.`;
}

/** Calls the API; a refusal becomes a DeliveryError. */
export async function asked<Answer>(
  call: () => Promise<Answer>,
  request: Request,
): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw refusal(error, request);
  }
}
