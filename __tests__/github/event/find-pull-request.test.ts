import { describe, expect, test } from "vitest";
import { DeliveryError } from "../../../src/github/delivery-error.ts";
import { namedPullRequest, type Occasion } from "../../../src/github/event/event.ts";
import { findPullRequest, type Found } from "../../../src/github/event/find-pull-request.ts";
import { gitHubFor } from "../../../src/github/octokit.ts";
import {
  type FakeGitHub,
  fakeGitHub,
  type FakePullRequest,
  OWNER,
  REPOSITORY,
} from "../fakes/fake-github.ts";

const HEAD = "1".repeat(40);
const OTHER = "9".repeat(40);
const pull: FakePullRequest = {
  number: 7,
  headSha: HEAD,
  headBranch: "faster",
  headRepository: { id: 99, owner: "mallory" },
  baseSha: "2".repeat(40),
};
const found = {
  kind: "pull request",
  number: 7,
  headSha: HEAD,
  baseSha: "2".repeat(40),
  fromFork: true,
};
const byHead: Occasion = {
  kind: "pull request by head",
  owner: "mallory",
  branch: "faster",
  headSha: HEAD,
};

async function find(fake: FakeGitHub, occasion: Occasion): Promise<Found> {
  const github = await gitHubFor(fake.token, { baseUrl: fake.url, wait: async () => undefined });
  return findPullRequest(occasion, github, { owner: OWNER, repo: REPOSITORY });
}

describe("finding the pull request of a run", () => {
  test("asks nothing where the event told it", async () => {
    await using fake = await fakeGitHub();
    const told: Occasion = {
      kind: "pull request",
      number: 7,
      headSha: HEAD,
      baseSha: OTHER,
      fromFork: false,
    };
    expect(await find(fake, told)).toEqual(told);
    expect(fake.asked).toEqual([]);
  });

  test("asks for the commits of one that is known by number", async () => {
    await using fake = await fakeGitHub();
    fake.pullRequests.push(pull);
    expect(await find(fake, { kind: "pull request by number", number: 7 })).toEqual(found);
  });

  test("finds a fork's by its head, which the events of workflow runs do not name", async () => {
    await using fake = await fakeGitHub();
    fake.pullRequests.push(pull);
    expect(await find(fake, byHead)).toEqual(found);
  });

  test("finds none when the head has moved on, so that an old result is not told of new code", async () => {
    await using fake = await fakeGitHub();
    fake.pullRequests.push({ ...pull, headSha: OTHER });
    expect(await find(fake, byHead)).toEqual({
      kind: "no pull request",
      because: `no open pull request has the head ${HEAD}`,
      headSha: HEAD,
    });
  });

  test("finds none when two have the same head, rather than guess", async () => {
    await using fake = await fakeGitHub();
    fake.pullRequests.push(pull, { ...pull, number: 8, baseSha: OTHER });
    expect(await find(fake, byHead)).toMatchObject({
      because: `several open pull requests have the head ${HEAD}`,
    });
  });

  test("does not take a number's word for it where the event names the measured commit", async () => {
    await using fake = await fakeGitHub();
    fake.pullRequests.push({ ...pull, headSha: OTHER });
    expect(await find(fake, namedPullRequest(7, byHead))).toEqual({
      kind: "no pull request",
      because: `pull request #7 is no longer at the commit ${HEAD} that was measured`,
    });
  });

  test("finds one whose branch was renamed meanwhile by the commit that its fork still knows", async () => {
    await using fake = await fakeGitHub();
    fake.pullRequests.push({ ...pull, headBranch: "renamed" });
    expect(await find(fake, byHead)).toMatchObject({ kind: "no pull request" });
    expect(await find(fake, { ...byHead, repo: REPOSITORY })).toEqual(found);
  });

  const pushed: Occasion = { kind: "pull request by commit", headSha: HEAD };

  test("finds the open one whose head was pushed", async () => {
    await using fake = await fakeGitHub();
    const own = { ...pull, headRepository: { id: 4711, owner: OWNER } };
    fake.pullRequests.push(own, { ...own, number: 6, headSha: OTHER, mergedAs: OTHER });
    expect(await find(fake, pushed)).toEqual({ ...found, fromFork: false });
  });

  test("finds the merged one that became the pushed commit", async () => {
    await using fake = await fakeGitHub();
    fake.pullRequests.push({ ...pull, headSha: OTHER, mergedAs: HEAD });
    expect(await find(fake, pushed)).toEqual({
      kind: "merged pull request",
      number: 7,
      headSha: HEAD,
    });
  });

  test("finds none for a pushed commit that was never in one", async () => {
    await using fake = await fakeGitHub();
    expect(await find(fake, pushed)).toMatchObject({
      because: "the commit 1111111 belongs to none",
    });
  });

  test("is no trouble on a push whose token may not ask", async () => {
    await using fake = await fakeGitHub();
    const message = "Resource not accessible by integration";
    fake.mishaps.push({ method: "GET", path: /\/pulls$/u, status: 403, message });
    expect(await find(fake, pushed)).toMatchObject({
      because: `GitHub did not tell the pull requests of the commit 1111111 (403: ${message})`,
    });
  });

  test("takes a person's number where no event says otherwise", async () => {
    await using fake = await fakeGitHub();
    fake.pullRequests.push(pull);
    const push: Occasion = { kind: "no pull request", because: "the event push belongs to none" };
    expect(await find(fake, namedPullRequest(7, push))).toEqual(found);
  });

  test("that does not exist is told with the way out", async () => {
    await using fake = await fakeGitHub();
    const call = find(fake, { kind: "pull request by number", number: 8 });
    await expect(call).rejects.toBeInstanceOf(DeliveryError);
    await expect(call).rejects.toMatchObject({
      message: "GitHub refused to tell about pull request #8 (404: Not Found)",
      wayOut: "Give the job `permissions: {pull-requests: read}`.",
    });
  });
});
