import { describe, expect, test } from "vitest";
import { occasionOf } from "../../../src/github/event/event.ts";
import { pullJson } from "../fakes/fake-github.ts";

const pull = {
  number: 7,
  headSha: "1111111111111111111111111111111111111111",
  headBranch: "faster",
  headRepository: { id: 4711, owner: "acme" },
  baseSha: "2222222222222222222222222222222222222222",
};
const ofFork = { ...pull, headRepository: { id: 99, owner: "mallory" } };
const { headRepository: _, ...ofDeletedFork } = pull;

const payload = (one: Parameters<typeof pullJson>[1]): object => ({
  action: "synchronize",
  pull_request: pullJson("pull-request", one),
});

describe("what a workflow run is about", () => {
  test.for([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
  ])("%s: the pull request of its payload, by its own head and base", (event) => {
    expect(occasionOf(event, payload(pull))).toEqual({
      kind: "pull request",
      number: 7,
      headSha: pull.headSha,
      baseSha: pull.baseSha,
      fromFork: false,
    });
  });

  test("a head in another repository is a fork's", () => {
    expect(occasionOf("pull_request", payload(ofFork))).toMatchObject({ fromFork: true });
  });

  test("a head whose repository was deleted is treated as a fork's", () => {
    expect(occasionOf("pull_request", payload(ofDeletedFork))).toMatchObject({ fromFork: true });
  });

  test("a comment on a pull request names it by number only", () => {
    const url = "https://api.github.com/repos/acme/shop/pulls/7";
    expect(occasionOf("issue_comment", { issue: { number: 7, pull_request: { url } } })).toEqual({
      kind: "pull request by number",
      number: 7,
    });
  });

  test("a comment on an issue is about no pull request", () => {
    expect(occasionOf("issue_comment", { issue: { number: 7 } })).toEqual({
      kind: "no pull request",
      because: "the comment stands on an issue, not on a pull request",
    });
  });

  test("a workflow run is about the pull request with its head, whatever pull_requests says", () => {
    const workflow_run = {
      event: "pull_request",
      head_sha: pull.headSha,
      head_branch: "faster",
      head_repository: { name: "shop", owner: { login: "mallory" } },
      pull_requests: [{ number: 1 }],
    };
    expect(occasionOf("workflow_run", { workflow_run })).toEqual({
      kind: "pull request by head",
      owner: "mallory",
      repo: "shop",
      branch: "faster",
      headSha: pull.headSha,
    });
  });

  test("a workflow run of pull_request_target names the base commit as head, so it tells no pull request", () => {
    const workflow_run = {
      event: "pull_request_target",
      head_sha: pull.baseSha,
      head_branch: "main",
      head_repository: { owner: { login: "acme" } },
    };
    expect(occasionOf("workflow_run", { workflow_run })).toMatchObject({ kind: "no pull request" });
  });

  test("a merge group is a candidate of its own", () => {
    const merge_group = {
      head_sha: pull.headSha,
      base_sha: pull.baseSha,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${pull.headSha}`,
    };
    expect(occasionOf("merge_group", { merge_group })).toEqual({
      kind: "merge group",
      headSha: pull.headSha,
      baseSha: pull.baseSha,
      number: 7,
    });
  });

  test.for(["schedule", "workflow_dispatch", "repository_dispatch"])(
    "%s belongs to no pull request unless one is named",
    (event) => {
      expect(occasionOf(event, { ref: "refs/heads/main" })).toEqual({
        kind: "no pull request",
        because: `the event ${event} belongs to none unless \`pr-number\` names it`,
      });
    },
  );

  test.for([
    [{ ref: "refs/heads/main", after: pull.headSha }, "pull request by commit"],
    [{ ref: "refs/tags/v1", after: pull.headSha }, "no pull request"],
    [{ ref: "refs/heads/gone", after: "0".repeat(40), deleted: true }, "no pull request"],
    [{ ref: "refs/heads/main" }, "no pull request"],
  ] as const)("a push of %j is known by its commit: %s", ([push, kind]) => {
    expect(occasionOf("push", push)).toMatchObject({ kind });
  });

  test("a run that a push started tells the commit that it measured, and no pull request", () => {
    const workflow_run = { event: "push", head_sha: pull.headSha };
    expect(occasionOf("workflow_run", { workflow_run })).toEqual({
      kind: "no pull request",
      because: "the workflow run was started by push, not by a pull request",
      headSha: pull.headSha,
    });
  });

  test.for([
    ["pull_request", {}],
    ["pull_request", undefined],
    ["pull_request", { pull_request: { number: "7", head: null } }],
    ["workflow_run", { workflow_run: { event: "pull_request" } }],
    ["merge_group", { merge_group: {} }],
    ["", undefined],
  ] as const)("%s with the payload %j is told, not guessed", ([event, broken]) => {
    expect(occasionOf(event, broken)).toMatchObject({
      kind: "no pull request",
      because: expect.stringMatching(/\w/u),
    });
  });
});
