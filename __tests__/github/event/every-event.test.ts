import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { actionOfThisFile } from "../built-action.ts";
import { commitTo } from "../fakes/fake-git.ts";
import { type FakeGitHub, fakeGitHub, type Mishap, READ_ONLY } from "../fakes/fake-github.ts";
import { type Checkout, type Ended, pullRequestEvent } from "../run-action.ts";

const [HEAD, BASE] = ["1".repeat(40), "2".repeat(40)];
const SUMMARY = readFileSync("examples/mgx-ai-healthy/results/sustained/summary.json", "utf8");
const CONFIG =
  "version: 1\nservice: shop\nobjectives: {http_req_duration: p(95) < 30s}\n" +
  "scenarios: {shop: {kind: other}}\n";
const OWN = { id: 4711, owner: "acme" };
const FORK = { id: 99, owner: "mallory" };

const checkoutOf = actionOfThisFile();

interface Occasion {
  readonly name: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the pull request's head lives. */
  readonly head?: typeof OWN;
  readonly mergedAs?: string;
  /** Why there is none to comment on; absent where there is one. */
  readonly none?: string;
  /** Nobody asked for a comment, so that no token is no trouble. */
  readonly isQuietWithoutToken?: boolean;
}

const measuredBy = (trigger: string, head = OWN): unknown => ({
  repository: { id: OWN.id },
  workflow_run: {
    id: 5,
    event: trigger,
    head_sha: HEAD,
    head_branch: "faster",
    head_repository: { id: head.id, name: "shop", owner: { login: head.owner } },
  },
});
const queued = {
  head_sha: HEAD,
  base_sha: BASE,
  head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE}`,
};
const pull = pullRequestEvent();
const fork = pullRequestEvent({ fork: true });
const quiet = { isQuietWithoutToken: true };

/** Every event of the issue. A called workflow has the event of its caller, so it is no row of its own. */
const EVENTS: Readonly<Record<string, Occasion>> = {
  pull_request: pull,
  "pull_request of a fork": { ...fork, head: FORK },
  "pull_request, run again": { ...pull, env: { GITHUB_RUN_ATTEMPT: "2" } },
  pull_request_target: { ...pull, name: "pull_request_target" },
  pull_request_review: { ...pull, name: "pull_request_review" },
  pull_request_review_comment: { ...pull, name: "pull_request_review_comment" },
  "pull_request_target of a fork": { ...fork, name: "pull_request_target", head: FORK },
  "issue_comment on a pull request": {
    name: "issue_comment",
    payload: { issue: { number: 7, pull_request: { url: "https://x.test" } } },
  },
  "issue_comment on an issue": {
    name: "issue_comment",
    payload: { issue: { number: 7 } },
    none: "the comment stands on an issue, not on a pull request",
    ...quiet,
  },
  merge_group: {
    name: "merge_group",
    payload: { merge_group: queued },
    none: "a merge group may hold several, #7 the last of them",
  },
  "push to the branch of an open pull request": {
    name: "push",
    payload: { ref: "refs/heads/faster", after: HEAD },
    ...quiet,
  },
  "push of a merge": {
    name: "push",
    payload: { ref: "refs/heads/main", after: HEAD, repository: { default_branch: "main" } },
    mergedAs: HEAD,
    ...quiet,
  },
  "push of a commit that belongs to none": {
    name: "push",
    payload: { ref: "refs/heads/other", after: "9".repeat(40) },
    none: "the commit 9999999 belongs to none",
    ...quiet,
  },
  "push of a tag": {
    name: "push",
    payload: { ref: "refs/tags/v1", after: HEAD },
    none: "a push of a tag belongs to none",
    ...quiet,
  },
  release: {
    name: "release",
    payload: { action: "published" },
    none: "a release belongs to none",
    ...quiet,
  },
  schedule: {
    name: "schedule",
    payload: {},
    none: "the event schedule belongs to none unless `pr-number` names it",
    ...quiet,
  },
  workflow_dispatch: {
    name: "workflow_dispatch",
    payload: {},
    none: "the event workflow_dispatch belongs to none unless `pr-number` names it",
    ...quiet,
  },
  "workflow_dispatch with pr-number": {
    name: "workflow_dispatch",
    payload: {},
    inputs: { "pr-number": "7" },
  },
  "workflow_run of a pull request": { name: "workflow_run", payload: measuredBy("pull_request") },
  "workflow_run of a fork's pull request": {
    name: "workflow_run",
    payload: measuredBy("pull_request", FORK),
    head: FORK,
  },
  "workflow_run of a push": {
    name: "workflow_run",
    payload: measuredBy("push"),
    none: "the workflow run was started by push, not by a pull request",
    ...quiet,
  },
};

const TOKENS = ["may write", "may only read", "is absent"] as const;

interface Fault {
  readonly mishap?: Omit<Mishap, "method" | "path">;
  /** What the warning says; absent where all is well in the end. */
  readonly told?: RegExp;
}

const AN_HOUR = { "retry-after": "3600" };
const SECONDARY = "You have exceeded a secondary rate limit.";

/** What may become of the request that writes the comment. */
const FAULTS: Readonly<Record<string, Fault>> = {
  "no fault": {},
  "a lost answer": { mishap: { status: 502, carriedOut: true, times: 1 } },
  "one failure": { mishap: { status: 500, times: 1 } },
  "nothing but failures": {
    mishap: { status: 500 },
    told: /GitHub failed or could not be reached/u,
  },
  "a conversation that is locked": {
    mishap: { status: 403, message: "Unable to create comment because issue is locked." },
    told: /The conversation is locked/u,
  },
  "404": { mishap: { status: 404, message: "Not Found" }, told: /\(404: Not Found\)/u },
  "422": { mishap: { status: 422, message: "Validation Failed" }, told: /\(422: Validation/u },
  "429 for an hour": {
    mishap: { status: 429, headers: AN_HOUR },
    told: /The rate limit of the token is used up/u,
  },
  "a secondary limit for an hour": {
    mishap: { status: 403, headers: AN_HOUR, message: SECONDARY },
    told: /The rate limit of the token is used up/u,
  },
};

type Row = readonly [event: string, token: (typeof TOKENS)[number], fault: string];

/** Every combination that differs: no fault of the comment's request is met where none is made, or where it is refused anyway. */
const ROWS: readonly Row[] = Object.keys(EVENTS).flatMap((event) =>
  TOKENS.flatMap((token) =>
    Object.keys(FAULTS)
      .filter((name) => name === "no fault" || meetsFaults(event, token))
      .map((name): Row => [event, token, name]),
  ),
);

function meetsFaults(event: string, token: string): boolean {
  return token === "may write" && ["pull_request", "push of a merge"].includes(event);
}

function eventOf(name: string): Occasion {
  const found = EVENTS[name];
  if (found === undefined) throw new Error(`no event ${name}`);
  return found;
}

async function stepOf(fake: FakeGitHub, place: Checkout, [event, token]: Row): Promise<Ended> {
  const { name, payload, inputs = {}, env = {}, head = OWN, mergedAs } = eventOf(event);
  place.write("plimsoll.yml", CONFIG);
  place.write("summary.json", SUMMARY);
  fake.files.set(`${BASE}:plimsoll.yml`, CONFIG);
  commitTo(fake.git, "main", { "plimsoll.yml": CONFIG });
  const pulled = { number: 7, headSha: HEAD, headBranch: "faster", headRepository: head };
  fake.pullRequests.push({ ...pulled, baseSha: BASE, ...(mergedAs && { mergedAs }) });
  if (token === "may only read") fake.mishaps.push(READ_ONLY);
  const given = token === "is absent" ? "" : fake.token;
  return place.run({
    inputs: { token: given, artifact: "false", results: "shop=summary.json", ...inputs },
    event: { name, payload },
    env: { GITHUB_API_URL: fake.url, ...env },
  });
}

/** The warnings of a log, without what GitHub's command syntax puts around them. */
function warningsIn({ log }: Ended): readonly string[] {
  return log.split("\n").filter((line) => line.startsWith("::warning"));
}

function expectedWarning([event, token, fault]: Row): RegExp | undefined {
  const { none, isQuietWithoutToken, head } = eventOf(event);
  if (token === "is absent") return isQuietWithoutToken ? undefined : /There is no token/u;
  if (none !== undefined) return undefined;
  if (token === "may write") return FAULTS[fault]?.told;
  // A push and a workflow run's own fork are told the permission, since their token may have it.
  return head === FORK ? /comes from a fork, whose token may only read/u : /pull-requests: write/u;
}

describe("the action in every event, with every token and fault", () => {
  test("has rows to walk", () => {
    expect(ROWS.length).toBeGreaterThan(70);
  });

  test.for(ROWS)(
    "%s, a token that %s, %s: the verdict stands, and a comment or why not",
    async (row) => {
      await using fake = await fakeGitHub();
      const [event, token, fault] = row;
      const mishap = FAULTS[fault]?.mishap;
      if (mishap) fake.mishaps.push({ ...mishap, method: "POST", path: /\/comments$/u });
      using place = checkoutOf();
      const ended = await stepOf(fake, place, row);
      expect(ended.code, ended.log).toBe(0);
      expect(ended.outputs["assessment"]).toMatch(/^(?:pass|concerns)$/u);
      const wanted = expectedWarning(row);
      const warnings = warningsIn(ended);
      expect(warnings, ended.log).toHaveLength(wanted === undefined ? 0 : 1);
      if (wanted !== undefined) expect(warnings[0]).toMatch(wanted);
      const { none } = eventOf(event);
      const isCommented = none === undefined && token === "may write" && wanted === undefined;
      expect(fake.comments).toHaveLength(isCommented ? 1 : 0);
      expect(ended.outputs["comment-url"] !== "").toBe(isCommented);
      if (none !== undefined && token !== "is absent") {
        expect(ended.log).toContain(`There is no pull request to comment on: ${none}.`);
      }
      if (wanted !== undefined) expect(ended.summary).toContain("> [!WARNING]");
    },
  );
});
