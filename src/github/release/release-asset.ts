import { readFile } from "node:fs/promises";
import { artifactName } from "../artifact/artifact.ts";
import type { Repository } from "../event/find-pull-request.ts";
import type { GitHub } from "../octokit.ts";
import { numberAt, textAt } from "../event/payload.ts";
import { refusal } from "../refusal.ts";
import type { Release } from "./release-gate.ts";
import { statusOf } from "../response.ts";

/** A page that is to hang on a release. */
export interface Page {
  readonly path: string;
  /** Tells the gates of one release apart. */
  readonly key?: string | undefined;
}

/**
 * Attaches the report to a release and tells its address. One of an earlier run gives way, and so does what an upload that broke
 * off left behind. Refuses by a DeliveryError.
 */
export async function attachReport(
  { path, key }: Page,
  release: Release,
  github: GitHub,
  repository: Repository,
): Promise<string> {
  const name = `${artifactName("plimsoll-report", key)}.html`;
  const bytes = await readFile(path);
  const upload = async (): Promise<string> => uploadedAs(name, bytes, release, github);
  try {
    return await upload().catch(async (error: unknown) => {
      if (!mayBeInTheWay(error)) throw error;
      if (!(await removed(name, release, github, repository))) throw error;
      return upload();
    });
  } catch (error) {
    throw refusal(error, {
      what: `the report as ${name} of the release`,
      permission: "contents: write",
    });
  }
}

async function uploadedAs(
  name: string,
  data: Uint8Array,
  { uploadUrl }: Release,
  github: GitHub,
): Promise<string> {
  const headers = { "content-type": "application/octet-stream" };
  const { data: asset } = await github.request({
    method: "POST",
    url: uploadUrl,
    headers,
    name,
    data,
  });
  return textAt(asset, "browser_download_url") ?? "";
}

/** 422: there is one of that name; 5xx: half of one may be left. */
function mayBeInTheWay(error: unknown): boolean {
  const status = statusOf(error) ?? 0;
  return status === 422 || status >= 500;
}

/** Whether there was an asset of that name to take away. */
async function removed(
  name: string,
  { id: release_id }: Release,
  github: GitHub,
  { owner, repo }: Repository,
): Promise<boolean> {
  const asked = { owner, repo, release_id, per_page: 100 };
  const assets: readonly unknown[] = await github.paginate(
    github.rest.repos.listReleaseAssets,
    asked,
  );
  const asset_id = numberAt(
    assets.find((asset) => textAt(asset, "name") === name),
    "id",
  );
  if (asset_id === undefined) return false;
  await github.rest.repos.deleteReleaseAsset({ owner, repo, asset_id });
  return true;
}
