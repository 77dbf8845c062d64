import { readFile, writeFile } from "node:fs/promises";
import { argv } from "node:process";
import type { Command } from "commander";
import { parse } from "yaml";
import { RULES } from "../src/diagnosis/rules.ts";
import { commandLine } from "../src/cli/run.ts";
import { configTable } from "./config-table.ts";
import { code, row, table } from "./markdown-tables.ts";
import { presetsPage } from "./presets-page.ts";
import { recordPage, recordSummary } from "./record-pages.ts";

/** The README with its table of commands made anew from the program itself. */
export function readmeWithTables(readme: string): string {
  return between(between(readme, "commands", commandTable()), "record", recordSummary());
}

/** The page of reference: commands and flags from the program itself, inputs and outputs from action.yml, keys from the schema. */
export function referencePage(actionYml: string): string {
  const parts = [
    REFERENCE_INTRODUCTION,
    "## Commands",
    commandTable(),
    "## Flags",
    flagTable(),
    "## The action",
    inputTables(actionYml),
    CONFIG_INTRODUCTION,
    configTable(),
    ENVIRONMENT,
  ];
  return `${parts.join("\n\n")}\n`;
}

const REFERENCE_INTRODUCTION = `# Reference

Every command, flag, input, output, key and environment variable. The page is generated from the program, from \`action.yml\` and from the
schema of the config.

A \`RESULT\` is \`path\`, \`glob\` or \`scenario=path-or-glob\`:

- a file that k6 wrote;
- a folder: every result of one run in it, which are k6's outputs and \`prometheus/\` with its \`queries.json\`;
- a glob: the files that it matches are shards of one run;
- a folder that holds a \`plimsoll.yml\`: a whole case, with its config and its results.

The same scenario given again is a repeat. Without \`scenario=\`, the scenario is the one of the config that claims the file, else k6's own name of
it, else the name of the file or folder.

Exit codes: 0 pass or pass with concerns, 1 fail, 2 not judged, 3 a bug.`;

const CONFIG_INTRODUCTION = `## plimsoll.yml

Every key, from \`schema/plimsoll.schema.json\`, which editors read too. \`NAME\`, \`METRIC\` and \`PHASE\` stand for words of your own.`;

const ENVIRONMENT = `## Environment variables

| variable | means |
|---|---|
| \`PLIMSOLL_RUNNER\` | the class of the machine that makes the load, where the CI system does not tell it; runs of another class are not compared |
| \`PLIMSOLL_ENVIRONMENT\` | what else must be equal for this run to be compared: \`dataset=1M rows, region=eu\` |
| \`PLIMSOLL_PROMETHEUS_TOKEN\`; \`PLIMSOLL_PROMETHEUS_USERNAME\`, \`PLIMSOLL_PROMETHEUS_PASSWORD\`; \`PLIMSOLL_PROMETHEUS_HEADERS\`; \`PLIMSOLL_PROMETHEUS_CERT\`, \`PLIMSOLL_PROMETHEUS_KEY\`, \`PLIMSOLL_PROMETHEUS_CA\` | the [secrets of Prometheus](presets.md#recording) |
| \`NO_COLOR\` | no colour on the terminal |`;

/** The page of rules: what each finding needs to be shown, from the rules themselves. */
export function diagnosisPage(): string {
  const rows = RULES.map(
    ({ name, title, component, shows, disprovedBy = "–", recommendation, effort }) =>
      row([code(name), title, component, shows, disprovedBy, `${recommendation} (${effort})`]),
  );
  const heads = [
    "rule",
    "finding",
    "component",
    "is shown by",
    "would be disproved by",
    "recommendation",
  ];
  return `${[DIAGNOSIS_INTRODUCTION, table(heads, rows)].join("\n\n")}\n`;
}

const DIAGNOSIS_INTRODUCTION = `# Likely causes

After everything is judged, rules look at what was measured and name what is likely the matter. A finding explains verdicts and never makes
one; but a pass with a finding is a pass with concerns. A rule speaks only when every number that it needs was measured, and names those
numbers with their source. So no finding means that nothing measured shows one of these things, not that all is well.

A finding is *likely* where its evidence is of the thing itself, and *possible* where other causes look alike. It says what would disprove it.

| priority | when |
|---|---|
| **P0** | an objective is missed on what the finding affects (latency, errors, throughput, recovery, or the query of that role), or work was lost |
| **P1** | such an indicator worsened against the baseline, its miss is waived, or its objective has less than a tenth of the limit to spare |
| **P2** | everything else |

The comment holds the five strongest findings. The report holds all of them, and sorts their recommendations by effort.

Rules know numbers by *role*, not by name. A role comes from a [preset](presets.md) or from \`role:\` of a query. A saved answer that no config
describes gets its role from what well-known exporters and connection pools call their metrics, else from a usual name (\`db_pool_in_use\`,
\`worker_replicas\`); where two roles would fit, it gets none. Neither is a share used whose unit nobody states. Instances that a query tells apart
(\`per:\`) count together: counts are added, shares and times averaged, and of what fills up in one place the fullest counts. What is compared with
the baseline is compared with the base runs of \`--against\`, or with what \`plimsoll baseline add\` recorded of these queries.

Most rules about errors, endpoints, load and time need samples. Where there are none, they use what a summary holds: dropped iterations, planned load,
sub-metrics by name, \`expected_response:true\`. The rules stand in \`src/diagnosis/families\`, one file a family.`;

function between(text: string, name: string, body: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the README has no place for ${name}`);
  return `${text.slice(0, from)}${begin}\n\n${body}\n\n${text.slice(to)}`;
}

/** Every command that does something, in the order of the program. */
function leaves(): readonly Command[] {
  const program = commandLine({
    ports: { files: {} as never, now: () => 0 },
    version: "",
    terminal: {
      out: () => undefined,
      err: () => undefined,
      colour: false,
      width: 100,
      interactive: false,
    },
    run: () => Promise.resolve(),
  });
  return program.commands.flatMap((command) =>
    command.commands.length > 0 ? command.commands : [command],
  );
}

function commandTable(): string {
  const rows = leaves().map((command) => row([code(usage(command)), command.description()]));
  return table(["command", "does"], rows);
}

function flagTable(): string {
  const rows = leaves().flatMap((command) =>
    command.options.map((option) =>
      row([
        code(pathOf(command)),
        code(option.flags),
        option.description,
        defaultOf(option.defaultValue),
      ]),
    ),
  );
  return table(["command", "flag", "means", "default"], rows);
}

function pathOf(command: Command): string {
  const parent = command.parent;
  return parent === null || parent.parent === null
    ? command.name()
    : `${parent.name()} ${command.name()}`;
}

function usage(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? "…" : ""}`;
    return argument.required ? name : `[${name}]`;
  });
  return [
    "plimsoll",
    pathOf(command),
    ...words.map((word) => word.replace("......", "…").replace("...", "")),
  ].join(" ");
}

function defaultOf(value: unknown): string {
  const text = Array.isArray(value) ? value.join(",") : value;
  return typeof text === "string" && text !== "" ? code(text) : "";
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function inputTables(actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as ActionFile;
  const rows = (entries: ActionFile["inputs"]): readonly string[] =>
    Object.entries(entries).map(([name, { description }]) => row([code(name), description.trim()]));
  return [table(["input", "means"], rows(inputs)), table(["output", "means"], rows(outputs))].join(
    "\n\n",
  );
}

if (argv[1]?.endsWith("generate-docs.ts")) {
  const readme = await readFile("README.md", "utf8");
  await writeFile("README.md", readmeWithTables(readme));
  await writeFile("docs/reference.md", referencePage(await readFile("action.yml", "utf8")));
  await writeFile("docs/presets.md", presetsPage());
  await writeFile("docs/diagnosis.md", diagnosisPage());
  for (const name of ["bench", "accuracy"] as const) {
    const page = recordPage(name);
    if (page !== undefined) await writeFile(`docs/${name}.md`, page);
  }
}
