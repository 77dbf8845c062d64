import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { readmeWithTables } from "../scripts/generate-docs.ts";
import { readConfig } from "../src/config/read-config.ts";

const run = promisify(execFile);
const readme = await readFile("README.md", "utf8");
const actionYml = await readFile("action.yml", "utf8");
const blocks = [...readme.matchAll(/^```(?<kind>\w+)\n(?<text>[\s\S]*?)^```$/gmu)].map((match) => ({
  kind: match.groups?.["kind"] ?? "",
  text: match.groups?.["text"] ?? "",
}));
const commands = blocks
  .filter(({ kind }) => kind === "sh")
  .flatMap(({ text }) => text.trim().split("\n"))
  .filter((line) => line.startsWith("node "));

/** How the two examples end; every other command of the README succeeds. */
const EXIT: Readonly<Record<string, number>> = { "node dist/cli.js check examples/mgx-ai": 1 };

describe("the README", () => {
  test("holds the tables that program and action.yml give", async () => {
    expect(await readmeWithTables(readme, actionYml), "run `npm run generate`").toBe(readme);
  });

  test("has commands and files to try", () => {
    expect(commands.length).toBeGreaterThan(4);
    expect(blocks.filter(({ kind }) => kind === "yaml").length).toBeGreaterThan(1);
  });

  test("every command runs as it says, in the order of the page", async () => {
    const folder = await mkdtemp(join(tmpdir(), "plimsoll-readme-"));
    await symlink(resolve("dist"), join(folder, "dist"));
    await cp("examples", join(folder, "examples"), { recursive: true });
    const ended: Record<string, number> = {};
    for (const command of commands) {
      const [program = "", ...words] = command.split(" ");
      ended[command] = await run(program, words, { cwd: folder }).then(
        () => 0,
        (error: { readonly code: number }) => error.code,
      );
    }
    await rm(folder, { recursive: true });
    expect(ended).toEqual(Object.fromEntries(commands.map((line) => [line, EXIT[line] ?? 0])));
  });

  test("every config is one", () => {
    const configs = blocks.filter(({ text }) => text.startsWith("# plimsoll.yml"));
    expect(configs.length).toBeGreaterThan(0);
    for (const { text } of configs)
      expect(readConfig(text, "plimsoll.yml").scenarios).not.toEqual([]);
  });

  test("every workflow, here and among the examples, uses inputs that the action has", () => {
    const { inputs } = parse(actionYml) as { inputs: Record<string, unknown> };
    const examples = globSync(["examples/workflows/*.yml", "examples/*/workflow.yml"]).map((file) =>
      readFileSync(file, "utf8"),
    );
    const shown = blocks.filter(({ text }) => text.startsWith("# .github/workflows"));
    expect(examples.length).toBeGreaterThan(2);
    expect(shown.length).toBeGreaterThan(0);
    for (const text of [...examples, ...shown.map((block) => block.text)]) {
      const { jobs } = parse(text) as { jobs: Record<string, { steps: Step[] }> };
      const ours = Object.values(jobs)
        .flatMap(({ steps }) => steps)
        .filter(({ uses }) => uses?.startsWith("plimsoll/plimsoll@"));
      expect(ours.length).toBeGreaterThan(0);
      for (const step of ours) {
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      }
    }
  });

  test("every page it points to is there", async () => {
    const links = [...readme.matchAll(/\]\((?!https?:)(?<path>[^)#]+)\)/gu)].map(
      (match) => match.groups?.["path"] ?? "",
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) await expect(readFile(link)).resolves.toBeDefined();
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
