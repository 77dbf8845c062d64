import type { Files } from "./ports.ts";

/** What stands at some paths instead of what the disk holds; `undefined`: nothing does. Keys are absolute paths. */
export type Overlay = ReadonlyMap<string, string | undefined>;

/** The file system with some files replaced by other texts or hidden. */
export function overlaidFiles(files: Files, overlay: Overlay): Files {
  const at = (path: string): { readonly text: string | undefined } | undefined => {
    const key = files.absolute(path);
    return overlay.has(key) ? { text: overlay.get(key) } : undefined;
  };
  const bytes = (path: string): Uint8Array | undefined => {
    const text = at(path)?.text;
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return {
    ...files,
    kindOf: async (path) => {
      const there = at(path);
      if (there === undefined) return files.kindOf(path);
      return there.text === undefined ? "nothing" : "file";
    },
    isLink: async (path) => at(path) === undefined && files.isLink(path),
    find: async (pattern) => {
      if (at(pattern)?.text !== undefined) return [pattern];
      return (await files.find(pattern)).filter((path) => isShown(at(path)));
    },
    list: async (folder) =>
      (await files.list(folder)).filter((name) => isShown(at(files.within(folder, name)))),
    text: async (path, most) => at(path)?.text ?? files.text(path, most),
    head: async (path, length) => bytes(path)?.subarray(0, length) ?? files.head(path, length),
    size: async (path) => bytes(path)?.length ?? files.size(path),
    stream: (path) => {
      const text = bytes(path);
      return text === undefined ? files.stream(path) : once(text);
    },
  };
}

function isShown(there: { readonly text: string | undefined } | undefined): boolean {
  return there === undefined || there.text !== undefined;
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
