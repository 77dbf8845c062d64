import type { Files } from "../ports.ts";

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
    list: async (folder) => {
      const added = namesIn(folder, overlay, files);
      const isOnDisk = added.length === 0 || (await files.kindOf(folder)) === "folder";
      const names = new Set([...(isOnDisk ? await files.list(folder) : []), ...added]);
      return [...names].filter((name) => isShown(at(files.within(folder, name)))).toSorted();
    },
    text: async (path, most) => at(path)?.text ?? files.text(path, most),
    head: async (path, length) => bytes(path)?.subarray(0, length) ?? files.head(path, length),
    size: async (path) => bytes(path)?.length ?? files.size(path),
    stream: (path) => {
      const text = bytes(path);
      return text === undefined ? files.stream(path) : once(text);
    },
  };
}

/** What the overlay puts into a folder, whether the disk holds it or not. */
function namesIn(folder: string, overlay: Overlay, files: Files): readonly string[] {
  const here = files.absolute(folder);
  return [...overlay.keys()].map(files.split).flatMap((place) => {
    return files.absolute(place.folder) === here ? [place.name] : [];
  });
}

function isShown(there: { readonly text: string | undefined } | undefined): boolean {
  return there === undefined || there.text !== undefined;
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
