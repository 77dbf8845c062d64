import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "../model/input-error.ts";

/**
 * Writes a file so that a reader, or a kill at any moment, sees the old text or the new one, never half:
 * aside first, in the same folder, then renamed into place.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${globalThis.process.pid}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(aside, text, { flush: true });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw refused(path, error) ?? error;
  }
}

/** What the system says of a place in which nothing can be written; a person can mend that. */
const REFUSALS: ReadonlyMap<unknown, string> = new Map([
  ["EACCES", "it is not permitted"],
  ["EPERM", "it is not permitted"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the quota is used up"],
  ["ENOTDIR", "a part of the path is a file"],
  ["EEXIST", "a part of the path is a file"],
  ["EISDIR", "there is a folder of that name"],
  ["ENAMETOOLONG", "the name is too long"],
]);

function refused(path: string, cause: unknown): InputError | undefined {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const why = REFUSALS.get(code);
  if (why === undefined) return undefined;
  const fault = {
    id: "cannot-write",
    place: { file: path },
    problem: `the file cannot be written: ${why} (${String(code)})`,
    wayOut: "Name a folder in which this step may write (`--out FOLDER`), or make room.",
  };
  return new InputError([fault], { cause });
}
