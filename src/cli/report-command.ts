import type { Ports } from "../gate/ports.ts";
import { renderedAgain } from "../gate/saved-judgement.ts";
import { InputError } from "../model/input-error.ts";
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
  if ((await files.kindOf(file)) !== "file") {
    throw new InputError([
      {
        id: "no-judgement",
        place: { file },
        problem: "there is no such file",
        wayOut: "Give the judgement.json that `plimsoll check` wrote into its --out folder.",
      },
    ]);
  }
  const { judgement, documents } = renderedAgain(await files.text(file), file);
  await writeDocuments(output.folder, documents);
  terminal.out(printed(judgement, output.format, terminal));
  return EXIT.passed;
}
