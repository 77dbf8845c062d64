import { isObject, inWords } from "../json-object.ts";

const SHOWN_KEYS = 6;

/** What `plimsoll record` keeps of a run that k6 wrote to Prometheus. */
export const RECORDING = "a recording of k6's series";

/** What a JSON value that is no k6 output seems to be, in plain words. Only the names of members are told, never values. */
export function jsonLooksLike(value: unknown): string {
  if (Array.isArray(value)) return "a JSON array";
  return isObject(value) ? keysLookLike(Object.keys(value)) : `JSON that is ${inWords(value)}`;
}

/** Members that give away what an object is, the surest first. */
const SIGNS: readonly (readonly [members: readonly string[], name: string])[] = [
  [["status", "data"], "a Prometheus answer"],
  [["status", "errorType"], "a Prometheus answer"],
  [["recorded", "answers"], RECORDING],
  [["level", "msg"], "a log in JSON lines"],
  [["type", "contains", "values"], "a single metric of a k6 summary"],
  [["http_reqs", "iterations"], "the metrics of a k6 summary without the object around them"],
];

/** What a JSON object with these members seems to be. */
export function keysLookLike(keys: readonly string[]): string {
  const sign = SIGNS.find(([members]) => members.every((name) => keys.includes(name)));
  if (sign !== undefined) return sign[1];
  if (keys.join() === "log") return "a HAR file (what a browser recorded)";
  if (keys.length === 0) return "an empty JSON object";
  const shown = keys.slice(0, SHOWN_KEYS).join(", ");
  return `JSON with the keys ${shown}${keys.length > SHOWN_KEYS ? ", …" : ""}`;
}
