import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Located, locatedJson } from "../../src/baseline/located-json.ts";

/** The plain value, as JSON.parse gives it. */
function plain(located: Located): unknown {
  if (located.kind === "scalar") return located.value;
  if (located.kind === "list") return located.items.map(plain);
  return Object.fromEntries(located.members.map(({ name, value }) => [name, plain(value)]));
}

describe("JSON with places", () => {
  test("holds what JSON.parse holds, however it is spaced", () => {
    const json = fc.jsonValue({ stringUnit: "binary" });
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1, "\t"), (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        const read = locatedJson(text);
        expect(read.kind).toBe("value");
        if (read.kind === "value") expect(plain(read.value)).toEqual(JSON.parse(text));
      }),
      { seed: 20261124, numRuns: 1000 },
    );
  });

  test("refuses what JSON.parse refuses, and nothing more", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      "1",
      "-",
      "0",
      ".5",
      "e3",
      "true",
      " ",
      "\n",
      '"',
      "\\",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect({ text, kind: locatedJson(text).kind }).toEqual({
          text,
          kind: accepted ? "value" : "broken",
        });
      }),
      { seed: 20261124, numRuns: 20_000 },
    );
  });

  test("knows the line and column of every name and value", () => {
    const read = locatedJson('{\n  "a": [1,\r\n   "x\\n"],\n\n "b": {}}');
    expect(read).toMatchObject({
      kind: "value",
      value: {
        line: 1,
        column: 1,
        members: [
          {
            name: "a",
            line: 2,
            column: 3,
            value: {
              line: 2,
              column: 8,
              items: [
                { line: 2, column: 9 },
                { line: 3, column: 4 },
              ],
            },
          },
          { name: "b", line: 5, column: 2, value: { line: 5, column: 7 } },
        ],
      },
    });
  });

  test("keeps both of two equal names", () => {
    expect(locatedJson('{"a": 1, "a": 2}')).toMatchObject({
      value: { members: [{ name: "a" }, { name: "a" }] },
    });
  });
});
