import type { Ports } from "../gate/ports.ts";
import { renderedAgain, savedText } from "../gate/saved-judgement.ts";
import { writeDocuments } from "../workspace/documents.ts";
import { type Format, printed } from "./check-command.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** `plimsoll report`: renders a saved judgement again. It succeeds whatever the judgement says, since it judges nothing. */
export async function reportCommand(
  file: string,
  output: { readonly folder: string; readonly format: Format },
  terminal: Terminal,
  { files }: Ports,
): Promise<number> {
  const { judgement, documents } = renderedAgain(await savedText(file, files), file);
  await writeDocuments(output.folder, documents);
  terminal.out(printed(judgement, output.format, terminal));
  return EXIT.passed;
}
