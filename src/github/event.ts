import { numberAt, textAt } from "./payload.ts";

/** What a workflow run is about, as far as its event alone tells. */
export type Occasion =
  | PullRequest
  /** The event names a pull request by number only; its commits must be asked for. */
  | {
      readonly kind: "pull request by number";
      readonly number: number;
      /** The commit that was measured, where the event tells it: the pull request must still be there. */
      readonly headSha?: string;
    }
  /** The run of another workflow: the pull request is the open one with this head. */
  | {
      readonly kind: "pull request by head";
      readonly owner: string;
      readonly branch: string;
      readonly headSha: string;
    }
  /** A merge queue's candidate; it may hold several pull requests, so none is commented on. */
  | { readonly kind: "merge group"; readonly headSha: string; readonly baseSha: string }
  | { readonly kind: "no pull request"; readonly because: string };

/** The pull request that is judged. */
export interface PullRequest {
  readonly kind: "pull request";
  readonly number: number;
  /** The commit under judgement; `GITHUB_SHA` of such a run is the merge commit instead. */
  readonly headSha: string;
  /** The commit whose objectives and baseline apply. */
  readonly baseSha: string;
  /** Its head lives in another repository (or in none any more), so the run's token may only read. */
  readonly fromFork: boolean;
}

/** Nothing to comment on, and why. */
export type NoPullRequest = Extract<Occasion, { readonly kind: "no pull request" }>;

/** Reads what an event is about. A payload that lacks what its event promises is told as no pull request, with the reason. */
export function occasionOf(eventName: string, payload: unknown): Occasion {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
    case "pull_request_review":
    case "pull_request_review_comment":
      return pullRequestOf(payload, ["pull_request"]);
    case "issue_comment":
      return commentedPullRequest(payload);
    case "workflow_run":
      return triggeringPullRequest(payload);
    case "merge_group":
      return mergeGroup(payload);
    default:
      return none(`the event ${eventName || "(none)"} belongs to no pull request`);
  }
}

/** A pull request as the API and the payloads of events describe it, at a path of `payload`. */
export function pullRequestOf(
  payload: unknown,
  path: readonly string[] = [],
): PullRequest | NoPullRequest {
  const number = numberAt(payload, ...path, "number");
  const headSha = textAt(payload, ...path, "head", "sha");
  const baseSha = textAt(payload, ...path, "base", "sha");
  if (number === undefined || headSha === undefined || baseSha === undefined) {
    return none("the event names no pull request with a head and a base commit");
  }
  const headRepository = numberAt(payload, ...path, "head", "repo", "id");
  const baseRepository = numberAt(payload, ...path, "base", "repo", "id");
  const fromFork = headRepository === undefined || headRepository !== baseRepository;
  return { kind: "pull request", number, headSha, baseSha, fromFork };
}

/** The occasion when a person names the pull request; a commit that the event names must then be its head. */
export function namedPullRequest(number: number, occasion: Occasion): Occasion {
  return occasion.kind === "pull request by head"
    ? { kind: "pull request by number", number, headSha: occasion.headSha }
    : { kind: "pull request by number", number };
}

function commentedPullRequest(payload: unknown): Occasion {
  const number = numberAt(payload, "issue", "number");
  const url = textAt(payload, "issue", "pull_request", "url");
  return number === undefined || url === undefined
    ? none("the comment stands on an issue, not on a pull request")
    : { kind: "pull request by number", number };
}

/** `workflow_run.pull_requests` is empty for forks and else not always the one that triggered, so only the head counts. */
function triggeringPullRequest(payload: unknown): Occasion {
  const trigger = textAt(payload, "workflow_run", "event") ?? "";
  if (trigger !== "pull_request" && trigger !== "pull_request_review") {
    return none(
      `the workflow run was started by ${trigger || "nothing known"}, not by a pull request`,
    );
  }
  const headSha = textAt(payload, "workflow_run", "head_sha");
  const branch = textAt(payload, "workflow_run", "head_branch");
  const owner = textAt(payload, "workflow_run", "head_repository", "owner", "login");
  return headSha === undefined || branch === undefined || owner === undefined
    ? none("the workflow run names no head commit, branch and owner")
    : { kind: "pull request by head", owner, branch, headSha };
}

function mergeGroup(payload: unknown): Occasion {
  const headSha = textAt(payload, "merge_group", "head_sha");
  const baseSha = textAt(payload, "merge_group", "base_sha");
  return headSha === undefined || baseSha === undefined
    ? none("the merge group names no head and base commit")
    : { kind: "merge group", headSha, baseSha };
}

function none(because: string): NoPullRequest {
  return { kind: "no pull request", because };
}
