import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pid } from "node:process";
import { makeFolder } from "./make-folder.ts";
import { refusedWriting } from "./refused-access.ts";

/**
 * Writes a file so that a reader, or a kill at any moment, sees the old text or the new one, never half:
 * aside first, in the same folder, then renamed into place.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${pid}.part`);
  try {
    await makeFolder(dirname(path));
    await writeFile(aside, text, { flush: true });
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw refusedWriting(path, error);
  }
}
