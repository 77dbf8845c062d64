/** The file system as the gate needs it. Paths are as the user wrote them or as `find` returned them. */
export interface Files {
  /** What stands at a path. */
  readonly kindOf: (path: string) => Promise<"file" | "folder" | "nothing">;
  /** Whether the last name of a path is a symbolic link, which leads elsewhere. */
  readonly isLink: (path: string) => Promise<boolean>;
  /** The one spelling of a path, by which two ways of writing it are known as the same file. */
  readonly absolute: (path: string) => string;
  /** A path or glob as seen from a folder; one that is absolute already stays as it is. */
  readonly within: (folder: string, path: string) => string;
  /** The folder that holds a path, and its last name. */
  readonly split: (path: string) => { readonly folder: string; readonly name: string };
  /** Paths that match a glob, in a stable order; a path without wildcards matches itself if it exists. */
  readonly find: (pattern: string) => Promise<readonly string[]>;
  /** The names in a folder, in a stable order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The whole text of a file (UTF-8, byte order mark dropped). */
  readonly text: (path: string) => Promise<string>;
  /** The first bytes of a file, at most `length`. */
  readonly head: (path: string, length: number) => Promise<Uint8Array>;
  /** The size of a file in bytes. */
  readonly size: (path: string) => Promise<number>;
  /** The bytes of a file in chunks, for files of any size. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>;
}

/** The world, as far as the gate sees it. */
export interface Ports {
  readonly files: Files;
  /** Unix milliseconds. */
  readonly now: () => number;
}
