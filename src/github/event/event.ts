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
      /** Absent where the head's repository is gone. */
      readonly repo?: string;
      readonly branch: string;
      readonly headSha: string;
    }
  /** A pushed commit: the head of an open pull request, or what a merged one became. */
  | { readonly kind: "pull request by commit"; readonly headSha: string }
  /** A merge queue's candidate; it may hold several pull requests, so none is commented on. */
  | {
      readonly kind: "merge group";
      readonly headSha: string;
      readonly baseSha: string;
      /** The last pull request of the group. */
      readonly number?: number;
    }
  | NoPullRequest;

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
export interface NoPullRequest {
  readonly kind: "no pull request";
  /** Goes on from "there is no pull request to comment on:". */
  readonly because: string;
  /** The commit that was measured, where the event tells it and it is not the runner's own. */
  readonly headSha?: string;
}

/** How the payload of each event is read. A called workflow sees the event of its caller. */
const READERS: ReadonlyMap<string, (payload: unknown) => Occasion> = new Map([
  ["pull_request", pullRequestOfEvent],
  ["pull_request_target", pullRequestOfEvent],
  ["pull_request_review", pullRequestOfEvent],
  ["pull_request_review_comment", pullRequestOfEvent],
  ["issue_comment", commentedPullRequest],
  ["workflow_run", triggeringPullRequest],
  ["merge_group", mergeGroup],
  ["push", pushedCommit],
  ["release", () => none("a release belongs to none")],
]);

/** Reads what an event is about. A payload that lacks what its event promises is told as no pull request, with the reason. */
export function occasionOf(eventName: string, payload: unknown): Occasion {
  const read = READERS.get(eventName);
  if (read !== undefined) return read(payload);
  return none(`the event ${eventName || "(none)"} belongs to none unless \`pr-number\` names it`);
}

function pullRequestOfEvent(payload: unknown): Occasion {
  return pullRequestOf(payload, ["pull_request"]);
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

/** The occasion when a person names the pull request; a commit that the event or the person names must then be its head. */
export function namedPullRequest(number: number, occasion: Occasion, commit?: string): Occasion {
  const headSha = occasion.kind === "pull request by head" ? occasion.headSha : commit;
  return { kind: "pull request by number", number, ...(headSha !== undefined && { headSha }) };
}

function commentedPullRequest(payload: unknown): Occasion {
  const number = numberAt(payload, "issue", "number");
  const url = textAt(payload, "issue", "pull_request", "url");
  return number === undefined || url === undefined
    ? none("the comment stands on an issue, not on a pull request")
    : { kind: "pull request by number", number };
}

/**
 * `workflow_run.pull_requests` is empty for forks and else not always the one that triggered, so only the head counts. For a
 * run of `pull_request_target` the head that GitHub names is the base commit, which tells nothing.
 */
function triggeringPullRequest(payload: unknown): Occasion {
  const trigger = textAt(payload, "workflow_run", "event") ?? "";
  const headSha = textAt(payload, "workflow_run", "head_sha");
  if (trigger === "pull_request" || trigger === "pull_request_review") return headOfRun(payload);
  const because = `the workflow run was started by ${trigger || "nothing known"}, not by a pull request`;
  const isItsHead = headSha !== undefined && trigger !== "pull_request_target";
  return { ...none(because), ...(isItsHead && { headSha }) };
}

function headOfRun(payload: unknown): Occasion {
  const headSha = textAt(payload, "workflow_run", "head_sha");
  const branch = textAt(payload, "workflow_run", "head_branch");
  const owner = textAt(payload, "workflow_run", "head_repository", "owner", "login");
  if (headSha === undefined || branch === undefined || owner === undefined) {
    return none("the workflow run names no head commit, branch and owner");
  }
  const repo = textAt(payload, "workflow_run", "head_repository", "name");
  const head = { kind: "pull request by head", owner, branch, headSha } as const;
  return { ...head, ...(repo !== undefined && { repo }) };
}

function mergeGroup(payload: unknown): Occasion {
  const headSha = textAt(payload, "merge_group", "head_sha");
  const baseSha = textAt(payload, "merge_group", "base_sha");
  if (headSha === undefined || baseSha === undefined) {
    return none("the merge group names no head and base commit");
  }
  const ref = textAt(payload, "merge_group", "head_ref") ?? "";
  const last = /\/pr-(?<number>[1-9]\d*)-[0-9a-f]{40}$/u.exec(ref)?.groups?.["number"];
  return {
    kind: "merge group",
    headSha,
    baseSha,
    ...(last !== undefined && { number: Number(last) }),
  };
}

/** A branch that was deleted has no commit any more, and what a tag names was reviewed before. */
function pushedCommit(payload: unknown): Occasion {
  const ref = textAt(payload, "ref") ?? "";
  const headSha = textAt(payload, "after");
  if (ref.startsWith("refs/tags/")) return none("a push of a tag belongs to none");
  return headSha === undefined || /^0+$/u.test(headSha)
    ? none("the push left no commit")
    : { kind: "pull request by commit", headSha };
}

function none(because: string): NoPullRequest {
  return { kind: "no pull request", because };
}
