import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fakeGit, type FakeGit, filesAt, gitAnswer } from "./fake-git.ts";
import {
  type Matched,
  operationAt,
  requestFaults,
  responseFaults,
  sampleOf,
} from "../openapi/contract.ts";
import { assetJson, type FakeRelease, memberJson, reviewJson, uploaded } from "./fake-releases.ts";

/** One comment of the one pull request that the fake knows. */
export interface FakeComment {
  readonly id: number;
  readonly login: string;
  body: string;
  /** Somebody has hidden it. */
  minimized?: boolean;
}

/** A pull request as far as the tests care; the rest is the smallest that the API description allows. */
export interface FakePullRequest {
  readonly number: number;
  /** Moves with its branch while it is open. */
  headSha: string;
  readonly headBranch: string;
  /** Absent for a head whose fork was deleted. */
  readonly headRepository?: { readonly id: number; readonly owner: string };
  readonly baseSha: string;
  /** The commit that it became. */
  mergedAs?: string;
  /** Somebody has closed it without merging it. */
  isClosed?: boolean;
  /** The branch that it is for, if not `main`. */
  readonly base?: string;
  body?: string;
  readonly author?: string;
}

/** An artifact of a workflow run, as it is stored. */
export interface FakeArtifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expired?: boolean;
  /** What the list says of its size; else the truth. */
  readonly toldSize?: number;
}

/** A check run on a commit. */
export interface FakeCheckRun {
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly output: {
    readonly title: string;
    readonly summary: string;
    readonly annotations: readonly object[];
  };
}

/** An answer that GitHub gives instead of doing what was asked, or although it did. */
export interface Mishap {
  readonly method: string;
  readonly path: RegExp;
  /** 0: there is no answer. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** The request is carried out and only its answer is lost. */
  readonly carriedOut?: boolean;
  /** How many requests it meets; every one unless said. */
  times?: number;
}

/** What a request asked for. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A loopback server that answers like GitHub's API and refuses what GitHub's description of it does not allow. */
export interface FakeGitHub {
  readonly url: string;
  readonly asked: Asked[];
  readonly comments: FakeComment[];
  readonly pullRequests: FakePullRequest[];
  /** Texts by `commit:path`. */
  readonly files: Map<string, string>;
  readonly artifacts: FakeArtifact[];
  readonly checkRuns: FakeCheckRun[];
  /** Branches and commits, where a test has some. */
  readonly git: FakeGit;
  readonly release: FakeRelease;
  readonly mishaps: Mishap[];
  /** What another job does while a comment is being written. */
  meanwhile?: (comments: FakeComment[]) => void;
  /** The login of the token. */
  login: string;
  /** Token that is let in. */
  readonly token: string;
  /** Ends the server; throws if any request or answer was not as the API description says. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export const OWNER = "acme";
export const REPOSITORY = "shop";
const REPOSITORY_ID = 4711;

const READ_ONLY_HEADERS = { "x-accepted-github-permissions": "issues=write; pull_requests=write" };

/** What a token that may only read is told when it writes. */
export const READ_ONLY: Mishap = {
  method: "POST",
  path: /\/comments$/u,
  status: 403,
  message: "Resource not accessible by integration",
  headers: READ_ONLY_HEADERS,
};

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function fakeGitHub(): Promise<FakeGitHub> {
  const faults: string[] = [];
  const server = createServer((request, response) => {
    answerTo(request, fake, faults).then(
      (answer) => send(response, answer),
      (error: unknown) => {
        faults.push(String(error));
        send(response, { status: 500, body: { message: String(error) } });
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const fake: FakeGitHub = {
    url: `http://127.0.0.1:${address.port}`,
    asked: [],
    comments: [],
    pullRequests: [],
    files: new Map(),
    artifacts: [],
    checkRuns: [],
    git: fakeGit(),
    release: { reviews: [], teams: new Map(), assets: [] },
    mishaps: [],
    login: "github-actions[bot]",
    token: "the-token",
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      if (faults.length > 0) throw new Error(`not GitHub's API:\n${faults.join("\n")}`);
    },
  };
  return fake;
}

async function answerTo(
  request: IncomingMessage,
  fake: FakeGitHub,
  faults: string[],
): Promise<Answer> {
  const url = new URL(request.url ?? "/", fake.url);
  const method = request.method ?? "GET";
  const text = await textOf(request);
  const mediaType = request.headers["content-type"]?.split(";")[0] ?? "";
  const isJson = mediaType === "application/json";
  const body: unknown = text === "" ? undefined : isJson ? JSON.parse(text) : text;
  fake.asked.push({
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body,
  });
  if (url.pathname.startsWith("/blob/")) return blobAnswer(request, fake, faults);
  faults.push(...headerFaults(request, fake, url.pathname));
  if (url.pathname === "/graphql") return graphqlAnswer(fake, body);
  const matched = operationAt(method, url.pathname);
  if (matched === undefined) {
    faults.push(`${method} ${url.pathname} is no operation of the trimmed description`);
    return { status: 404, body: { message: "Not Found" } };
  }
  faults.push(...requestFaults(matched, url.searchParams, body, mediaType));
  const mishap = mishapFor(fake, method, url.pathname);
  if (mishap !== undefined && mishap.carriedOut !== true) return refused(mishap);
  const answer = carriedOut(fake, matched, { url, body, accept: request.headers.accept ?? "" });
  if (answer.text === undefined)
    faults.push(...responseFaults(matched, answer.status, answer.body));
  return mishap === undefined ? answer : refused(mishap);
}

function headerFaults(
  { headers }: IncomingMessage,
  fake: FakeGitHub,
  path: string,
): readonly string[] {
  const faults = [
    headers.authorization === `token ${fake.token}`
      ? ""
      : `authorization: ${headers.authorization}`,
    headers["user-agent"]?.startsWith("plimsoll") ? "" : `user-agent: ${headers["user-agent"]}`,
    headers["x-github-api-version"] === "2022-11-28" ? "" : "no version of the API is asked for",
  ];
  return faults.filter((fault) => fault !== "").map((fault) => `${path}: ${fault}`);
}

function mishapFor(fake: FakeGitHub, method: string, path: string): Mishap | undefined {
  const mishap = fake.mishaps.find(
    (one) => one.method === method && one.path.test(path) && one.times !== 0,
  );
  if (mishap?.times !== undefined) mishap.times -= 1;
  return mishap;
}

function refused({ status, headers, message }: Mishap): Answer {
  return { status, headers: headers ?? {}, body: { message: message ?? `status ${status}` } };
}

function graphqlAnswer(fake: FakeGitHub, body: unknown): Answer {
  const mishap = mishapFor(fake, "POST", "/graphql");
  if (mishap !== undefined) return refused(mishap);
  const { query, variables } = body as {
    readonly query: string;
    readonly variables?: { readonly id: string };
  };
  if (query.startsWith("mutation($id: ID!) { unminimizeComment(")) {
    const comment = fake.comments.find(({ id }) => nodeId(id) === variables?.id);
    if (comment !== undefined) comment.minimized = false;
    return { status: 200, body: { data: { unminimizeComment: { clientMutationId: null } } } };
  }
  if (!/^query \{ viewer \{ login \} \}$/u.test(query)) throw new Error(`unknown query ${query}`);
  return { status: 200, body: { data: { viewer: { login: fake.login } } } };
}

/** The store of artifacts stands on a host of its own, to which no token may go. */
function blobAnswer({ url, headers }: IncomingMessage, fake: FakeGitHub, faults: string[]): Answer {
  if (headers.authorization !== undefined) faults.push("the token was sent to the store");
  const artifact = fake.artifacts.find(({ id }) => `/blob/${id}` === url);
  return artifact === undefined ? notFound : { status: 200, bytes: artifact.bytes };
}

interface Request {
  readonly url: URL;
  readonly body: unknown;
  readonly accept: string;
}

function carriedOut(fake: FakeGitHub, { id, parameters }: Matched, request: Request): Answer {
  const ofGit = gitAnswer(fake.git, id, parameters, request.body);
  if (ofGit !== undefined) {
    followBranches(fake);
    return ofGit;
  }
  const comment = fake.comments.find((one) => one.id === Number(parameters["comment_id"]));
  const pull = fake.pullRequests.find((one) => one.number === Number(parameters["pull_number"]));
  switch (id) {
    case "issues/list-comments":
      return page(
        fake.comments.map((one) => commentJson(fake, one)),
        request.url,
      );
    case "issues/create-comment": {
      const created = { id: nextId(fake), login: fake.login, body: bodyOf(request) };
      fake.comments.push(created);
      fake.meanwhile?.(fake.comments);
      return { status: 201, body: commentJson(fake, created) };
    }
    case "issues/update-comment":
      if (comment === undefined) return notFound;
      comment.body = bodyOf(request);
      return { status: 200, body: commentJson(fake, comment) };
    case "issues/delete-comment":
      if (comment === undefined) return notFound;
      fake.comments.splice(fake.comments.indexOf(comment), 1);
      return { status: 204 };
    case "pulls/get":
      return pull === undefined ? notFound : { status: 200, body: pullJson("pull-request", pull) };
    case "pulls/create":
      return openedPull(fake, request.body as NewPull);
    case "pulls/update":
      if (pull === undefined) return notFound;
      pull.body = (request.body as NewPull).body;
      return { status: 200, body: pullJson("pull-request", pull) };
    case "repos/get":
      return { status: 200, body: { ...sampleOf("full-repository"), default_branch: "main" } };
    case "pulls/list":
      return page(pullsWithHead(fake, request.url), request.url);
    case "repos/list-pull-requests-associated-with-commit":
      return page(pullsOfCommit(fake, parameters), request.url);
    case "actions/list-workflow-run-artifacts": {
      const ofRun = fake.artifacts.filter(({ runId }) => runId === Number(parameters["run_id"]));
      const { body, ...answer } = page(ofRun.map(artifactJson), request.url);
      return { ...answer, body: { total_count: ofRun.length, artifacts: body } };
    }
    case "actions/download-artifact": {
      const location = `${fake.url.replace("127.0.0.1", "localhost")}/blob/${parameters["artifact_id"]}`;
      return { status: 302, headers: { location } };
    }
    case "checks/create": {
      const check = request.body as FakeCheckRun;
      fake.checkRuns.push(check);
      const html_url = `https://github.com/${OWNER}/${REPOSITORY}/runs/1`;
      return {
        status: 201,
        body: { ...sampleOf("check-run"), ...check, output: outputJson(check), html_url },
      };
    }
    case "pulls/list-reviews":
      return page(fake.release.reviews.map(reviewJson), request.url);
    case "teams/list-members-in-org": {
      const team = fake.release.teams.get(`${parameters["org"]}/${parameters["team_slug"]}`);
      return team === undefined ? notFound : page(team.map(memberJson), request.url);
    }
    case "repos/list-release-assets":
      return page(fake.release.assets.map(assetJson), request.url);
    case "repos/delete-release-asset": {
      const { assets } = fake.release;
      const at = assets.findIndex((asset) => asset.id === Number(parameters["asset_id"]));
      if (at >= 0) assets.splice(at, 1);
      return at >= 0 ? { status: 204 } : notFound;
    }
    case "repos/upload-release-asset":
      return uploaded(
        fake.release,
        request.url.searchParams.get("name") ?? "",
        String(request.body),
      );
    case "repos/get-content":
      return contentAnswer(fake, parameters["path"] ?? "", request);
    default:
      throw new Error(`the fake does not know ${id} yet`);
  }
}

const notFound: Answer = { status: 404, body: { message: "Not Found" } };

function artifactJson({ id, name, bytes, expired = false, toldSize }: FakeArtifact): object {
  return { ...sampleOf("artifact"), id, name, expired, size_in_bytes: toldSize ?? bytes.length };
}

function outputJson({ output: { title, summary, annotations } }: FakeCheckRun): object {
  const annotations_url = "https://example.test/";
  return { title, summary, text: null, annotations_count: annotations.length, annotations_url };
}

function bodyOf({ body }: Request): string {
  const text = (body as { readonly body: string }).body;
  if (text.length > 65_536) throw new Error("Body is too long (maximum is 65536 characters)");
  return text;
}

function nextId(fake: FakeGitHub): number {
  return Math.max(999, ...fake.comments.map(({ id }) => id)) + 1;
}

function nodeId(id: number): string {
  return `IC_${id}`;
}

/** One page of a list, with the Link header by which clients find the next. */
function page(items: readonly unknown[], url: URL): Answer {
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const number = Number(url.searchParams.get("page") ?? 1);
  if (size > 100) throw new Error("GitHub gives no more than 100 a page");
  const next = new URL(url);
  next.searchParams.set("page", String(number + 1));
  const more = number * size < items.length;
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: more ? { link: `<${next.href}>; rel="next"` } : {},
  };
}

function userJson(login: string): object {
  return { ...sampleOf("simple-user"), login, type: login.endsWith("[bot]") ? "Bot" : "User" };
}

function commentJson(fake: FakeGitHub, { id, login, body, minimized }: FakeComment): object {
  const html_url = `https://github.com/${OWNER}/${REPOSITORY}/pull/7#issuecomment-${id}`;
  const url = `${fake.url}/repos/${OWNER}/${REPOSITORY}/issues/comments/${id}`;
  return {
    ...sampleOf("issue-comment"),
    id,
    node_id: nodeId(id),
    body,
    html_url,
    url,
    user: userJson(login),
    minimized: minimized === true ? { reason: "outdated" } : null,
  };
}

/** A repository knows a commit only if it has it: a fork's head is known to the fork alone. */
function pullsOfCommit(
  fake: FakeGitHub,
  { owner, commit_sha: sha }: Readonly<Record<string, string>>,
): readonly object[] {
  return fake.pullRequests
    .filter((one) =>
      one.mergedAs === sha
        ? owner === OWNER
        : one.headSha === sha && one.headRepository?.owner === owner,
    )
    .map((one) => pullJson("pull-request-simple", one));
}

function pullsWithHead(fake: FakeGitHub, url: URL): readonly object[] {
  const [head, base] = [url.searchParams.get("head"), url.searchParams.get("base")];
  const state = url.searchParams.get("state") ?? "open";
  const found = fake.pullRequests
    .filter((one) => head === `${one.headRepository?.owner}:${one.headBranch}`)
    .filter((one) => state === "all" || state === stateOf(one))
    .filter((one) => base === null || base === (one.base ?? "main"))
    .map((one) => pullJson("pull-request-simple", one));
  return url.searchParams.get("direction") === "desc" ? found.toReversed() : found;
}

interface NewPull {
  readonly head: string;
  readonly base: string;
  readonly body: string;
}

function openedPull(fake: FakeGitHub, { head, base, body }: NewPull): Answer {
  const { branches, commits } = fake.git;
  const [headSha, baseSha] = [branches.get(head), branches.get(base)];
  const isOpen = (one: FakePullRequest): boolean =>
    one.headBranch === head && stateOf(one) === "open";
  if (headSha === undefined || baseSha === undefined) return invalid(`no branch ${head}`);
  if (fake.pullRequests.some(isOpen)) return invalid(`A pull request already exists for ${head}.`);
  if (!commits.has(headSha)) return invalid(`No commits between ${base} and ${head}`);
  const number = Math.max(6, ...fake.pullRequests.map((one) => one.number)) + 1;
  const own = { id: REPOSITORY_ID, owner: OWNER };
  const pull = { number, headSha, headBranch: head, headRepository: own, baseSha, base, body };
  fake.pullRequests.push(pull);
  return { status: 201, body: pullJson("pull-request", pull) };
}

function invalid(message: string): Answer {
  return { status: 422, body: { message } };
}

function stateOf({ mergedAs, isClosed }: FakePullRequest): "open" | "closed" {
  return mergedAs !== undefined || isClosed === true ? "closed" : "open";
}

/** An open pull request stands where its branch stands. */
function followBranches({ pullRequests, git }: FakeGitHub): void {
  for (const pull of pullRequests) {
    const tip = git.branches.get(pull.headBranch);
    const isOwn = pull.headRepository?.id === REPOSITORY_ID;
    if (isOwn && tip !== undefined && stateOf(pull) === "open") pull.headSha = tip;
  }
}

function side(
  sha: string,
  ref: string,
  repository: { readonly id: number; readonly owner: string },
): object {
  return {
    sha,
    ref,
    label: `${repository.owner}:${ref}`,
    user: userJson(repository.owner),
    repo: {
      ...sampleOf("repository"),
      id: repository.id,
      name: REPOSITORY,
      full_name: `${repository.owner}/${REPOSITORY}`,
      owner: userJson(repository.owner),
    },
  };
}

/** A pull request as the API and the payloads of events spell it. */
export function pullJson(schema: string, pull: FakePullRequest): object {
  const base = { id: REPOSITORY_ID, owner: OWNER };
  const head = side(pull.headSha, pull.headBranch, pull.headRepository ?? base);
  return {
    ...sampleOf(schema),
    number: pull.number,
    html_url: `https://github.com/${OWNER}/${REPOSITORY}/pull/${pull.number}`,
    body: pull.body ?? null,
    state: stateOf(pull),
    ...(pull.author !== undefined && { user: userJson(pull.author) }),
    merged_at: pull.mergedAs === undefined ? null : "2026-11-23T00:00:00Z",
    merge_commit_sha: pull.mergedAs ?? "5".repeat(40),
    head: pull.headRepository === undefined ? { ...head, repo: null } : head,
    base: side(pull.baseSha, pull.base ?? "main", base),
  };
}

function contentAnswer(fake: FakeGitHub, path: string, { url, accept }: Request): Answer {
  const [ref, name] = [url.searchParams.get("ref") ?? "", decodeURIComponent(path)];
  const text = fake.files.get(`${ref}:${name}`) ?? filesAt(fake.git, ref).get(name);
  if (text === undefined) return folderAnswer(fake, `${ref}:${name}`);
  if (!accept.includes("raw")) throw new Error("only the raw text of a file is foreseen");
  return { status: 200, text };
}

/** The files directly in a folder, as the API lists them. */
function folderAnswer(fake: FakeGitHub, place: string): Answer {
  const folder = place.endsWith(":") ? place : `${place}/`;
  const names = [...fake.files.keys()].flatMap((key) => {
    const name = key.startsWith(folder) ? key.slice(folder.length) : "";
    return name === "" || name.includes("/") ? [] : [name];
  });
  if (names.length === 0) return notFound;
  return { status: 200, body: names.map(entryJson) };
}

function entryJson(name: string): object {
  const url = `https://api.github.com/repos/${OWNER}/${REPOSITORY}/contents/${name}`;
  const links = { git_url: null, html_url: null, download_url: null };
  const entry = { type: "file", size: 1, name, path: name, sha: "a".repeat(40), url, ...links };
  return { ...entry, ["_links"]: { git: null, html: null, self: url } };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer.status === 0) return;
  if (answer.bytes !== undefined) {
    response.writeHead(answer.status, { "content-type": "application/zip" }).end(answer.bytes);
    return;
  }
  const isText = answer.text !== undefined;
  response.writeHead(answer.status, {
    "content-type": isText
      ? "application/vnd.github.raw+json; charset=utf-8"
      : "application/json; charset=utf-8",
    ...answer.headers,
  });
  response.end(answer.text ?? (answer.body === undefined ? "" : JSON.stringify(answer.body)));
}
