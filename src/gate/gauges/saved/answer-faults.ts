import { looksLike } from "../../../ingestion/k6/detection/foreign.ts";
import type { SavedQuery } from "../../../ingestion/prometheus/answers/saved-queries.ts";
import type { Fault } from "../../../model/input-error.ts";
import { QUERIES_FILE } from "./answer-folder.ts";

/** Some seven hundred thousand points of a usual length. */
export const LARGEST_BYTES = 16 * 2 ** 20;

/** What is wrong with a folder of answers without its list. */
export function listless(folder: string): Fault {
  return {
    id: "prometheus-queries",
    place: { file: folder },
    problem: `a folder of saved Prometheus answers has a list of its queries, and there is no ${QUERIES_FILE} in it`,
    wayOut: `Write ${QUERIES_FILE} beside the answers: \`{"app_cpu": {"query": "…", "file": "app_cpu.json"}}\`, or rename the folder.`,
  };
}

/** What is wrong with a list that names a file which is not there. */
export function withoutAnswer({ name }: SavedQuery, file: string): Fault {
  return {
    id: "prometheus-answer",
    place: { file },
    problem: `${QUERIES_FILE} names this file for \`${name}\`, and it is not there`,
    wayOut: "Save the answer of the query there, or take the query out of the list.",
  };
}

/** What is wrong with a file that nobody should read. */
export function tooLarge(file: string): Fault {
  return {
    id: "prometheus-answer",
    place: { file },
    problem: "this file is larger than 16 MiB",
    wayOut: "Aggregate the query (`sum by (…)`), so that it answers few series.",
  };
}

/** What is wrong with answers that no check would read again. */
export function tooMuchToRecord(what: string): Fault {
  return {
    id: "prometheus-too-many-points",
    problem: `the answers about ${what} are too large to be read again`,
    wayOut:
      "Ask for points that lie farther apart (`prometheus: {range: 2m}` in plimsoll.yml), or aggregate queries (`sum by (…)`).",
  };
}

/** What is wrong with a file that would take far more memory than it has bytes. */
export function tooManyValues(file: string): Fault {
  return {
    id: "prometheus-answer",
    place: { file },
    problem: "this file is nested deeper than any answer, or holds more values",
    wayOut: "Aggregate the query (`sum by (…)`), so that it answers few series.",
  };
}

/** What is wrong with a file that should be an answer. */
export function noAnswer({ name }: Pick<SavedQuery, "name">, file: string, text: string): Fault {
  return {
    id: "prometheus-answer",
    place: { file },
    problem: `this is no answer of Prometheus' HTTP API for \`${name}\`: it looks like ${strangerOf(text)}`,
    wayOut:
      "Save the body of /api/v1/query_range as it came; a page of a login or a proxy is no answer.",
  };
}

function strangerOf(text: string): string {
  const stranger = looksLike(text);
  return stranger === "a Prometheus answer" ? `${stranger}, but is cut off or misshapen` : stranger;
}
