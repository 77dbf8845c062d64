import type { Stats } from "node:fs";
import { lstat, open, readdir, readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import nodePath from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { Files } from "../gate/ports.ts";
import { pathsOf, portablePattern } from "./paths.ts";
import { readChunks } from "./read-chunks.ts";
import { notAFile, refusedReading, tooLarge } from "./refused-access.ts";
import { sampleThreads } from "./sample-threads.ts";

/** The file system of this machine, as the gate sees it. Relative paths start at the working directory. */
export const localFiles: Files = filesIn(".");

/** The same with relative paths that start at a folder, and are told as they are. */
export function filesIn(root: string): Files {
  const { at, ...paths } = pathsOf(nodePath, root);
  return {
    ...paths,
    kindOf: async (path) => {
      const found = await statOf(at(path));
      if (found === undefined) return "nothing";
      return found.isDirectory() ? "folder" : "file";
    },
    isLink: async (path) => (await asked(path, lstat(at(path)))).isSymbolicLink(),
    find: async (pattern) => matches(pattern, at(pattern), root),
    list: async (folder) => (await asked(folder, readdir(at(folder)))).toSorted(byCodePoint),
    text: async (path, most = LARGEST_TEXT_BYTES) => {
      const size = await sizeOf(path, at(path));
      if (size > most) throw tooLarge(path, size, most);
      return (await asked(path, readFile(at(path), "utf8"))).replace(/^\uFEFF/u, "");
    },
    head: async (path, length) => {
      await sizeOf(path, at(path));
      return asked(path, headOf(at(path), length));
    },
    size: async (path) => sizeOf(path, at(path)),
    stream: (path) => readChunks(at(path)),
  };
}

/** What a text makes of memory is up to thirty times its size. */
const LARGEST_TEXT_BYTES = 4 * 2 ** 20;

/** The answer of the system, or its refusal as a fault of the path. */
async function asked<Answer>(path: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw refusedReading(path, error);
  }
}

/** Refuses what is no plain file: to open a pipe would wait for its writer. */
async function sizeOf(path: string, at: string): Promise<number> {
  const found = await asked(path, stat(at));
  if (found.isDirectory() || found.isFile()) return found.size;
  throw notAFile(path);
}

async function headOf(path: string, length: number): Promise<Uint8Array> {
  await using file = await open(path, "r");
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
  return buffer.subarray(0, bytesRead);
}

async function matches(pattern: string, path: string, cwd: string): Promise<readonly string[]> {
  if ((await statOf(path)) !== undefined) return [pattern];
  const portable = portablePattern(pattern);
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

/** Only absence is absence: a path that may not be read is a fault that names it. */
async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw refusedReading(path, error);
  }
}
