import { type Command, Option } from "commander";
import { type Format, FORMATS } from "../printed.ts";
import { reportCommand } from "./report-command.ts";
import type { Shell } from "../shell.ts";

interface ReportFlags {
  readonly out: string;
  readonly format: Format;
  readonly template?: string;
}

/** Adds `plimsoll report`. */
export function addReport(program: Command, { ports, terminal, run }: Shell): void {
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
      await run(() => reportCommand(file, output, terminal, ports));
    });
}
