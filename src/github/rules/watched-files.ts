import type { Files } from "../../gate/ports.ts";

/** A file system that remembers what was read of it. */
interface WatchedFiles {
  readonly files: Files;
  /** Absolute paths. */
  readonly read: ReadonlySet<string>;
}

/** Remembers every file whose contents were asked for, so that somebody else can judge from the very same. */
export function watchedFiles(files: Files): WatchedFiles {
  const read = new Set<string>();
  const seen = (path: string): string => {
    read.add(files.absolute(path));
    return path;
  };
  const { elsewhere } = files;
  return {
    read,
    files: {
      ...files,
      text: async (path, most) => files.text(seen(path), most),
      head: async (path, length) => files.head(seen(path), length),
      stream: (path) => files.stream(seen(path)),
      ...(elsewhere && { elsewhere: async (path, ...asked) => elsewhere(seen(path), ...asked) }),
    },
  };
}
