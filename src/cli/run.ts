import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Ports } from "../gate/ports.ts";
import { DEFAULT_FAIL_ON } from "../gate/request.ts";
import type { FailureKind } from "../model/verdict.ts";
import { type Format, FORMATS, checkCommand } from "./check-command.ts";
import { guarded } from "./faults.ts";
import { measuredOn } from "./machine.ts";
import { reportCommand } from "./report-command.ts";
import { EXIT, type Terminal } from "./terminal.ts";

const FAILURE_KINDS: readonly FailureKind[] = ["missed", "unmeasured", "worsened", "inconclusive"];

interface CheckFlags {
  readonly config?: string;
  readonly baseline?: string;
  readonly out: string;
  readonly format: Format;
  readonly failOn: readonly FailureKind[];
  readonly against: readonly string[];
  readonly release: boolean;
  readonly quiet: boolean;
}

/** Runs the command line and tells the exit code. `words` are the arguments after the program's name. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
  world: { readonly ports: Ports; readonly version: string },
): Promise<number> {
  const end = { code: EXIT.passed as number };
  const program = commandLine(terminal, world, (code) => {
    end.code = code;
  });
  try {
    await program.parseAsync([...words], { from: "user" });
    return end.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.passed : EXIT.notJudged;
    throw error;
  }
}

/** The definition of every command and flag; the tables in the docs are made from it. */
export function commandLine(
  terminal: Terminal,
  world: { readonly ports: Ports; readonly version: string },
  end: (code: number) => void,
): Command {
  const program = new Command("plimsoll")
    .description("The load line for a pull request: judges k6 load tests and writes the report.")
    .version(world.version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError("(run `plimsoll --help` or `plimsoll COMMAND --help`)");
  addCheck(program, terminal, world, end);
  addReport(program, terminal, world, end);
  return program;
}

function addCheck(
  program: Command,
  terminal: Terminal,
  { ports, version }: { readonly ports: Ports; readonly version: string },
  end: (code: number) => void,
): void {
  program
    .command("check")
    .description("judge, write the report files, exit by the assessment")
    .argument("[RESULT...]", "k6 output, glob, folder, or scenario=path-or-glob")
    .option("--config <file>", "objectives and scenarios (default: plimsoll.yml, if it is there)")
    .option(
      "--baseline <file>",
      "baseline file (default: the config's, else plimsoll.baseline.json)",
    )
    .option("--out <folder>", "where the report files go", "plimsoll-report/")
    .addOption(new Option("--format <format>", "what stdout gets").choices(FORMATS).default("text"))
    .option("--fail-on <list>", "what fails the gate", failureKinds, DEFAULT_FAIL_ON)
    .option("--against <result...>", "base runs of the same job, paired in order", [])
    .option("--release", "release gate: every scenario must have been run", false)
    .option("--quiet", "no progress, no closing line", false)
    .action(async (results: readonly string[], flags: CheckFlags) => {
      const { config, baseline, against, release } = flags;
      const request = {
        results,
        against,
        release,
        failOn: new Set(flags.failOn),
        toolVersion: version,
        ...(config !== undefined && { config }),
        ...(baseline !== undefined && { baseline }),
        ...measuredOn(),
      };
      const output = { folder: flags.out, format: flags.format, quiet: flags.quiet };
      end(await guarded(() => checkCommand(request, output, terminal, ports), terminal, version));
    });
}

function addReport(
  program: Command,
  terminal: Terminal,
  { ports, version }: { readonly ports: Ports; readonly version: string },
  end: (code: number) => void,
): void {
  program
    .command("report")
    .description("render again from a saved judgement.json; never judges")
    .argument("<JUDGEMENT>", "a judgement.json written by check")
    .option("--out <folder>", "where the report files go", "plimsoll-report/")
    .addOption(new Option("--format <format>", "what stdout gets").choices(FORMATS).default("text"))
    .action(async (file: string, flags: { readonly out: string; readonly format: Format }) => {
      const output = { folder: flags.out, format: flags.format };
      end(await guarded(() => reportCommand(file, output, terminal, ports), terminal, version));
    });
}

function failureKinds(text: string): readonly FailureKind[] {
  return text.split(",").map((word) => {
    const kind = FAILURE_KINDS.find((candidate) => candidate === word.trim());
    if (kind === undefined) {
      throw new InvalidArgumentError(
        `"${word.trim()}" is none of ${FAILURE_KINDS.join(", ")}; write a list such as ${DEFAULT_FAIL_ON.join(",")}.`,
      );
    }
    return kind;
  });
}
