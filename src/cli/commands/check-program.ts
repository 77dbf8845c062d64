import { type Command, InvalidArgumentError, Option } from "commander";
import { DEFAULT_FAIL_ON } from "../../gate/request.ts";
import type { FailureKind } from "../../model/verdict.ts";
import { checkCommand } from "./check-command.ts";
import { judgingCommand, type JudgingFlags, requestOf } from "./judging-command.ts";
import { liveServer } from "../prometheus/live-server.ts";
import { type Format, FORMATS } from "../printed.ts";
import type { Shell } from "../shell.ts";

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

const FAILURE_KINDS: readonly FailureKind[] = ["missed", "unmeasured", "worsened", "inconclusive"];

/** Adds `plimsoll check`. */
export function addCheck(program: Command, shell: Shell): void {
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
      const { run, terminal, ports } = shell;
      await run(async () => {
        const request = {
          ...requestOf(results, flags, shell),
          against: flags.against,
          release: flags.release,
          failOn: new Set(flags.failOn),
        };
        const prometheus = liveServer({ url: flags.prometheus, window: flags.window });
        const asked = { ...request, ...(prometheus && { prometheus }) };
        return checkCommand(asked, output, terminal, ports);
      });
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
