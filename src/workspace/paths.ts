import type { PlatformPath } from "node:path";
import type { Files } from "../gate/ports.ts";

/** Paths as a system writes them, `/` or `\`; relative ones start at a folder. */
export function pathsOf(
  system: PlatformPath,
  root: string,
): Pick<Files, "absolute" | "within" | "split"> & { readonly at: (path: string) => string } {
  const at = (path: string): string => (root === "." ? path : system.resolve(root, path));
  return {
    at,
    absolute: (path) => system.resolve(at(path)),
    within: (folder, path) => (system.isAbsolute(path) ? path : system.join(folder, path)),
    split: (path) => ({
      folder: system.dirname(path),
      name: system.basename(system.resolve(at(path))),
    }),
  };
}

/** A pattern as globs are written on every system. */
export function portablePattern(pattern: string): string {
  return pattern.replaceAll("\\", "/");
}
