import { isObject, type JsonObject } from "../../json-object.ts";
import type { Fault } from "../../../model/input-error.ts";

/** One member of a list of saved queries: under which name a query was asked, and its answer or the file with it. */
export interface SavedQuery {
  readonly name: string;
  readonly query: string;
  /** In what its numbers are told, where the list says it. */
  readonly unitText?: string;
  /** What answered, with its version. */
  readonly server?: string;
  /** As `record` found it on the server. */
  readonly scrapeMs?: number;
  readonly saved:
    | { readonly kind: "file"; readonly file: string }
    | { readonly kind: "answer"; readonly answer: unknown };
}

const SHAPE = '`{"queue_depth": {"query": "sum(queue_depth)", "file": "queue_depth.json"}}`';

/**
 * Reads a list of saved answers: `{"name": {"query", "file"}}`, or `{"name": {"query", "answer"}}` with the answers in it.
 * Refuses a member of another shape, and a file that is not in the same folder, since a list must not send the reader
 * anywhere else.
 */
export function readSavedQueries(
  json: unknown,
  file: string,
): { readonly queries: readonly SavedQuery[]; readonly faults: readonly Fault[] } {
  if (!isObject(json)) return { queries: [], faults: [notAList(file)] };
  const queries: SavedQuery[] = [];
  const faults: Fault[] = [];
  for (const [name, written] of Object.entries(json)) {
    const read = savedQuery(name, isObject(written) ? written : {}, file);
    if ("fault" in read) faults.push(read.fault);
    else queries.push(read);
  }
  return { queries, faults };
}

function savedQuery(
  name: string,
  { query, file: beside, answer, scrapeSeconds, unit, server }: JsonObject,
  file: string,
): SavedQuery | { readonly fault: Fault } {
  if (typeof query !== "string") return { fault: misshapen(name, file) };
  const asked = { name, query, ...besides({ unit, server, scrapeSeconds }) };
  if (answer !== undefined) return { ...asked, saved: { kind: "answer", answer } };
  if (typeof beside !== "string") return { fault: misshapen(name, file) };
  if (!/^[^/\\]+$/u.test(beside) || beside === "..") return { fault: elsewhere(name, file) };
  return { ...asked, saved: { kind: "file", file: beside } };
}

const isText = (text: unknown): text is string => typeof text === "string" && text.trim() !== "";

/** What a list may say of a query beside its answer. */
function besides({ unit, server, scrapeSeconds }: JsonObject) {
  const isKnown = typeof scrapeSeconds === "number" && scrapeSeconds > 0;
  return {
    ...(isText(unit) && { unitText: unit.trim() }),
    ...(isText(server) && { server: server.trim() }),
    ...(isKnown && { scrapeMs: scrapeSeconds * 1000 }),
  };
}

function notAList(file: string): Fault {
  return {
    id: "prometheus-queries",
    place: { file },
    problem: "this is no list of saved queries: it is not a JSON object",
    wayOut: `Write the name of each query, its PromQL and the file of its answer: ${SHAPE}.`,
  };
}

function misshapen(name: string, file: string): Fault {
  return {
    id: "prometheus-queries",
    place: { file },
    problem: `\`${name}\` has no \`query\` and \`file\`, or they are no texts`,
    wayOut: `Each member is a query with the file of its answer: ${SHAPE}.`,
  };
}

function elsewhere(name: string, file: string): Fault {
  return {
    id: "prometheus-queries",
    place: { file },
    problem: `the answer of \`${name}\` is not a file of the same folder`,
    wayOut: "Put the answers beside queries.json and name them without a path.",
  };
}
