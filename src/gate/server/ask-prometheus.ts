import { joinedAnswers } from "../../ingestion/prometheus/answers/joined-answers.ts";
import type { Fault } from "../../model/input-error.ts";
import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import type { Stretch } from "../../model/timeline.ts";
import { isReset, patiently, TOTAL_MS, withoutSecrets } from "./patiently.ts";
import { unanswered } from "./unanswered.ts";
import type { Network, PostRequest } from "../ports.ts";
import { readReply } from "./server-reply.ts";

/** The server refuses more than 11,000 points a series; a longer window is asked in pieces. */
const MOST_POINTS = 10_000;
const MOST_BYTES = 16 * 2 ** 20;
const BY_THE_WAY_MS = 10_000;

/** Where to ask, and over which time. */
export interface AskedServer {
  /** Prefix to which `api/v1/…` is appended. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly window: Stretch;
  readonly stepMs: number;
  /** The config with the queries, for the faults. */
  readonly config: string;
}

/** What was asked for one query and the body that came, as it is saved; or why there is none. */
export type Asked =
  | {
      readonly kind: "answer";
      readonly query: string;
      readonly body: string;
      readonly clockAheadMs?: number;
    }
  | { readonly kind: "fault"; readonly fault: Fault; readonly ofServer: boolean };

/**
 * Asks one query over a window: in pieces where it is long, once at its end where it holds `$window`. Retries what may pass
 * (429, 502, 503, 504, twice a connection that breaks) within a minute; an error of the server, a page of HTML, a redirect to another host are faults.
 */
export async function askPrometheus(
  { name, query }: PrometheusQuery,
  server: AskedServer,
  network: Network,
): Promise<Asked> {
  const text = askedText(query, server);
  const bodies: unknown[] = [];
  let clock: Pick<Extract<Asked, { readonly kind: "answer" }>, "clockAheadMs"> = {};
  const requests = query.includes("$window") ? [atItsEnd(text, server)] : inPieces(text, server);
  for (const request of requests) {
    const answer = await patiently(sentTo(server, request), network);
    const read = readReply(answer);
    if ("problem" in read) {
      const fault = unanswered(name, text, read, server);
      return { kind: "fault", fault, ofServer: read.ofServer === true };
    }
    bodies.push(read.json);
    if ("clockAheadMs" in answer) clock = { clockAheadMs: answer.clockAheadMs };
  }
  const body = `${JSON.stringify(joinedAnswers(bodies))}\n`;
  return { kind: "answer", query: text, body, ...clock };
}

/** A query with the length of the window and the step in it. */
export function askedText(query: string, { window, stepMs }: AskedServer): string {
  const seconds = Math.max(1, Math.round((window.toMs - window.fromMs) / 1000));
  return query
    .replaceAll("$window", `${seconds}s`)
    .replaceAll("$step", `${Math.max(1, Math.round(stepMs / 1000))}s`);
}

/** Sends one instant query that nothing depends on, for a few seconds at most: once, or again where the connection broke. */
export async function askByTheWay(
  query: string,
  server: AskedServer,
  network: Network,
): Promise<ReturnType<typeof readReply>> {
  const form = { query, time: at(server.window.toMs) };
  const sent = { ...sentTo(server, { path: "query", form }), timeoutMs: BY_THE_WAY_MS };
  const first = await network.post(sent);
  const reply = isReset(first) ? await network.post(sent) : first;
  return readReply(withoutSecrets(reply, server.headers));
}

/**
 * What a server calls itself, with its version: `Prometheus 2.42.0`. Asked once, by the way; VictoriaMetrics and some proxies do
 * not say it, and nothing that goes wrong here costs an answer.
 */
export async function serverVersion(
  { url, headers }: Pick<AskedServer, "url" | "headers">,
  network: Network,
): Promise<string | undefined> {
  const asked = { url: addressOf(url, "status/buildinfo"), headers, mostBytes: 65_536 };
  const reply = await network.get({ ...asked, timeoutMs: BY_THE_WAY_MS });
  if (reply.kind !== "answered" || reply.status !== 200) return undefined;
  const [, version] = /"version"\s*:\s*"(\d[\w.+-]{0,40})"/u.exec(reply.body) ?? [];
  return version === undefined ? undefined : `Prometheus ${version}`;
}

function addressOf(url: string, path: string): string {
  return `${url.replace(/(?<!\/)\/+$/u, "")}/api/v1/${path}`;
}

function sentTo(
  { url, headers }: AskedServer,
  { path, form }: Sent,
): Omit<PostRequest, "timeoutMs"> {
  return { url: addressOf(url, path), form, headers, mostBytes: MOST_BYTES };
}

interface Sent {
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
}

const TIMEOUT = `${TOTAL_MS / 1000}s`;

/** A query over the whole window has one answer, at the end of it. */
function atItsEnd(query: string, { window }: AskedServer): Sent {
  return { path: "query", form: { query, time: at(window.toMs), timeout: TIMEOUT } };
}

function inPieces(query: string, { window, stepMs }: AskedServer): readonly Sent[] {
  const pieceMs = MOST_POINTS * stepMs;
  const pieces = Math.max(1, Math.ceil((window.toMs - window.fromMs + 1) / pieceMs));
  return Array.from({ length: pieces }, (_, index) => {
    const fromMs = window.fromMs + index * pieceMs;
    const toMs = Math.min(window.toMs, fromMs + pieceMs - stepMs);
    const step = String(stepMs / 1000);
    return {
      path: "query_range",
      form: { query, start: at(fromMs), end: at(toMs), step, timeout: TIMEOUT },
    };
  });
}

function at(unixMs: number): string {
  return (unixMs / 1000).toFixed(3);
}
