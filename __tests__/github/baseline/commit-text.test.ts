import { describe, expect, test } from "vitest";
import { type CommitFiles, filesAtCommit } from "../../../src/github/baseline/commit-text.ts";
import { DeliveryError } from "../../../src/github/delivery-error.ts";
import { gitHubFor } from "../../../src/github/octokit.ts";
import { memoryFiles } from "../fakes/memory-files.ts";
import { type FakeGitHub, fakeGitHub, OWNER, REPOSITORY } from "../fakes/fake-github.ts";

async function reader(fake: FakeGitHub): Promise<CommitFiles> {
  const github = await gitHubFor(fake.token, { baseUrl: fake.url, wait: async () => undefined });
  const place = { commit: "abc", workspace: "/work/checkout", files: memoryFiles({}) };
  return filesAtCommit(github, { owner: OWNER, repo: REPOSITORY }, place);
}

describe("a file of a commit", () => {
  test.for(["plimsoll.yml", "load tests/größe #1 50%.yml"])(
    "%s is read by its path",
    async (path) => {
      await using fake = await fakeGitHub();
      fake.files.set(`abc:${path}`, "\uFEFFversion: 1\n");
      expect(await (await reader(fake)).text(`/work/checkout/${path}`)).toBe("version: 1\n");
    },
  );

  test("that the commit does not have is absent", async () => {
    await using fake = await fakeGitHub();
    expect(await (await reader(fake)).text("/work/checkout/plimsoll.yml")).toBeUndefined();
  });

  test("is never asked for when it lies outside the checkout", async () => {
    await using fake = await fakeGitHub();
    const { text } = await reader(fake);
    for (const path of ["/work/other/plimsoll.yml", "/work/checkout", "/work/checkout-2/a.yml"]) {
      expect(await text(path)).toBeUndefined();
    }
    expect(fake.asked).toEqual([]);
  });

  test("that may not be read is a trouble, not an absence", async () => {
    await using fake = await fakeGitHub();
    fake.mishaps.push({ method: "GET", path: /contents/u, status: 403, message: "Forbidden" });
    const call = (await reader(fake)).text("/work/checkout/plimsoll.yml");
    await expect(call).rejects.toBeInstanceOf(DeliveryError);
    await expect(call).rejects.toMatchObject({
      wayOut: "Give the job `permissions: {contents: read}`.",
    });
  });
});
