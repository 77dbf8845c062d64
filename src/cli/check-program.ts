import { type Command, InvalidArgumentError, Option } from "commander";
import type { Ports } from "../gate/ports.ts";
import { type CheckRequest, DEFAULT_FAIL_ON } from "../gate/request.ts";
import type { FailureKind } from "../model/verdict.ts";
import { checkCommand, type Format, FORMATS } from "./check-command.ts";
import { guarded } from "./faults.ts";
import { liveServer } from "./live-server.ts";
import { measuredOn } from "./machine.ts";
import { reportCommand } from "./report-command.ts";
import type { Terminal } from "./terminal.ts";

/** What a command needs of the world. */
export interface World {
  readonly ports: Ports;
  readonly version: string;
}

/** Flags of every command that judges. */
export interface JudgingFlags {
  readonly config?: string;
  readonly baseline?: string;
}

interface CheckFlags extends JudgingFlags {
  readonly out: string;
  readonly format: Format;
  readonly failOn: readonly FailureKind[];
  readonly against: readonly string[];
  readonly prometheus?: string;
  readonly window?: string;
  readonly release: boolean;
  readonly quiet: boolean;
}

interface ReportFlags {
  readonly out: string;
  readonly format: Format;
  readonly template?: string;
}

const FAILURE_KINDS: readonly FailureKind[] = ["missed", "unmeasured", "worsened", "inconclusive"];
const RESULT = "k6 output, glob, folder, or scenario=path-or-glob";

/** A command that takes `RESULT`s, a config and a baseline. */
export function judgingCommand(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .argument("[RESULT...]", RESULT)
    .option("--config <file>", "objectives and scenarios (default: plimsoll.yml, if it is there)")
    .option(
      "--baseline <file>",
      "baseline file (default: the config's, else plimsoll.baseline.json)",
    );
}

/** What flags and machine say together. */
export function requestOf(
  results: readonly string[],
  { config, baseline }: JudgingFlags,
  { version }: World,
): CheckRequest {
  return {
    results,
    against: [],
    release: false,
    failOn: new Set(DEFAULT_FAIL_ON),
    toolVersion: version,
    ...(config !== undefined && { config }),
    ...(baseline !== undefined && { baseline }),
    ...measuredOn(),
  };
}

/** Adds `plimsoll check`. */
export function addCheck(
  program: Command,
  terminal: Terminal,
  world: World,
  end: (code: number) => void,
): void {
  const described = "judge, write the report files, exit by the assessment";
  judgingCommand(program, "check", described)
    .option("--out <folder>", "where the report files go", "plimsoll-report/")
    .addOption(new Option("--format <format>", "what stdout gets").choices(FORMATS).default("text"))
    .option(
      "--fail-on <list>",
      "what fails the gate: missed,unmeasured,worsened,inconclusive, or none",
      failureKinds,
      DEFAULT_FAIL_ON,
    )
    .option("--against <result...>", "base runs of the same job, paired in order", [])
    .option(
      "--prometheus <url>",
      "a Prometheus to ask about the runs (default: only saved answers)",
    )
    .option("--window <start..end>", "the time to ask Prometheus about (default: the run's)")
    .option("--release", "release gate: every scenario, no open doubt, no expired waiver", false)
    .option("--quiet", "no progress, no closing line", false)
    .action(async (results: readonly string[], flags: CheckFlags) => {
      const output = { folder: flags.out, format: flags.format, quiet: flags.quiet };
      const run = async (): Promise<number> => {
        const request = {
          ...requestOf(results, flags, world),
          against: flags.against,
          release: flags.release,
          failOn: new Set(flags.failOn),
        };
        const prometheus = liveServer({ url: flags.prometheus, window: flags.window });
        const asked = { ...request, ...(prometheus && { prometheus }) };
        return checkCommand(asked, output, terminal, world.ports);
      };
      end(await guarded(run, terminal, world.version));
    });
}

/** Adds `plimsoll report`. */
export function addReport(
  program: Command,
  terminal: Terminal,
  { ports, version }: World,
  end: (code: number) => void,
): void {
  program
    .command("report")
    .description("render again from a saved judgement.json; never judges")
    .argument("<JUDGEMENT>", "a judgement.json written by check")
    .option("--out <folder>", "where the report files go", "plimsoll-report/")
    .addOption(new Option("--format <format>", "what stdout gets").choices(FORMATS).default("text"))
    .option("--template <file>", "fill this form (Liquid) as own-report.md")
    .action(async (file: string, flags: ReportFlags) => {
      const { out, format, template } = flags;
      const output = { folder: out, format, ...(template !== undefined && { template }) };
      end(await guarded(() => reportCommand(file, output, terminal, ports), terminal, version));
    });
}

function failureKinds(text: string): readonly FailureKind[] {
  if (text.trim() === "none") return [];
  return text.split(",").map((word) => {
    const kind = FAILURE_KINDS.find((candidate) => candidate === word.trim());
    if (kind === undefined) {
      throw new InvalidArgumentError(
        `"${word.trim()}" is none of ${FAILURE_KINDS.join(", ")}; write a list such as ${DEFAULT_FAIL_ON.join(",")}, or none.`,
      );
    }
    return kind;
  });
}
