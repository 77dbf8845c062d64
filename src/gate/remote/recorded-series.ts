import { isObject, jsonIn } from "../../ingestion/json-object.ts";
import { type Fault, InputError } from "../../model/input-error.ts";
import type { Stretch } from "../../model/timeline.ts";
import { LARGEST_BYTES, tooMuchToRecord } from "../gauges/saved/answer-faults.ts";
import { isJsonBomb } from "../json-bomb.ts";
import type { LiveServer } from "../server/live-gauges.ts";
import type { Files, Network, PostRequest } from "../ports.ts";
import { isAddress } from "../server/server-address.ts";

/** The first words of a recording, by which it is known from k6's files and from answers about machines. */
const BEGINS = '{"recorded": "series of k6"';

/** What one question was answered. */
interface Kept {
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  readonly body: string;
  readonly clockAheadMs?: number;
}

/** A network that keeps every answer that came. */
export function keeping(network: Network): {
  readonly network: Network;
  readonly kept: ReadonlyMap<string, Kept>;
} {
  const kept = new Map<string, Kept>();
  let left = LARGEST_BYTES;
  const keep = (request: Asked, answer: Answered): Answered => {
    if (answer.kind === "answered" && answer.status === 200) {
      const { body, clockAheadMs } = answer;
      left -= body.length;
      if (left < 0) throw new InputError([tooMuchToRecord("one run")]);
      const clock = clockAheadMs === undefined ? {} : { clockAheadMs };
      kept.set(keyOf(request), { path: pathOf(request), form: request.form, body, ...clock });
    }
    return answer;
  };
  const post: Network["post"] = async (request) => keep(request, await network.post(request));
  const get: Network["get"] = async (request) =>
    keep({ ...request, form: {} }, await network.get(request));
  return { network: { ...network, post, get }, kept };
}

type Asked = Pick<PostRequest, "url" | "form">;

function pathOf({ url }: Pick<PostRequest, "url">): string {
  return /\/api\/v1\/(?<path>[\w/]+)$/u.exec(url)?.groups?.["path"] ?? "";
}

function keyOf(request: Asked): string {
  const form = Object.entries(request.form).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([pathOf(request), form]);
}

/** The answers as one file, a line each. No header is in it. */
export function recordingText(
  url: string,
  { fromMs, toMs }: Stretch,
  kept: ReadonlyMap<string, Kept>,
): string {
  const lines = [...kept.values()].map(({ body, ...one }) => {
    const asked = JSON.stringify(one).replace(/\}$/u, "");
    return `  ${asked},"body":${body.trim()}}`;
  });
  const head = `"url": ${JSON.stringify(url)}, "fromMs": ${fromMs}, "toMs": ${toMs}`;
  return `${BEGINS}, ${head}, "answers": [\n${lines.join(",\n")}\n]}\n`;
}

/** The server that a recording stands for, where one file is named and is a recording. */
export async function recordedServer(
  results: readonly string[],
  files: Files,
): Promise<LiveServer | undefined> {
  const [path, second] = results;
  if (path === undefined || second !== undefined) return undefined;
  if ((await files.kindOf(path)) !== "file") return undefined;
  const head = new TextDecoder().decode(await files.head(path, BEGINS.length));
  if (head !== BEGINS) return undefined;
  const text = await files.text(path, LARGEST_BYTES);
  return serverOf(isJsonBomb(text) ? undefined : jsonIn(text), path);
}

function serverOf(recording: unknown, path: string): LiveServer {
  const { url, fromMs, toMs, answers } = isObject(recording) ? recording : {};
  const isTold = typeof url === "string" && typeof fromMs === "number" && typeof toMs === "number";
  if (!isTold || !isAddress(url) || !Array.isArray(answers)) throw new InputError([damaged(path)]);
  const kept = new Map(answers.flatMap(answerOf).map((one) => [keyOf(one), one.answer]));
  const post: Network["post"] = (request) =>
    Promise.resolve(kept.get(keyOf(request)) ?? notRecorded(path));
  const get: Network["get"] = ({ url: address }) =>
    Promise.resolve(kept.get(keyOf({ url: address, form: {} })) ?? notRecorded(path));
  const network = { post, get, wait: () => Promise.resolve(), now: () => 0 };
  return { url, headers: {}, window: { fromMs, toMs }, network };
}

type Answered = Awaited<ReturnType<Network["post"]>>;

function answerOf(one: unknown): readonly {
  readonly url: string;
  readonly form: PostRequest["form"];
  readonly answer: Answered;
}[] {
  if (!isObject(one) || !isObject(one["form"]) || typeof one["path"] !== "string") return [];
  const form = Object.fromEntries(
    Object.entries(one["form"]).map(([key, value]) => [key, String(value)]),
  );
  const { clockAheadMs } = one;
  const clock = typeof clockAheadMs === "number" ? { clockAheadMs } : {};
  const answer = {
    kind: "answered",
    status: 200,
    body: JSON.stringify(one["body"]),
    ...clock,
  } as const;
  return [{ url: `/api/v1/${one["path"]}`, form, answer }];
}

/** A config that asks more than when the answers were recorded. */
function notRecorded(path: string): Answered {
  const error = `${path} holds no answer to this query: the config asks more than when it was recorded. Run plimsoll record again.`;
  const body = JSON.stringify({ status: "error", errorType: "not recorded", error });
  return { kind: "answered", status: 200, body };
}

function damaged(file: string): Fault {
  return {
    id: "k6-recording",
    place: { file },
    problem: "this recording of k6's series is cut off or was changed",
    wayOut: "Record the run again with `plimsoll record --window START..END --into FILE.json`.",
  };
}
