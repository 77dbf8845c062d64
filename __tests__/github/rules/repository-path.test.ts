import { describe, expect, test } from "vitest";
import { repositoryPath } from "../../../src/github/rules/repository-path.ts";
import { memoryFiles } from "../fakes/memory-files.ts";

const WORKSPACE = "/w/shop";
const clone = (url: string): string =>
  `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`;

async function pathOf(
  path: string,
  checkouts: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const entries = Object.entries(checkouts).map(([folder, url]) => [
    `${folder}/.git/config`,
    clone(url),
  ]);
  const files = memoryFiles(Object.fromEntries(entries));
  return repositoryPath(path, WORKSPACE, { owner: "Acme", repo: "shop" }, files);
}

describe("the path of a file in the repository", () => {
  test("counts from the workspace", async () => {
    const checkouts = { [WORKSPACE]: "https://github.com/acme/shop" };
    expect(await pathOf("/w/shop/load/plimsoll.yml", checkouts)).toBe("load/plimsoll.yml");
  });

  test("counts from the workspace where the sources came without git", async () => {
    expect(await pathOf("/w/shop/load/plimsoll.yml")).toBe("load/plimsoll.yml");
  });

  test.for(["https://github.com/acme/shop.git", "git@github.com:acme/shop.git"])(
    "counts from a checkout in a folder of the workspace (%s)",
    async (url) => {
      const checkouts = { "/w/shop/head": url };
      expect(await pathOf("/w/shop/head/load/plimsoll.yml", checkouts)).toBe("load/plimsoll.yml");
    },
  );

  test.for(["https://github.com/acme/workshop", "https://github.com/evil/shop", "shop"])(
    "is none in the checkout of another repository (%s)",
    async (url) => {
      const checkouts = { [WORKSPACE]: "https://github.com/acme/shop", "/w/shop/tests": url };
      expect(await pathOf("/w/shop/tests/plimsoll.yml", checkouts)).toBeUndefined();
    },
  );

  test.for(["/w/shop", "/w/shop-2/plimsoll.yml", "/w/plimsoll.yml", "/etc/plimsoll.yml"])(
    "is none outside the workspace (%s)",
    async (path) => {
      expect(await pathOf(path)).toBeUndefined();
    },
  );

  test("may begin with two dots", async () => {
    expect(await pathOf("/w/shop/..plimsoll.yml")).toBe("..plimsoll.yml");
  });
});
