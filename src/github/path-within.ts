import nodePath, { type PlatformPath } from "node:path";

/** The way from a folder to what lies in it, with `/` between its parts; absent for the folder itself and what lies elsewhere. */
export function pathWithin(
  folder: string,
  path: string,
  system: PlatformPath = nodePath,
): string | undefined {
  const way = system.relative(folder, path);
  return way === "" || way === ".." || way.startsWith(`..${system.sep}`) || system.isAbsolute(way)
    ? undefined
    : way.split(system.sep).join("/");
}
