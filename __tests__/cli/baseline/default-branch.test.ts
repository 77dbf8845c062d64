import { describe, expect, test, vi } from "vitest";
import { summary } from "../summaries.ts";
import { workplace } from "../workplace.ts";

const CONFIG = "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\n";
const PAYLOAD = { repository: { id: 1, default_branch: "main" } };

/** How `baseline add` ends in a build that CI describes by these variables, and by this payload on GitHub. */
async function added(
  said: Readonly<Record<string, string>>,
  payload: unknown = PAYLOAD,
  ...flags: readonly string[]
): Promise<{ readonly code: number; readonly err: string }> {
  await using place = await workplace({
    "plimsoll.yml": CONFIG,
    "shop.json": summary(),
    "event.json": JSON.stringify(payload ?? {}),
  });
  for (const [name, value] of Object.entries(said)) vi.stubEnv(name, value);
  if ("GITHUB_EVENT_NAME" in said) vi.stubEnv("GITHUB_EVENT_PATH", place.path("event.json"));
  const words = ["baseline", "add", "@shop.json", "--config", "@plimsoll.yml"];
  return await place.plimsoll(...words, ...flags); // before the folder is gone
}

const MAIN = "refs/heads/main";
const triggeredBy = (event: string, head_branch: string, repository = 1): unknown => ({
  ...PAYLOAD,
  workflow_run: { event, head_branch, head_repository: { id: repository } },
});

describe("a run that CI measured", () => {
  test.each([
    ["a push to the default branch", { GITHUB_EVENT_NAME: "push", GITHUB_REF: MAIN }, PAYLOAD],
    ["a scheduled build", { GITHUB_EVENT_NAME: "schedule", GITHUB_REF: MAIN }, {}],
    [
      "a run after a push to it",
      { GITHUB_EVENT_NAME: "workflow_run" },
      triggeredBy("push", "main"),
    ],
    [
      "a run after a scheduled one of it",
      { GITHUB_EVENT_NAME: "workflow_run" },
      triggeredBy("schedule", "main"),
    ],
    [
      "GitLab's default branch",
      { CI_DEFAULT_BRANCH: "trunk", CI_COMMIT_BRANCH: "trunk" },
      undefined,
    ],
    ["no CI at all", {}, undefined],
    ["a payload that tells no branch", { GITHUB_EVENT_NAME: "push", GITHUB_REF: MAIN }, {}],
  ])("enters by itself from %s", async (_, said: Record<string, string>, payload) => {
    expect((await added(said, payload)).code).toBe(0);
  });

  test.each([
    ["a pull request", { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/7/merge" }],
    ["a merge queue", { GITHUB_EVENT_NAME: "merge_group", GITHUB_REF: MAIN }],
    ["a push to a branch", { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/feature" }],
    [
      "a branch chosen by hand",
      { GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_REF: "refs/heads/x" },
    ],
    [
      "a comment, whose workflow may have checked out a pull request",
      { GITHUB_EVENT_NAME: "issue_comment", GITHUB_REF: MAIN },
    ],
    ["a release", { GITHUB_EVENT_NAME: "release", GITHUB_REF: "refs/tags/v1" }],
    ["GitLab's other branch", { CI_DEFAULT_BRANCH: "trunk", CI_COMMIT_BRANCH: "x" }],
    ["GitLab's merge request", { CI_DEFAULT_BRANCH: "trunk" }],
  ])("needs a person's reason from %s", async (_, said: Record<string, string>) => {
    const { code, err } = await added(said);
    expect(code).toBe(1);
    expect(err).toContain("It was not measured on the default branch");
    expect((await added(said, PAYLOAD, "--accept", "same as main")).code).toBe(0);
  });

  test.each([
    ["another branch", triggeredBy("push", "x")],
    ["a pull request", triggeredBy("pull_request", "main")],
    ["a fork", triggeredBy("push", "main", 2)],
  ])("needs a reason after a run of %s", async (_, payload) => {
    expect((await added({ GITHUB_EVENT_NAME: "workflow_run" }, payload)).code).toBe(1);
  });
});
