import { nearestWord } from "../config/nearest-word.ts";
import type { Config } from "../model/config.ts";
import type { Documents } from "../model/documents.ts";
import type { Fault } from "../model/input-error.ts";
import type { Judgement } from "../model/judgement.ts";
import type { FilledForm } from "../own-form/form.ts";
import { unfilledText } from "../own-form/unfilled-text.ts";
import type { Files } from "./ports.ts";

const OWN_REPORT = "own-report.md";
/** The form, and the parts beside it, are called so. */
export const FORM_EXTENSION = ".liquid";
const MOST_BYTES = 1_000_000;
const MOST_PARTS = 100;

/** The team's own form beside the other documents, and why it could not be filled. */
export interface OwnReport {
  readonly documents: Documents;
  readonly fault?: Fault;
}

/** The form that a config names, as seen from its folder. */
export function formFile(config: Config | undefined, files: Files): string | undefined {
  const template = config?.report.template;
  if (config === undefined || template === undefined) return undefined;
  return files.within(files.split(config.file).folder, template);
}

/**
 * Fills the team's own form from a finished judgement. A form that is absent or faulty is told in its own place: the
 * verdict stands before any form is read, and no form can move it.
 */
export async function ownReport(
  file: string | undefined,
  judgement: Judgement,
  files: Files,
): Promise<OwnReport> {
  if (file === undefined) return { documents: new Map() };
  const filled = await filledForm(file, judgement, files);
  if (filled.kind === "filled") return { documents: new Map([[OWN_REPORT, () => filled.text]]) };
  const { fault } = filled;
  return { documents: new Map([[OWN_REPORT, () => unfilledText(fault)]]), fault };
}

/** The engine of forms is loaded only where there is a form, so that the start of a check stays fast. */
async function filledForm(file: string, judgement: Judgement, files: Files): Promise<FilledForm> {
  const refused = await refusal(file, files);
  if (refused !== undefined) return { kind: "faulty", fault: refused };
  const { folder, name } = files.split(file);
  const texts = await textsIn(folder, name, files).catch((error: unknown) => String(error));
  if (typeof texts === "string") return { kind: "faulty", fault: unreadable(file, texts) };
  const { fillForm } = await import("../own-form/fill-form.ts");
  const filled = fillForm({ name, texts }, judgement, nearestWord);
  if (filled.kind === "filled") return filled;
  const { place, ...fault } = filled.fault;
  const where =
    place?.file === undefined || place.file === name ? file : files.within(folder, place.file);
  return { kind: "faulty", fault: { ...fault, place: { ...place, file: where } } };
}

async function refusal(file: string, files: Files): Promise<Fault | undefined> {
  if ((await files.kindOf(file)) !== "file") return unreadable(file, "there is no such file");
  if (!file.endsWith(FORM_EXTENSION))
    return notAForm(file, `a form is a file \`*${FORM_EXTENSION}\``);
  if (await files.isLink(file)) return notAForm(file, "a form must not be a link to another file");
  return (await files.size(file)) > MOST_BYTES
    ? notAForm(file, "a form must not be larger than 1 MB")
    : undefined;
}

/** The form and its parts, which are its neighbours. A link could lead to any file of the machine, so none is read. */
async function textsIn(
  folder: string,
  form: string,
  files: Files,
): Promise<ReadonlyMap<string, string>> {
  const parts = (await files.list(folder)).filter(
    (name) => name.endsWith(FORM_EXTENSION) && name !== form,
  );
  const texts = new Map<string, string>();
  for (const name of [form, ...parts.slice(0, MOST_PARTS)]) {
    const path = files.within(folder, name);
    const isPlain = (await files.kindOf(path)) === "file" && !(await files.isLink(path));
    if (isPlain && (await files.size(path)) <= MOST_BYTES) texts.set(name, await files.text(path));
  }
  return texts;
}

function unreadable(file: string, problem: string): Fault {
  return {
    id: "template-absent",
    place: { file },
    problem: `the form cannot be read: ${problem}`,
    wayOut: "Correct `report.template` in plimsoll.yml; it is seen from the folder of that file.",
  };
}

function notAForm(file: string, problem: string): Fault {
  return {
    id: "template-faulty",
    place: { file },
    problem,
    wayOut: "docs/templates.md tells what a form may be.",
  };
}
