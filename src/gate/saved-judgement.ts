import { type Fault, InputError } from "../model/input-error.ts";
import type { Judgement } from "../model/judgement.ts";
import { documentsOf } from "../report/documents.ts";
import type { Checked } from "./check.ts";
import { isJsonBomb } from "./json-bomb.ts";
import type { Files } from "./ports.ts";

/** Two hundred scenarios with objectives for a hundred endpoints each have 16 MB. */
const LARGEST_BYTES = 20 * 2 ** 20;

/** The text of a saved judgement; refuses a path where there is no file. */
export async function savedText(file: string, files: Files): Promise<string> {
  if ((await files.kindOf(file)) === "file") return files.text(file, LARGEST_BYTES);
  throw new InputError([
    {
      id: "no-judgement",
      place: { file },
      problem: "there is no such file",
      wayOut: "Give the judgement.json that `plimsoll check` wrote into its --out folder.",
    },
  ]);
}

/** Renders a saved judgement again. Nothing is judged: what the file says is what the documents say. */
export async function renderedAgain(
  text: string,
  file: string,
): Promise<Pick<Checked, "judgement" | "documents">> {
  const judgement = await readJudgement(text, file);
  return { judgement, documents: documentsOf(judgement) };
}

/**
 * Reads a `judgement.json`; refuses what is not one, or is of a newer Plimsoll. The validator is loaded here, since it is larger
 * than all other commands together and `check` needs none.
 */
export async function readJudgement(text: string, file: string): Promise<Judgement> {
  const value = parsed(text, file);
  const version = versionOf(value);
  if (typeof version === "number" && version > 1) throw new InputError([newer(version, file)]);
  const { validate } = await import("../schema/judgement.js");
  if (validate(value)) return value as Judgement;
  const [difference] = validate.errors ?? [];
  throw new InputError([noJudgement(file, difference)]);
}

/** In what a file differs from a judgement, and where. */
interface Difference {
  readonly instancePath?: string;
  readonly message?: string;
}

/** The first difference alone: a file of another kind differs everywhere, and a hostile one a million times. */
function noJudgement(file: string, difference?: Difference): Fault {
  const { instancePath = "", message = "does not fit the schema" } = difference ?? {};
  return {
    id: "not-a-judgement",
    place: { file },
    problem: `${instancePath === "" ? "the file" : instancePath} ${message}`,
    wayOut: "Give a judgement.json as `plimsoll check` wrote it into its --out folder.",
  };
}

function parsed(text: string, file: string): unknown {
  if (isJsonBomb(text)) {
    const message = "is nested deeper than any judgement, or holds more values";
    throw new InputError([noJudgement(file, { message })]);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError([noJudgement(file, { message: "is not JSON" })], { cause });
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "schemaVersion" in value
    ? value.schemaVersion
    : undefined;
}

function newer(version: number, file: string): Fault {
  return {
    id: "judgement-newer",
    place: { file },
    problem: `the judgement is of version ${version}, and this Plimsoll reads version 1`,
    wayOut: "Update Plimsoll, or judge again with this one.",
  };
}
