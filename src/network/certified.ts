import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { Send } from "./network.ts";

/** Files of certificates (PEM), by their paths: who asks, and whom to believe. */
export interface Certificates {
  readonly cert?: string;
  readonly key?: string;
  readonly ca?: string;
}

const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** The way to a server that wants a client's certificate, or has one of an authority of its own; `fetch` can show neither. */
export function certified({ cert, key, ca }: Certificates): Send {
  return (url, { body, headers, signal }) =>
    new Promise((resolve, reject) => {
      const shown = {
        ...(cert !== undefined && { cert: readFileSync(cert) }),
        ...(key !== undefined && { key: readFileSync(key) }),
        ...(ca !== undefined && { ca: readFileSync(ca) }),
      };
      const isForm = body !== undefined;
      const type = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
      const told = { ...(isForm && type), ...headers };
      const options = { method: isForm ? "POST" : "GET", ...shown, signal, headers: told };
      const sent = request(url, options, (answer) => {
        resolve(responseOf(answer));
      });
      sent.on("error", reject);
      sent.end(body?.toString());
    });
}

function responseOf(answer: IncomingMessage): Response {
  const status = answer.statusCode ?? 0;
  const headers = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  const body = WITHOUT_BODY.has(status) ? null : streamOf(answer);
  return new Response(body, { status, headers });
}

function streamOf(answer: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = answer[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = (await chunks.next()) as IteratorResult<Buffer, undefined>;
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => {
      answer.destroy();
    },
  });
}
