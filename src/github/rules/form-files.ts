import type { Overlay } from "../../gate/rules/overlaid-files.ts";
import { FORM_EXTENSION } from "../../gate/own-report.ts";
import type { Files } from "../../gate/ports.ts";
import type { CheckRequest } from "../../gate/request.ts";
import { formFileOf } from "../../gate/rules/rule-files.ts";
import { InputError } from "../../model/input-error.ts";

/** What a form may have of parts; the gate reads no more either. */
const MOST_PARTS = 100;

/** What a commit holds, by paths as the gate writes them. */
interface Held {
  readonly text: (path: string) => Promise<string | undefined>;
  readonly neighbours: (path: string) => Promise<readonly string[]>;
}

/**
 * The team's own form with its parts, its neighbours, as a commit has them: nothing that a pull request brings writes a report on
 * it. `files` has the config in force; where that names no form, nothing is asked.
 */
export async function formFiles(
  request: Pick<CheckRequest, "results" | "config">,
  files: Files,
  held: Held,
): Promise<Overlay> {
  const form = await formOf(request, files);
  if (form === undefined) return new Map();
  const { folder } = files.split(form);
  const inBase = (await held.neighbours(form)).filter(isPart).slice(0, MOST_PARTS);
  const here = (await files.kindOf(folder)) === "folder" ? await files.list(folder) : [];
  const names = new Set([...inBase, ...here.filter(isPart), files.split(form).name]);
  const entries = [...names].map(async (name) => {
    const path = files.within(folder, name);
    const text = inBase.includes(name) ? await held.text(path) : undefined;
    return [files.absolute(path), text] as const;
  });
  return new Map(await Promise.all(entries));
}

function isPart(name: string): boolean {
  return name.endsWith(FORM_EXTENSION);
}

/** A config with faults is refused by the gate itself. */
async function formOf(
  request: Pick<CheckRequest, "results" | "config">,
  files: Files,
): Promise<string | undefined> {
  try {
    return await formFileOf(request, files);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
