import type { GetRequest, Network, PostAnswer, PostRequest } from "../gate/ports.ts";

const MOST_REDIRECTS = 3;

/** Sends a form by POST, or asks by GET where there is none, and follows no redirect. */
export type Send = (
  url: string,
  form: {
    readonly body?: URLSearchParams;
    readonly headers: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
  },
) => Promise<Response>;

/** A network that sends in this way. */
export function networkBy(send: Send): Network {
  return {
    post: (request) => ask(request, send, MOST_REDIRECTS),
    get: (request) => ask(request, send, MOST_REDIRECTS),
    wait: (ms) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms);
      }),
    now: () => performance.now(),
  };
}

/** The network of this machine. */
export const network: Network = networkBy((url, form) =>
  fetch(url, { method: form.body === undefined ? "GET" : "POST", ...form, redirect: "manual" }),
);

type Asked = GetRequest & Partial<Pick<PostRequest, "form">>;

async function ask(request: Asked, send: Send, redirects: number): Promise<PostAnswer> {
  const { url, form, headers, timeoutMs } = request;
  try {
    const response = await send(url, {
      ...(form !== undefined && { body: new URLSearchParams(form) }),
      headers,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) {
      return await answerOf(response, request);
    }
    await response.body?.cancel();
    const target = new URL(location, url);
    const stays = target.origin === new URL(url).origin;
    if (!stays || redirects === 0) return { kind: "redirected", host: target.host };
    return await ask({ ...request, url: target.href }, send, redirects - 1);
  } catch (error) {
    return { kind: "unreachable", why: reasonOf(error) };
  }
}

async function answerOf(response: Response, { mostBytes }: GetRequest): Promise<PostAnswer> {
  const decoder = new TextDecoder();
  let [bytes, body] = [0, ""];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return { kind: "too large" };
    body += decoder.decode(chunk, { stream: true });
  }
  body += decoder.decode();
  const told = Date.parse(response.headers.get("date") ?? "");
  const after = Number(response.headers.get("retry-after") ?? Number.NaN);
  return {
    kind: "answered",
    status: response.status,
    body,
    ...(after >= 0 && { retryAfterSeconds: after }),
    ...(Number.isFinite(told) && { clockAheadMs: told - Date.now() }),
  };
}

/** The system's own word (`ECONNREFUSED`), which names no secret; a message may hold the address with its user. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const all = [error.cause, error].filter((one) => one instanceof Error);
  if (all.some(({ name }) => name === "TimeoutError")) return "no answer in time";
  const code = all.flatMap((one) => ("code" in one ? [one.code] : []))[0];
  return typeof code === "string" ? code : error.name;
}
