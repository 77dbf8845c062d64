import { createHash } from "node:crypto";
import { sampleOf } from "../openapi/contract.ts";

/** A commit of the fake repository. */
export interface FakeCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** The git objects of a repository, and what its branches point to. */
export interface FakeGit {
  readonly branches: Map<string, string>;
  readonly commits: Map<string, FakeCommit>;
  /** Texts by path. */
  readonly trees: Map<string, ReadonlyMap<string, string>>;
  /** What somebody else does just before a branch is moved. */
  beforeMove?: (branch: string) => void;
}

/** An answer of the API. */
export interface GitAnswer {
  readonly status: number;
  readonly body: object;
}

export function fakeGit(): FakeGit {
  return { branches: new Map(), commits: new Map(), trees: new Map() };
}

/** Commits files onto a branch, as a person does with git; returns the commit. */
export function commitTo(
  git: FakeGit,
  branch: string,
  files: Readonly<Record<string, string | undefined>>,
  message = "Work",
): string {
  const tip = git.branches.get(branch);
  const before = filesAt(git, tip);
  const entries = [...before, ...Object.entries(files)].filter(([, text]) => text !== undefined);
  const tree = treeOf(git, new Map(entries as [string, string][]));
  const sha = commitOf(git, { tree, message, parents: tip === undefined ? [] : [tip] });
  git.branches.set(branch, sha);
  return sha;
}

/** Makes `into` what it and `branch` hold together, as the button for a merge commit does. */
export function mergeInto(git: FakeGit, into: string, branch: string): string {
  const [ours, theirs] = [git.branches.get(into) ?? "", git.branches.get(branch) ?? ""];
  const tree = treeOf(git, new Map([...filesAt(git, ours), ...filesAt(git, theirs)]));
  const sha = commitOf(git, { tree, message: "Merge", parents: [ours, theirs] });
  git.branches.set(into, sha);
  return sha;
}

export function filesAt(git: FakeGit, sha: string | undefined): ReadonlyMap<string, string> {
  return git.trees.get(git.commits.get(sha ?? "")?.tree ?? "") ?? new Map();
}

/** Every commit that can be reached from one. */
export function historyOf(git: FakeGit, sha: string, seen = new Set<string>()): Set<string> {
  if (seen.has(sha)) return seen;
  seen.add(sha);
  for (const parent of git.commits.get(sha)?.parents ?? []) historyOf(git, parent, seen);
  return seen;
}

/** Answers an operation on git objects; undefined for any other. */
export function gitAnswer(
  git: FakeGit,
  id: string,
  parameters: Readonly<Record<string, string>>,
  body: unknown,
): GitAnswer | undefined {
  const asked = (body ?? {}) as Readonly<Record<string, unknown>>;
  const branch = decodeURIComponent(parameters["ref"] ?? "").replace(/^heads\//u, "");
  switch (id) {
    case "git/get-ref": {
      const sha = git.branches.get(branch);
      return sha === undefined ? refused(404, "Not Found") : { status: 200, body: refJson(sha) };
    }
    case "git/get-commit":
      return commitAnswer(git, parameters["commit_sha"] ?? "", 200);
    case "git/create-tree": {
      const entries = asked["tree"] as readonly { readonly path: string; content: string }[];
      const base = git.trees.get(String(asked["base_tree"])) ?? new Map<string, string>();
      const files = new Map([...base, ...entries.map((one) => [one.path, one.content] as const)]);
      const sha = treeOf(git, files);
      return { status: 201, body: { ...sampleOf("git-tree"), sha, tree: [] } };
    }
    case "git/create-commit": {
      const { tree, parents, message } = asked as unknown as FakeCommit;
      if (!parents.every((sha) => git.commits.has(sha))) return refused(422, "Parent not found");
      return commitAnswer(git, commitOf(git, { tree, parents, message }), 201);
    }
    case "git/create-ref":
      return created(git, String(asked["ref"]).replace("refs/heads/", ""), String(asked["sha"]));
    case "git/update-ref":
      return updated(git, branch, String(asked["sha"]), asked["force"] === true);
    default:
      return undefined;
  }
}

function created(git: FakeGit, branch: string, sha: string): GitAnswer {
  git.beforeMove?.(branch);
  if (git.branches.has(branch)) return refused(422, "Reference already exists");
  git.branches.set(branch, sha);
  return { status: 201, body: refJson(sha) };
}

function updated(git: FakeGit, branch: string, sha: string, force: boolean): GitAnswer {
  git.beforeMove?.(branch);
  const tip = git.branches.get(branch);
  if (tip === undefined) return refused(422, "Reference does not exist");
  if (!force && !historyOf(git, sha).has(tip)) return refused(422, "Update is not a fast forward");
  git.branches.set(branch, sha);
  return { status: 200, body: refJson(sha) };
}

function commitAnswer(git: FakeGit, sha: string, status: number): GitAnswer {
  const commit = git.commits.get(sha);
  if (commit === undefined) return refused(404, "Not Found");
  const { tree, parents, message } = commit;
  const url = "https://example.test/";
  return {
    status,
    body: {
      ...sampleOf("git-commit"),
      sha,
      message,
      tree: { sha: tree, url },
      parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
    },
  };
}

function refJson(sha: string): object {
  const sample = sampleOf("git-ref");
  return { ...sample, object: { type: "commit", sha, url: "https://example.test/" } };
}

function refused(status: number, message: string): GitAnswer {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest/git" } };
}

function treeOf(git: FakeGit, files: ReadonlyMap<string, string>): string {
  const sha = named([...files].toSorted(([left], [right]) => (left < right ? -1 : 1)));
  git.trees.set(sha, files);
  return sha;
}

/** As with git, the same commit made twice is one commit; a real one also holds its time. */
function commitOf(git: FakeGit, commit: FakeCommit): string {
  const sha = named([commit, git.commits.size]);
  git.commits.set(sha, commit);
  return sha;
}

function named(value: unknown): string {
  return createHash("sha1").update(JSON.stringify(value)).digest("hex");
}
