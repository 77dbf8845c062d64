import { jsonIn } from "../../ingestion/json-object.ts";
import { placePoints, withoutPoints } from "../../ingestion/prometheus/answers/point-lists.ts";
import { isJsonBomb } from "../json-bomb.ts";

/** What may be left of a text of answers when its points are read: labels of tens of thousands of series, or a hundred thousand buckets. */
const MOST_BYTES = 25e6;

/**
 * What a text holds that is an answer of Prometheus, or several: the points first, which are many, then the rest. Undefined where it
 * would take far more memory than it has bytes; of what is no JSON nothing is held.
 */
export function answerJson(text: string): { readonly json: unknown } | undefined {
  const read = withoutPoints(text);
  if (read === undefined || isJsonBomb(read.rest, MOST_BYTES)) return undefined;
  const { rest, lists } = read;
  const json = jsonIn(rest);
  placePoints(json, lists);
  return { json };
}
