import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server got it. */
export interface Heard {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly form: URLSearchParams;
}

/** A server on this machine that answers as it is told; gone at the end of the test. */
export interface APrometheus extends AsyncDisposable {
  readonly url: string;
  readonly heard: readonly Heard[];
}

/** What the server does with a request. */
export type Manner = (heard: Heard, response: ServerResponse, count: number) => void;

/** Starts a server that stands in for Prometheus, on a free port. */
export async function aPrometheus(manner: Manner = answering): Promise<APrometheus> {
  const heard: Heard[] = [];
  const hear = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await bodyOf(request));
    const one = { path: request.url ?? "", headers: request.headers, form };
    heard.push(one);
    manner(one, response, heard.length);
  };
  const server = createServer((request, response) => void hear(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** One series that is 7 at every step, as `query_range` and `query` give it. */
export function answering({ path, form }: Heard, response: ServerResponse): void {
  const number = (name: string): number => Number(form.get(name) ?? Number.NaN);
  const points: [number, string][] = [];
  for (let at = number("start"); at <= number("end"); at += number("step")) points.push([at, "7"]);
  const metric = { job: "api" };
  const data = path.endsWith("/query_range")
    ? { resultType: "matrix", result: [{ metric, values: points }] }
    : { resultType: "vector", result: [{ metric, value: [number("time"), "2"] }] };
  response.end(JSON.stringify({ status: "success", data }));
}

/** A manner that says one thing. */
export function saying(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Manner {
  return (_, response) => {
    response.writeHead(status, headers).end(body);
  };
}
