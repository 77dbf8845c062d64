import { check } from "../gate/check.ts";
import type { Ports } from "../gate/ports.ts";
import type { CheckRequest } from "../gate/request.ts";
import { commentBody } from "../report/comment.ts";
import { junitXml } from "../report/junit.ts";
import { columnsOf } from "../report/terminal/columns.ts";
import { wrapped } from "../report/terminal/wrapped.ts";
import { terminalText } from "../report/terminal.ts";
import type { Judgement } from "../model/judgement.ts";
import { writeDocuments } from "../workspace/documents.ts";
import { unfilledForm } from "./faults.ts";
import { withProgress } from "./progress.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** What standard output gets. */
export type Format = "text" | "markdown" | "json" | "junit";

export const FORMATS: readonly Format[] = ["text", "markdown", "json", "junit"];

/** `plimsoll check`: judge, write the report files, print, exit by the assessment. */
export async function checkCommand(
  request: CheckRequest,
  output: { readonly folder: string; readonly format: Format; readonly quiet: boolean },
  terminal: Terminal,
  ports: Ports,
): Promise<number> {
  const files = output.quiet ? ports.files : withProgress(ports.files, terminal, ports.now);
  const { judgement, documents, formFault } = await check(request, { ...ports, files });
  await writeDocuments(output.folder, documents);
  terminal.out(printed(judgement, output.format, terminal));
  if (!output.quiet && output.format === "text") {
    terminal.out(writtenText(output.folder, [...documents.keys()], terminal.width));
  }
  if (formFault !== undefined) terminal.err(unfilledForm(formFault));
  return exitCode(judgement);
}

/** Where the report is; its files below, where both do not fit on one line. The path stays whole, to be copied. */
function writtenText(folder: string, names: readonly string[], width: number): string {
  const list = `(${names.join(", ")})`;
  const line = `Report: ${folder} ${list}`;
  if (columnsOf(line) <= width) return `${line}\n`;
  return [`Report: ${folder}`, ...wrapped(list, width - 2).map((one) => `  ${one}`), ""].join("\n");
}

/** The assessment alone decides how a command ends; no format can change it. */
function exitCode(judgement: Judgement): number {
  return judgement.assessment === "fail" ? EXIT.failed : EXIT.passed;
}

/** A judgement in one of the formats of standard output. */
export function printed(judgement: Judgement, format: Format, terminal: Terminal): string {
  switch (format) {
    case "text":
      return terminalText(judgement, { colour: terminal.colour, width: terminal.width });
    case "markdown":
      return commentBody(judgement);
    case "json":
      return `${JSON.stringify(judgement, undefined, 2)}\n`;
    case "junit":
      return junitXml(judgement);
  }
}
