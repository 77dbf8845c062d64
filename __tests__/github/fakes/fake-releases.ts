import { sampleOf } from "../openapi/contract.ts";

/** A review of the one pull request that the fake knows. */
export interface FakeReview {
  readonly login: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly commit: string;
  /** ISO 8601; the fake keeps them in the order given, as GitHub does. */
  readonly time?: string;
}

/** A file on the page of the one release that the fake knows. */
export interface FakeAsset {
  readonly id: number;
  readonly name: string;
  readonly text: string;
}

/** What the fake knows about a release and about those who sign it. */
export interface FakeRelease {
  readonly reviews: FakeReview[];
  /** Logins by `organisation/team`. */
  readonly teams: Map<string, readonly string[]>;
  readonly assets: FakeAsset[];
}

export function reviewJson({ login, state, commit, time }: FakeReview, index: number): object {
  const html_url = `https://github.com/acme/shop/pull/7#pullrequestreview-${index + 1}`;
  return {
    ...sampleOf("pull-request-review"),
    id: index + 1,
    state,
    commit_id: commit,
    submitted_at: time ?? `2026-11-2${index}T10:00:00Z`,
    html_url,
    user: { ...sampleOf("simple-user"), login, type: "User" },
  };
}

export function memberJson(login: string): object {
  return { ...sampleOf("team-member"), login };
}

export function assetJson({ id, name }: FakeAsset): object {
  const browser_download_url = `https://github.com/acme/shop/releases/download/v1/${name}`;
  return { ...sampleOf("release-asset"), id, name, state: "uploaded", browser_download_url };
}

/** Uploads an asset; one of that name is in the way. */
export function uploaded(
  { assets }: FakeRelease,
  name: string,
  text: string,
): { readonly status: number; readonly body: object } {
  if (assets.some((asset) => asset.name === name)) {
    const errors = [{ resource: "ReleaseAsset", code: "already_exists", field: "name" }];
    return { status: 422, body: { message: "Validation Failed", errors } };
  }
  const asset = { id: Math.max(0, ...assets.map(({ id }) => id)) + 1, name, text };
  assets.push(asset);
  return { status: 201, body: assetJson(asset) };
}
