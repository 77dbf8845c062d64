import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/config/edit-distance.ts";
import { BUILT_IN_METRICS } from "../../src/model/known-metric.ts";
import { nearestWord } from "../../src/config/nearest-word.ts";

const seed = 20261124;

describe("the distance of two words", () => {
  // optimal string alignment: `ca` to `abc` is 3, where the unrestricted distance is 2
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
    ["teh", "the", 1],
    ["ca", "abc", 3],
    ["http_req_duratoin", "http_req_duration", 1],
    ["flaw", "lawn", 2],
  ])("%s and %s is %i", (from, to, distance) => expect(editDistance(from, to)).toBe(distance));

  test("is the same both ways, zero only for the same word, and at most the longer word", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (from, to) => {
        const distance = editDistance(from, to);
        expect(distance).toBe(editDistance(to, from));
        expect(distance === 0).toBe(from === to);
        expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(from.length - to.length));
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe("the nearest known word", () => {
  test.each([
    ["http_req_duratoin", "http_req_duration"],
    ["HTTP_REQS", "http_reqs"],
    ["http_req", "http_reqs"],
    ["vu", "vus"],
  ])("to %s is %s", (word, near) => expect(nearestWord(word, BUILT_IN_METRICS.keys())).toBe(near));

  test.each(["task_completed", "x", "", "latency"])("to %j is none", (word) =>
    expect(nearestWord(word, BUILT_IN_METRICS.keys())).toBeUndefined(),
  );

  test("among no words is none", () => expect(nearestWord("spike", [])).toBeUndefined());
});
