import { readFile, writeFile } from "node:fs/promises";
import { argv } from "node:process";
import type { Command } from "commander";
import { parse } from "yaml";
import { RULES } from "../src/diagnosis/rules.ts";
import { PRESETS } from "../src/config/presets.ts";
import { commandLine } from "../src/cli/run.ts";

/** The README with its table of commands made anew from the program itself. */
export function readmeWithCommands(readme: string): string {
  return between(readme, "commands", commandTable());
}

/** The page of reference: commands and flags from the program itself, inputs and outputs from action.yml. */
export function referencePage(actionYml: string): string {
  const parts = [
    REFERENCE_INTRODUCTION,
    "## Commands",
    commandTable(),
    "## Flags",
    flagTable(),
    "## The action",
    inputTables(actionYml),
  ];
  return `${parts.join("\n\n")}\n`;
}

const REFERENCE_INTRODUCTION = `# Reference

Every command, flag, input and output. The page is generated from the program and from \`action.yml\`, and a test compares them.

A \`RESULT\` is \`path\`, \`glob\` or \`scenario=path-or-glob\`. A folder stands for every result of one run in it: k6 outputs, and
\`prometheus/\` with its \`queries.json\`. Files that one glob matches are shards of one run; the same scenario given again is a repeat.
A folder that holds a \`plimsoll.yml\` is a whole case: its config, its results. Exit codes: 0 pass or pass with concerns, 1 fail,
2 not judged, 3 a bug.`;

/** The page of presets: every query with its unit, its role and what its absence means, from the presets themselves. */
export function presetsPage(): string {
  const parts = PRESETS.map(({ name, source, needs, queries }) => {
    const need =
      needs === undefined
        ? ""
        : ` It needs a selector with ${code(needs)}, or two runs would be mixed.`;
    const rows = queries.map(({ name: query, title, unit = "", role, absence, absent }) =>
      row([
        code(query),
        title,
        unit,
        code(role),
        absent === "zero" ? `${absence} (zero)` : absence,
      ]),
    );
    const texts = queries.map(({ name: query, query: text }) => `# ${query}\n${text}`);
    return [
      `## ${name}`,
      `From ${source}.${need}`,
      table(["name in objectives", "what it is", "unit", "role", "no series means"], rows),
      `\`\`\`promql\n${texts.join("\n\n")}\n\`\`\``,
    ].join("\n\n");
  });
  return `${[PRESETS_INTRODUCTION, ...parts].join("\n\n")}\n`;
}

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

After everything is judged, rules look at what was measured and say what is likely the matter. A finding explains verdicts and never makes
one; findings make a pass one with concerns. A rule speaks only when every number that it needs was measured, names those numbers with
their source, and is silent else: no finding means that nothing measured shows one of these things, not that all is well. It says *likely*
where the evidence is of the thing itself, and *possible* where other things look alike, and it names what would disprove it.

Priority follows one law. **P0**: an objective is missed on what the finding bears upon (latency, errors, throughput, recovery, or the query
of that role), or work was lost. **P1**: such an indicator worsened against the baseline, a miss is waived, or an objective has less than a tenth of
its limit to spare. **P2**: everything else. The comment holds the five strongest, the report all of them, its recommendations sorted by effort.

Rules know numbers by *role*, never by name. Roles come from [presets](presets.md) and from \`role:\` of a query; a saved answer that nobody
describes gets one from what well-known exporters and connection pools call their metrics, else from a usual name (\`db_pool_in_use\`,
\`worker_replicas\`). Where two roles would fit there is none, and a share whose unit nobody tells is not used. What is held against the baseline
is compared with the base runs of \`--against\`, or with what \`plimsoll baseline add\` recorded of these queries.

Most rules about errors, endpoints, load and time need samples; what a summary tells (dropped iterations, planned load, sub-metrics by
name, \`expected_response:true\`) is used where there are none. The rules stand in \`src/diagnosis/families\`, one file a family.`;

const PRESETS_INTRODUCTION = `# Presets

Ready queries for Prometheus, by exporter. Name the presets in \`plimsoll.yml\` and the service's own series by selectors; then their
numbers can be owed by objectives like any other. A query of the same name under \`queries:\` takes the place of the preset's.

\`\`\`yaml
prometheus:
  presets: [process, postgres]
  selectors: {process: 'job="api"', postgres: 'datname="shop"'}
  range: 1m
objectives:
  app_cpu: avg < 70%
  app_memory_bytes: growth < 10MB/h
\`\`\`

\`$selector\` is the selector, \`$range\` the range of rates (four scrapes or more), \`$window\` the length of the run: what holds
that is asked once, at the end of the run. No series is never taken for zero unless the last column says so.

The level of a query (\`avg\`, \`min\`, \`max\`, \`value\`) is of the whole run, or of a phase; \`max\` and \`min\` are of four scrapes together.
Its course (\`start\`, \`end\`, \`growth\` per hour) is of the measured phase (\`end < start * 1.5\` holds the one against the other), since memory grows while users arrive. More than a
quarter of the scrapes missing, or fewer than four, is no measurement. A counter asked as it stands (\`errors_total\`) counts from the start of the run.

\`plimsoll record RUN\` asks the server over the time of the run, which its samples tell (else \`--window START..END\`), and saves the answers into one file,
\`RUN/prometheus.json\`, where \`plimsoll check RUN\` reads them; the same numbers come out wherever that is done. It asks by POST, a quarter of
\`range\` apart, a long run in pieces of 10,000 points, and tries again for a minute at most where the server is busy. Secrets come from the environment
alone: \`PLIMSOLL_PROMETHEUS_TOKEN\`, or \`PLIMSOLL_PROMETHEUS_USERNAME\` and \`PLIMSOLL_PROMETHEUS_PASSWORD\`, and further headers in
\`PLIMSOLL_PROMETHEUS_HEADERS\`, one a line (\`X-Scope-OrgID: team\`). None of them follows a redirect to another host.

\`plimsoll check RUN --prometheus URL\` asks in the same way while it judges, for the runs that have no saved answers. It asks only where it is told to, and never
because of the config's \`url\`.

## Past one machine

Where k6 writes to Prometheus (\`--out experimental-prometheus-rw\`), from one machine or from many, the gate needs no file of k6:

\`\`\`yaml
prometheus:
  presets: [k6-remote-write]
  selectors: {k6-remote-write: 'testid="shop-peak"'} # k6 run --tag testid=shop-peak …
objectives:
  http_req_duration: p(95) < 800ms
  http_req_failed: rate < 0.5%
\`\`\`

\`plimsoll check --prometheus URL --window START..END\` then judges every scenario of the config that has no \`results:\` from those series, in
k6's usual words; one without scenarios is judged as a whole, several are told apart by k6's label \`scenario\`. The window must hold the
whole run: k6's series count from its start. Totals are the last values of the counters, and failed requests those with
\`expected_response="false"\`. Percentiles and means need native histograms (\`K6_PROMETHEUS_RW_TREND_AS_NATIVE_HISTOGRAM=true\`, and Prometheus with
\`--enable-feature=native-histograms\`), whose buckets are 9 % wide: a percentile is known to that. Prometheus before 2.43 tells them by
their increase, which leaves out the first push. Least and greatest values, checks and other rates in several series, phases, and
what happened within the run need k6's own files. \`examples/k6-operator\` is a whole case: config, manifest, workflow.

## Other answers

\`--into FOLDER\` saves them as a file each. Answers that were saved otherwise are read, too: in \`RUN/prometheus/\` the body of each \`/api/v1/query_range\`, as it came, and
\`queries.json\`: \`{"app_cpu": {"query": "…", "file": "app_cpu.json"}}\`.`;

function between(text: string, name: string, body: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the README has no place for ${name}`);
  return `${text.slice(0, from)}${begin}\n\n${body}\n\n${text.slice(to)}`;
}

/** Every command that does something, in the order of the program. */
function leaves(): readonly Command[] {
  const silent = {
    out: () => undefined,
    err: () => undefined,
    colour: false,
    width: 100,
    interactive: false,
  };
  const world = { ports: { files: {} as never, now: () => 0 }, version: "" };
  const program = commandLine(silent, world, () => undefined);
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

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), `|${head.map(() => "---").join("|")}|`, ...rows].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

if (argv[1]?.endsWith("generate-docs.ts")) {
  const readme = await readFile("README.md", "utf8");
  await writeFile("README.md", readmeWithCommands(readme));
  await writeFile("docs/reference.md", referencePage(await readFile("action.yml", "utf8")));
  await writeFile("docs/presets.md", presetsPage());
  await writeFile("docs/diagnosis.md", diagnosisPage());
}
