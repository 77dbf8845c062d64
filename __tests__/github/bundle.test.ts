import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "rolldown/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltAction, builtAction } from "./built-action.ts";

const bundle: { built?: BuiltAction; again?: BuiltAction } = {};
beforeAll(async () => {
  bundle.built = await builtAction();
  bundle.again = await builtAction();
}, 60_000);
afterAll(() => {
  bundle.built?.[Symbol.dispose]();
  bundle.again?.[Symbol.dispose]();
});

const folder = (): string => bundle.built?.folder ?? "";

/** The files that Node loads before the first line of an entry runs. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const { module } = parseSync(file, readFileSync(file, "utf8"));
  for (const { moduleRequest } of module.staticImports) {
    if (moduleRequest.value.startsWith(".")) {
      loadedBy(join(dirname(file), moduleRequest.value), seen);
    }
  }
  return seen;
}

describe("the bundle of the action", () => {
  test("loads neither GitHub's client nor the artifact client nor their HTTP stack to start", () => {
    const files = [...loadedBy(join(folder(), "action.js"))];
    expect(files.length).toBeGreaterThan(1);
    const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
    expect(text).toContain("node_modules/@actions/core");
    expect(text).not.toMatch(
      /region node_modules\/(?:undici|@actions\/(?:artifact|github)|@octokit)\//u,
    );
  });

  test("names its files by what they hold, not by their contents", () => {
    expect(readdirSync(folder()).toSorted()).toEqual([
      "action.js",
      "chunks",
      "cli.js",
      "package.json",
      "sample-thread.js",
    ]);
    expect(readdirSync(join(folder(), "chunks"))).toEqual(
      expect.arrayContaining(["artifact.js", "core.js", "gate.js", "github.js", "prompts.js"]),
    );
  });

  test("is the same however often and wherever it is built", () => {
    const names = readdirSync(folder(), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".js"),
    );
    expect(names.length).toBeGreaterThan(4);
    const textsIn = (place: string): readonly string[] =>
      names.map((name) => readFileSync(join(place, name), "utf8"));
    const again = textsIn(bundle.again?.folder ?? "");
    const differing = textsIn(folder()).flatMap((text, at) =>
      text === again[at] ? [] : names[at],
    );
    expect(differing).toEqual([]);
    expect(again.filter((text) => text.includes(process.cwd()))).toEqual([]);
  });

  test("has no syntax that Node 20 does not know", () => {
    const files = ["action.js", "cli.js", "chunks/gate.js"].map((name) => join(folder(), name));
    for (const file of files) {
      expect(readFileSync(file, "utf8")).not.toMatch(/^\s*(?:await )?using \w+ =/mu);
    }
  });
});
