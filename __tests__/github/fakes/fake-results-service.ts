import { createServer, type IncomingMessage } from "node:http";

/** What was uploaded as one artifact. */
export interface UploadedArtifact {
  readonly name: string;
  readonly bytes: Buffer;
  readonly mimeType: string;
}

/** A loopback server that takes artifacts as GitHub's results service and its blob store do. */
export interface FakeResultsService {
  readonly url: string;
  readonly artifacts: readonly UploadedArtifact[];
  /** Names that the run has already. */
  readonly taken: Set<string>;
  /** A status that every request for a new artifact is answered with. */
  refusal?: { readonly status: number; readonly message: string };
  readonly token: string;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService";

interface Store {
  readonly blobs: Map<string, { readonly blocks: Map<string, Buffer>; content?: Buffer }>;
  readonly mimeTypes: Map<string, string>;
  readonly artifacts: UploadedArtifact[];
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

export async function fakeResultsService(): Promise<FakeResultsService> {
  const store: Store = { blobs: new Map(), mimeTypes: new Map(), artifacts: [] };
  const server = createServer((request, response) => {
    void answerTo(request, fake, store)
      .catch((error: unknown) => said(500, String(error)))
      .then(({ status, body }) =>
        response.writeHead(status, { "content-type": "application/json" }).end(body),
      );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const scope = Buffer.from(JSON.stringify({ scp: "Actions.Results:run-1:job-1" }));
  const fake: FakeResultsService = {
    url: `http://127.0.0.1:${address.port}`,
    artifacts: store.artifacts,
    taken: new Set(),
    token: `e30.${scope.toString("base64url")}.`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
  return fake;
}

async function answerTo(
  request: IncomingMessage,
  fake: FakeResultsService,
  store: Store,
): Promise<Answer> {
  const url = new URL(request.url ?? "/", fake.url);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (url.pathname.startsWith("/blob/")) return stored(url, bytes, store);
  if (request.headers.authorization !== `Bearer ${fake.token}`) return said(401, "no token");
  const asked = JSON.parse(bytes.toString("utf8")) as Readonly<Record<string, string>>;
  const name = asked["name"] ?? "";
  switch (url.pathname) {
    case `${SERVICE}/CreateArtifact`:
      if (fake.refusal !== undefined) return said(fake.refusal.status, fake.refusal.message);
      if (fake.taken.has(name)) {
        return said(409, "an artifact with this name already exists on the workflow run");
      }
      fake.taken.add(name);
      store.mimeTypes.set(name, asked["mime_type"] ?? "");
      return json({ ok: true, signed_upload_url: `${fake.url}/blob/${name}?sig=s` });
    case `${SERVICE}/FinalizeArtifact`: {
      const content = store.blobs.get(name)?.content ?? Buffer.alloc(0);
      store.artifacts.push({ name, bytes: content, mimeType: store.mimeTypes.get(name) ?? "" });
      return json({ ok: true, artifact_id: String(76 + store.artifacts.length) });
    }
    default:
      return said(404, url.pathname);
  }
}

/** Azure's block blobs: blocks by id, then the list of ids that makes the whole. */
function stored(url: URL, bytes: Buffer, store: Store): Answer {
  const name = decodeURIComponent(url.pathname.slice("/blob/".length));
  const blob = store.blobs.get(name) ?? { blocks: new Map<string, Buffer>() };
  store.blobs.set(name, blob);
  const id = url.searchParams.get("blockid");
  if (url.searchParams.get("comp") === "block" && id !== null) blob.blocks.set(id, bytes);
  else {
    const ids = [...bytes.toString("utf8").matchAll(/<Latest>([^<]+)<\/Latest>/gu)];
    blob.content = Buffer.concat(
      ids.map(([, block = ""]) => blob.blocks.get(block) ?? Buffer.alloc(0)),
    );
  }
  return { status: 201, body: "" };
}

function json(value: object): Answer {
  return { status: 200, body: JSON.stringify(value) };
}

function said(status: number, msg: string): Answer {
  return { status, body: JSON.stringify({ code: "refused", msg }) };
}
