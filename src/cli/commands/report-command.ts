import type { Ports } from "../../gate/ports.ts";
import { ownReport } from "../../gate/own-report.ts";
import { renderedAgain, savedText } from "../../gate/saved-judgement.ts";
import { InputError } from "../../model/input-error.ts";
import { writeDocuments } from "../../workspace/documents.ts";
import { type Format, printed } from "../printed.ts";
import { EXIT, type Terminal } from "../terminal.ts";

/**
 * `plimsoll report`: renders a saved judgement again, and fills the form given with it. It succeeds whatever the judgement
 * says, since it judges nothing; a form that cannot be filled is refused, since it was asked for here and now.
 */
export async function reportCommand(
  file: string,
  output: { readonly folder: string; readonly format: Format; readonly template?: string },
  terminal: Terminal,
  { files }: Ports,
): Promise<number> {
  const { judgement, documents } = await renderedAgain(await savedText(file, files), file);
  const own = await ownReport(output.template, judgement, files);
  if (own.fault !== undefined) throw new InputError([own.fault]);
  await writeDocuments(output.folder, new Map([...documents, ...own.documents]));
  terminal.out(printed(judgement, output.format, terminal));
  return EXIT.passed;
}
