import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isAbsence } from "./refused-access.ts";

/**
 * Makes a folder and those that lead to it. Node 20's own `recursive` tries without end where a folder is there and can hold
 * none (`/proc/x`), so each is tried once more at most.
 */
export async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  try {
    await mkdir(path);
  } catch (error) {
    if (await isFolder(path)) return;
    if (!isAbsence(error) || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path).catch(async (again: unknown) => {
      if (!(await isFolder(path))) throw again;
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() === true;
}
