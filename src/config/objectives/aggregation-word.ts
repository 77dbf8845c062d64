import { type Aggregation, parseAggregation, PLAIN_AGGREGATIONS } from "../../model/aggregation.ts";
import { nearestWord } from "../nearest-word.ts";
import type { TextFault } from "../quantities/quantity.ts";

const AGGREGATIONS: readonly string[] = ["p(95)", "med", ...PLAIN_AGGREGATIONS];

const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["mean", "avg"],
  ["average", "avg"],
  ["median", "med"],
  ["maximum", "max"],
  ["minimum", "min"],
  ["last", "end"],
  ["first", "start"],
  ["total", "count"],
  ["sum", "count"],
]);

/** Reads an aggregation; of a word that is none, tells the one that was most likely meant (`p95`: `p(95)`). */
export function readAggregation(text: string): Aggregation | TextFault {
  const aggregation = parseAggregation(text);
  if (aggregation !== undefined) return aggregation;
  const word = text.trim();
  const at = text.length - text.trimStart().length;
  if (word === "") {
    const problem = "there is no aggregation before the comparator";
    return { problem, wayOut: "Write for example `p(95) < 3s`.", at };
  }
  const percent = /^p(?:erc(?:entile)?)?\s*\(?\s*(\d+(?:\.\d+)?)\s*\)?$/iu.exec(word)?.[1];
  if (percent !== undefined && Number(percent) > 100) {
    const problem = `a percentile lies in 0..100, and \`${word}\` does not`;
    return { problem, wayOut: "Write for example `p(99.9)`.", at };
  }
  const meant = percent === undefined ? meantWord(word) : `p(${percent})`;
  return {
    problem: `\`${word}\` is no aggregation`,
    wayOut: meant === undefined ? `Write one of ${AGGREGATIONS.join(" ")}.` : `Write \`${meant}\`.`,
    at,
  };
}

function meantWord(word: string): string | undefined {
  const near = nearestWord(word, [...AGGREGATIONS, ...OTHER_WORDS.keys()]);
  return near === undefined ? undefined : (OTHER_WORDS.get(near) ?? near);
}
