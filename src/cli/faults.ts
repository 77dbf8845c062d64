import { redacted } from "../gate/redaction.ts";
import { InputError, type Fault } from "../model/input-error.ts";
import { faultText, notJudgedLine } from "../words/fault-text.ts";
import { EXIT, type Terminal } from "./terminal.ts";

/** Runs a command; what the user gave wrong is listed in full (exit 2), anything else thrown is a bug (exit 3). */
export async function guarded(
  command: () => Promise<number>,
  terminal: Terminal,
  version: string,
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof InputError) {
      terminal.err(faultsText(error.faults));
      return EXIT.notJudged;
    }
    terminal.err(bugText(error, version));
    return EXIT.bug;
  }
}

/** Every fault with its place, what is wrong and the next step; the count comes last, where the eye rests. */
function faultsText(faults: readonly Fault[]): string {
  const items = faults.map(faultText);
  return redacted(`${items.join("\n\n")}\n\n${notJudgedLine(faults)} (exit code 2).\n`);
}

/** Why the team's own form was not filled; the verdict above it stands. */
export function unfilledForm(fault: Fault): string {
  return redacted(
    `${faultText(fault)}\n  The form was not filled. The verdict and the other documents stand.\n`,
  );
}

function bugText(error: unknown, version: string): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    `${stack}\n\nThis is a bug in Plimsoll ${version} (exit code 3), not a verdict on your service.\n` +
    "Please report it with the lines above, the command you ran and, if you can share it, the input.\n"
  );
}
