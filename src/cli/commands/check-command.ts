import { check } from "../../gate/check.ts";
import type { Ports } from "../../gate/ports.ts";
import type { CheckRequest } from "../../gate/request.ts";
import type { Judgement } from "../../model/judgement.ts";
import { columnsOf } from "../../report/terminal/columns.ts";
import { wrapped } from "../../report/terminal/wrapped.ts";
import { writeDocuments } from "../../workspace/documents.ts";
import { unfilledForm } from "../faults.ts";
import { type Format, printed } from "../printed.ts";
import { withProgress } from "../progress.ts";
import { EXIT, type Terminal } from "../terminal.ts";

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
