import { readFile, writeFile } from "node:fs/promises";
import { argv } from "node:process";
import type { Command } from "commander";
import { parse } from "yaml";
import { commandLine } from "../src/cli/run.ts";

/** The README with its two tables made anew: commands and flags from the program itself, inputs and outputs from action.yml. */
export async function readmeWithTables(readme: string, actionYml: string): Promise<string> {
  const withCommands = between(readme, "commands", commandTables());
  return between(withCommands, "inputs", inputTables(actionYml));
}

function between(text: string, name: string, body: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the README has no place for ${name}`);
  return `${text.slice(0, from)}${begin}\n\n${body}\n\n${text.slice(to)}`;
}

function commandTables(): string {
  const silent = {
    out: () => undefined,
    err: () => undefined,
    colour: false,
    width: 100,
    interactive: false,
  };
  const world = {
    ports: {
      files: {} as never,
      now: () => 0,
    },
    version: "",
  };
  const program = commandLine(silent, world, () => undefined);
  const leaves = program.commands.flatMap((command) =>
    command.commands.length > 0 ? command.commands : [command],
  );
  const commands = leaves.map((command) => row([code(usage(command)), command.description()]));
  const flags = leaves.flatMap((command) =>
    command.options.map((option) =>
      row([
        code(pathOf(command)),
        code(option.flags),
        option.description,
        defaultOf(option.defaultValue),
      ]),
    ),
  );
  return [
    table(["command", "does"], commands),
    table(["command", "flag", "means", "default"], flags),
  ].join("\n\n");
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
  await writeFile(
    "README.md",
    await readmeWithTables(readme, await readFile("action.yml", "utf8")),
  );
}
