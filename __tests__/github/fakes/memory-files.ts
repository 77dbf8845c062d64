import { isAbsolute, join, resolve } from "node:path";
import type { Files } from "../../../src/gate/ports.ts";

/** A file system of a few texts in memory. */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  const held = new Map(Object.entries(texts).map(([path, text]) => [resolve(path), text]));
  const names = (folder: string): readonly string[] =>
    [...held.keys()]
      .filter((path) => path.startsWith(`${resolve(folder)}/`))
      .map((path) => path.slice(resolve(folder).length + 1));
  const text = (path: string): string => {
    const found = held.get(resolve(path));
    if (found === undefined) throw new Error(`no file ${path}`);
    return found;
  };
  return {
    kindOf: async (path) => {
      if (held.has(resolve(path))) return "file";
      return names(path).length > 0 ? "folder" : "nothing";
    },
    isLink: async () => false,
    absolute: (path) => resolve(path),
    within: (folder, path) => (isAbsolute(path) ? path : join(folder, path)),
    split: (path) => ({ folder: join(path, ".."), name: path.split("/").at(-1) ?? "" }),
    find: async (pattern) => (held.has(resolve(pattern)) ? [pattern] : []),
    list: async (folder) => names(folder),
    text: async (path) => text(path),
    head: async (path, length) => Buffer.from(text(path)).subarray(0, length),
    size: async (path) => Buffer.byteLength(text(path)),
    stream: (path) => [Buffer.from(text(path))].values() as unknown as AsyncIterable<Uint8Array>,
  };
}
