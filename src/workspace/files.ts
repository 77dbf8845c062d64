import { lstat, open, readdir, readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Files } from "../gate/ports.ts";
import { readChunks } from "./read-chunks.ts";
import { sampleThreads } from "./sample-threads.ts";

/** The file system of this machine, as the gate sees it. Relative paths start at the working directory. */
export const localFiles: Files = filesIn(".");

/** The same with relative paths that start at a folder, and are told as they are. */
export function filesIn(root: string): Files {
  const at = (path: string): string => (root === "." ? path : resolve(root, path));
  return {
    kindOf: async (path) => {
      const found = await stat(at(path)).catch(absentAsUndefined);
      if (found === undefined) return "nothing";
      return found.isDirectory() ? "folder" : "file";
    },
    isLink: async (path) => (await lstat(at(path))).isSymbolicLink(),
    absolute: (path) => resolve(at(path)),
    within: (folder, path) => (isAbsolute(path) ? path : join(folder, path)),
    split: (path) => ({ folder: dirname(path), name: basename(resolve(at(path))) }),
    find: async (pattern) => matches(pattern, at(pattern), root),
    list: async (folder) => (await readdir(at(folder))).toSorted(byCodePoint),
    text: async (path) => (await readFile(at(path), "utf8")).replace(/^\uFEFF/u, ""),
    head: async (path, length) => {
      await using file = await open(at(path), "r");
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    },
    size: async (path) => (await stat(at(path))).size,
    stream: (path) => readChunks(at(path)),
  };
}

async function matches(pattern: string, path: string, cwd: string): Promise<readonly string[]> {
  const literal = await stat(path).catch(absentAsUndefined);
  if (literal !== undefined) return [pattern];
  const portable = pattern.replaceAll("\\", "/");
  if (!isDynamicPattern(portable)) return [];
  const options = { cwd, dot: true, onlyFiles: false, expandDirectories: false };
  return (await glob(portable, options)).map(withoutTrailingSlash).toSorted(byCodePoint);
}

/** The same, with a thread for each of several long files of samples, as many at a time as there are cores. */
export function filesWithThreads(program: URL): Files {
  const cores = Math.min(availableParallelism(), MOST_THREADS);
  return { ...localFiles, elsewhere: sampleThreads(program, cores) };
}

/** Each takes memory of its own while it reads. */
const MOST_THREADS = 4;

function byCodePoint(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function withoutTrailingSlash(path: string): string {
  return path.endsWith("/") ? path.slice(0, -1) : path;
}

/** Only absence is absence: a path that may not be read is the system's own error, which names it. */
function absentAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
  throw error;
}
