import { type Answer, readAnswer } from "../../ingestion/prometheus/answers/answer.ts";
import { joinedAnswers } from "../../ingestion/prometheus/answers/joined-answers.ts";
import type { Fault } from "../../model/input-error.ts";
import type { PrometheusQuery } from "../../model/prometheus-plan.ts";
import type { Stretch } from "../../model/timeline.ts";
import { isReset, patiently, TOTAL_MS, withoutSecrets } from "./patiently.ts";
import { unanswered } from "./unanswered.ts";
import type { Network, PostRequest } from "../ports.ts";
import { readReply, type Trouble } from "./server-reply.ts";

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

/** What was asked for one query and the answer that came; or why there is none. */
export type Asked =
  | ({ readonly kind: "answer" } & CameAnswer)
  | { readonly kind: "fault"; readonly fault: Fault; readonly ofServer: boolean };

/** An answer to the text of a query. */
export interface CameAnswer {
  readonly query: string;
  readonly answer: Answers;
  /** The same as it may be saved. */
  readonly json: unknown;
  readonly clockAheadMs?: number;
}

type Answers = Extract<Answer, { readonly kind: "series" }>;

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
  const requests = query.includes("$window") ? [atItsEnd(text, server)] : inPieces(text, server);
  const came = await piecesOf(requests, server, network);
  const read = "problem" in came ? came : joinedPieces(came.pieces);
  if ("problem" in read) {
    const fault = unanswered(name, text, read, server);
    return { kind: "fault", fault, ofServer: read.ofServer === true };
  }
  return { kind: "answer", query: text, ...came, ...read };
}

interface Pieces extends Pick<CameAnswer, "clockAheadMs"> {
  readonly pieces: readonly unknown[];
}

/** The answers to all pieces of a window, which together may be no larger than one: a file of them would be read by nobody. */
async function piecesOf(
  requests: readonly Sent[],
  server: AskedServer,
  network: Network,
): Promise<Pieces | Trouble> {
  const pieces: unknown[] = [];
  let [leftBytes, clock]: [number, Pick<CameAnswer, "clockAheadMs">] = [MOST_BYTES, {}];
  for (const request of requests) {
    const reply = await patiently({ ...sentTo(server, request), mostBytes: leftBytes }, network);
    const read = readReply(reply);
    if ("problem" in read) return read;
    pieces.push(read.json);
    if (reply.kind === "answered") leftBytes -= reply.body.length;
    if ("clockAheadMs" in reply) clock = { clockAheadMs: reply.clockAheadMs };
  }
  return { pieces, ...clock };
}

function joinedPieces(pieces: readonly unknown[]): Pick<CameAnswer, "answer" | "json"> | Trouble {
  const json = joinedAnswers(pieces);
  const answer = readAnswer(json);
  if (answer?.kind === "series") return { answer, json };
  return {
    problem: "the server answers the pieces of a long window with points of the same time",
    wayOut: "Look whether a proxy or a cache before the server passes over `start` and `end`.",
  };
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
