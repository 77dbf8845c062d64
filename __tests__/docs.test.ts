import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { workflowText } from "../src/drafting/workflow-text.ts";
import { readmeWithTables, referencePage } from "../scripts/generate-docs.ts";
import { keptRecord } from "../scripts/record.ts";
import { recordPage } from "../scripts/record-pages.ts";
import { readConfig } from "../src/config/read-config.ts";
import { InputError } from "../src/model/input-error.ts";
import { workplace } from "./cli/workplace.ts";
import { blocks, pages } from "./pages.ts";

const run = promisify(execFile);
const readme = await readFile("README.md", "utf8");
const actionYml = await readFile("action.yml", "utf8");
const scripts = (JSON.parse(await readFile("package.json", "utf8")) as { scripts: object }).scripts;

const commands = blocks
  .filter(({ kind }) => kind === "sh")
  .flatMap(({ page, text }) =>
    text
      .trim()
      .split("\n")
      .map((line) => ({ page, line })),
  );

/** How the one example with a fault ends; every other command of a page succeeds. */
const EXIT: Readonly<Record<string, number>> = { "node dist/cli.js check examples/mgx-ai": 1 };

/** Commands of other programs, of which only the shell's grammar is looked at. */
const OF_OTHERS = /^(?:k6 run |\(date |bencher )/u;

describe("the pages", () => {
  test.each(["bench", "accuracy"] as const)("docs/%s.md is what was recorded", async (name) => {
    const page = recordPage(name);
    expect(page).toBeDefined();
    expect(await readFile(`docs/${name}.md`, "utf8"), "run `npm run generate`").toBe(page);
  });

  test("the README's commands, and the reference, are those of program and action.yml", async () => {
    expect(readmeWithTables(readme), "run `npm run generate`").toBe(readme);
    expect(referencePage(actionYml), "run `npm run generate`").toBe(
      await readFile("docs/reference.md", "utf8"),
    );
  });

  test("the README compares with others by the numbers of the record", () => {
    const [first] = keptRecord("accuracy")?.tables ?? [];
    const of = (rule: string, column: string): string => {
      const [head = [], ...rows] = first?.rows ?? [];
      return rows.find(([name]) => name === rule)?.[head.indexOf(column)] ?? `no ${rule}`;
    };
    const [alarms, seen] = ["false alarms, CV 3 %", "sees +10 %, CV 3 %"] as const;
    const [doubled, tenth] = [100, 10].map((share) => `more than ${share} % over the last run`);
    const told = (column: string): readonly string[] => [
      `${of(doubled ?? "", column)}; at 110 %: ${of(tenth ?? "", column)} |`,
      `${of("t-test, 99 % boundary", column)}; at 95 %: ${of("t-test, 95 % boundary", column)}`,
      `| ${of("Plimsoll", column)}; `,
    ];
    for (const words of [
      ...told(alarms),
      `z-score at 95 %: ${of("z-test, 95 % boundary", alarms)} |`,
      ...told(seen),
      `with 3 repeats: ${of("Plimsoll", "with 3 repeats")} |`,
    ]) {
      expect(readme).toContain(words);
    }
  });

  test("there is something to try and to read", () => {
    expect(commands.length).toBeGreaterThan(10);
    expect(blocks.filter(({ kind }) => kind === "yaml").length).toBeGreaterThan(8);
  });

  test.for(pages.filter((page) => commands.some((one) => one.page === page)))(
    "every command of %s runs as it says, in the order of the page",
    async (page) => {
      const folder = await mkdtemp(join(tmpdir(), "plimsoll-docs-"));
      await symlink(resolve("dist"), join(folder, "dist"));
      await cp("examples", join(folder, "examples"), { recursive: true });
      const lines = linesOf(page).filter((line) => line.startsWith("node "));
      const ended: Record<string, number> = {};
      for (const line of lines) {
        ended[line] = await run("bash", ["-c", line], { cwd: folder }).then(
          () => 0,
          (error: { readonly code: number }) => error.code,
        );
      }
      await rm(folder, { recursive: true });
      expect(ended).toEqual(Object.fromEntries(lines.map((line) => [line, EXIT[line] ?? 0])));
    },
  );

  test.for(commands.filter(({ line }) => !line.startsWith("node ")))(
    "$page: `$line` is a command that there is",
    async ({ line }) => {
      const said = line.replace(/\s+#.*$/u, "");
      for (const one of said.split(" && ")) {
        const [program, ...words] = one.split(" ");
        if (program === "npm") expectScript(words);
        else if (OF_OTHERS.test(one)) await expectGrammar(one);
        else await expectCommand(program, words);
      }
    },
  );

  test.for(blocks.filter(({ kind }) => kind === "yaml"))(
    "$page: a YAML block is a config, a part of one, or a workflow that uses inputs that there are: $text",
    ({ text }) => {
      const value = parse(text) as Record<string, unknown>;
      if ("jobs" in value) expectInputs(Object.values(value["jobs"] as Jobs).flatMap(stepsOf));
      else if ("steps" in value) expectInputs(value["steps"] as readonly Step[]);
      else expect(faultsOf("version" in value ? text : `version: 1\n${text}`)).toEqual([]);
    },
  );

  test("every workflow among the examples, and the one that init prints, uses inputs that there are", () => {
    const examples = globSync("examples/workflows/*.yml").map((file) => readFileSync(file, "utf8"));
    const scenario = {
      name: "shop",
      remark: "",
      kind: { kind: "other", because: "", isSure: true },
      results: ["results/shop"],
      objectives: [],
    } as const;
    const draft = { service: "", leftOut: [], waivedUntil: "", queries: [], scenarios: [scenario] };
    expect(examples.length).toBeGreaterThan(1);
    for (const text of [...examples, workflowText(draft, "perf/plimsoll.yml")]) {
      expectInputs(Object.values((parse(text) as { jobs: Jobs }).jobs).flatMap(stepsOf));
    }
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Jobs = Readonly<Record<string, { readonly steps: readonly Step[] }>>;

const stepsOf = ({ steps }: Jobs[string]): readonly Step[] => steps;

function linesOf(page: string): readonly string[] {
  return commands.filter((one) => one.page === page).map(({ line }) => line);
}

function expectInputs(steps: readonly Step[]): void {
  const { inputs } = parse(actionYml) as { inputs: Record<string, unknown> };
  const ours = steps.filter(({ uses }) => uses?.startsWith("plimsoll/plimsoll@"));
  expect(ours.length).toBeGreaterThan(0);
  for (const step of ours) {
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  }
}

function expectScript(words: readonly string[]): void {
  const [first = "", second = ""] = words;
  const name = first === "run" ? second : first;
  expect(["ci", "install", ...Object.keys(scripts)]).toContain(name);
}

async function expectGrammar(line: string): Promise<void> {
  await expect(run("bash", ["-n", "-c", line])).resolves.toMatchObject({ stderr: "" });
}

/** The command and its flags exist: with an unknown one, the help is shown and no fault has an id. */
async function expectCommand(program: string | undefined, words: readonly string[]): Promise<void> {
  expect(program).toBe("plimsoll");
  await using place = await workplace({});
  const { err } = await place.plimsoll(...words);
  expect(err).not.toContain("--help");
}

function faultsOf(text: string): readonly string[] {
  try {
    readConfig(text, "plimsoll.yml");
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map(({ problem }) => problem);
  }
}
