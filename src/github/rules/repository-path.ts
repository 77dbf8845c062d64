import { dirname, join } from "node:path";
import type { Files } from "../../gate/ports.ts";
import type { Repository } from "../event/find-pull-request.ts";
import { pathWithin } from "../path-within.ts";

/**
 * The path that a file of this machine has in the repository, with `/` between its parts. A checkout may stand in a folder
 * of the workspace. Absent for what lies outside the workspace or in the checkout of another repository.
 */
export async function repositoryPath(
  path: string,
  workspace: string,
  repository: Repository,
  files: Pick<Files, "kindOf" | "text">,
): Promise<string | undefined> {
  if (pathWithin(workspace, path) === undefined) return undefined;
  const root = await checkoutOf(dirname(path), workspace, files);
  if (root !== undefined && !(await isOf(root, repository, files))) return undefined;
  return pathWithin(root ?? workspace, path);
}

/** The nearest folder upwards that git checked something out into; absent where the sources came without git. */
async function checkoutOf(
  folder: string,
  workspace: string,
  files: Pick<Files, "kindOf">,
): Promise<string | undefined> {
  if ((await files.kindOf(join(folder, ".git"))) === "folder") return folder;
  return pathWithin(workspace, folder) === undefined
    ? undefined
    : checkoutOf(dirname(folder), workspace, files);
}

async function isOf(
  root: string,
  { owner, repo }: Repository,
  files: Pick<Files, "kindOf" | "text">,
): Promise<boolean> {
  const config = join(root, ".git", "config");
  if ((await files.kindOf(config)) !== "file") return false;
  const urls = [
    ...(await files.text(config)).matchAll(/^[^\S\n]*url[^\S\n]*=[^\S\n]*(?<url>\S+)[^\S\n]*$/gmu),
  ];
  const name = `/${owner}/${repo}`.toLowerCase();
  return urls.some(({ groups }) =>
    `/${groups?.["url"] ?? ""}`
      .replace(/\.git$/u, "")
      .replaceAll(":", "/")
      .toLowerCase()
      .endsWith(name),
  );
}
