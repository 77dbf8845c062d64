import {
  array,
  assert,
  constantFrom,
  double,
  integer,
  property,
  record,
  string,
  tuple,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, readAnswer } from "../../../../src/ingestion/prometheus/answers/answer.ts";
import {
  placePoints,
  withoutPoints,
} from "../../../../src/ingestion/prometheus/answers/point-lists.ts";

/** The answer in a text, its points read first; undefined where the text is none. */
function answerIn(text: string): Answer | undefined {
  const { rest, lists } = withoutPoints(text) ?? { rest: "", lists: [] };
  try {
    const json: unknown = JSON.parse(rest);
    placePoints(json, lists);
    return readAnswer(json);
  } catch {
    return undefined;
  }
}

/** One series whose list of points is written so. */
const seriesOf = (list: string, key = '"values"'): string =>
  `{"status":"success","data":{"resultType":"matrix","result":[{"metric":{},${key}:${list}}]}}`;

/** What the one series of an answer holds. */
function pointsIn(text: string): readonly (readonly [number, number])[] | undefined {
  const answer = answerIn(text);
  if (answer?.kind !== "series") return undefined;
  const [series] = answer.series;
  return series?.timesMs.map((atMs, index) => [atMs, series.values[index] ?? -1]);
}

const label = string({
  unit: constantFrom("a", '"', "\\", "[", "]", "{", ",", "values", ":", "é", "\n"),
});
const point = tuple(integer({ min: 1, max: 9 }), double({ noNaN: true, noDefaultInfinity: true }));
const series = record({ metric: record({ a: label, values: label }), points: array(point) });

describe("the points of an answer, read before the rest of it", () => {
  test("are those that the whole text tells when it is parsed", () => {
    assert(
      property(array(series), integer({ min: 0, max: 3 }), (all, indent) => {
        const result = all.map(({ metric, points }) => {
          let seconds = 1_763_950_000;
          const values = points.map(([step, value]) => [(seconds += step), String(value)]);
          return { metric, values };
        });
        const whole = { status: "success", data: { resultType: "matrix", result } };
        const text = JSON.stringify(whole, undefined, indent);
        expect(answerIn(text)).toEqual(readAnswer(whole));
      }),
      { seed: 9 },
    );
  });

  test("may be as many as make several pieces", () => {
    const list = Array.from({ length: 9000 }, (_, at) => `[${1_763_950_000 + at}, "${at}.5"]`);
    const read = pointsIn(seriesOf(`[${list.join(", ")}]`));
    expect(read).toHaveLength(9000);
    expect(read?.[8999]).toEqual([1_763_958_999_000, 8999.5]);
  });

  test("stand under their key however that is written", () =>
    expect(pointsIn(seriesOf('[[1,"2"]]', String.raw`"\u0076alues" `))).toEqual([[1000, 2]]));

  test.for([
    ["a comma too many", '[[1,"2"],]'],
    ["a comma too many behind a whole piece", `[[1,"2"${" ".repeat(70_000)}],]`],
    ["a comma before the first", '[,[1,"2"]]'],
    ["a bracket of another kind", '[[1,"2"]}'],
    ["no end", '[[1,"2"]'],
    ["no end of a text", '[[1,"2'],
    ["a number that is no text", "[[1,2]]"],
    ["a text that is no number", '[[1,"high"]]'],
    ["a time that is no number", '[["1","2"]]'],
    ["times out of order", '[[2,"2"],[1,"2"]]'],
    ["times out of order in different pieces", `[[2,"2${" ".repeat(70_000)}"],[1,"2"]]`],
    ["a point within another", '[[[1,"2"]]]'],
    ["a number longer than any", `[[1,"${"1".repeat(200_000)}"]]`],
    ["the number of another list", "[0]"],
  ] as const)("are none with %s", ([, list]) => expect(answerIn(seriesOf(list))).toBeUndefined());
});
