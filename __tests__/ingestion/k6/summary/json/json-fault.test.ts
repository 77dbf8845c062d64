import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "../../../../../src/ingestion/k6/summary/json/json-fault.ts";

describe("finding where a text is not JSON", () => {
  test("agrees with JSON.parse on what is JSON", () => {
    const piece = fc.constantFrom(
      ..."{}[],: \n".split(""),
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '"',
      "\\",
      "1",
      "-0.5e+3",
      "01",
      ".",
      "true",
      "TRUE",
      "nul",
      "NaN",
      "\u00A0",
      "\t",
      "'",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
        (text) => {
          expect({ text, valid: jsonFault(text) === undefined }).toEqual({
            text,
            valid: isJson(text),
          });
        },
      ),
      { seed: 20_261_123, numRuns: 5000 },
    );
  });

  test("every cut of a JSON object ends too early, and a foreign character is found where it stands", () => {
    const object = fc.object({ maxDepth: 3 }).map((value) => JSON.stringify({ value }, null, 2));
    fc.assert(
      fc.property(object, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const at = Math.floor(share * (text.length - 1));
        expect(jsonFault(text)).toBeUndefined();
        expect(jsonFault(text.slice(0, at))?.kind).toBe("ends");
        expect(jsonFault(`${text}#`)).toEqual({ kind: "wrong", position: text.length });
      }),
      { seed: 20_261_123, numRuns: 500 },
    );
  });

  test.for([
    ['{"a": NaN}', 6],
    ["[1,]", 3],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['{"a": "line\nbreak"}', 6],
    ["[1 2]", 3],
    ["[}", 1],
  ] as const)("%j goes wrong at %i", ([text, position]) => {
    expect(jsonFault(text)).toEqual({ kind: "wrong", position });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
