import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baselineText } from "../../src/baseline/baseline-text.ts";
import { readBaseline } from "../../src/baseline/read-baseline.ts";
import { InputError } from "../../src/model/input-error.ts";
import { publishedSchema } from "../schema/published-schema.ts";
import { baselineOf, day, run } from "./runs.ts";

const isBaseline = publishedSchema("baseline");

const WHOLE: unknown = JSON.parse(
  baselineText(baselineOf(run({ id: "a" }), run({ id: "b", time: day(1), accepted: "known" }))),
);

/** Every place in a JSON value, as the keys that lead there. */
function places(value: unknown, here: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, part]) => places(part, [...here, key]))];
}

/** The same JSON with one place set to something else, or taken out. */
function changed(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, index) => {
      if (String(index) !== key) return [part];
      const next = changed(part, rest, by);
      return next === undefined ? [] : [next];
    });
  }
  const entries = Object.entries(Object(value) as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([name, part]) => {
      const next = name === key ? changed(part, rest, by) : part;
      return next === undefined ? [] : [[name, next]];
    }),
  );
}

function isRead(value: unknown): boolean {
  try {
    readBaseline(JSON.stringify(value), "plimsoll.baseline.json");
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

describe("the published schema of a baseline", () => {
  test("takes a whole one, as the reader does", () => {
    expect(places(WHOLE).length).toBeGreaterThan(30);
    expect([isBaseline(WHOLE), isRead(WHOLE)]).toEqual([true, true]);
  });

  test("and the reader agree on every file with one place wrong", () => {
    const odd = fc.constantFrom<unknown[]>(undefined, null, 0, -1, 2.5, "", "text", [], {}, true, {
      odd: 1,
    });
    fc.assert(
      fc.property(fc.constantFrom(...places(WHOLE)), odd, (place, by) => {
        const value = changed(WHOLE, place, by);
        fc.pre(value !== undefined);
        expect({ place, by, read: isRead(value) }).toEqual({ place, by, read: isBaseline(value) });
      }),
      { seed: 20261124, numRuns: 1500 },
    );
  });
});
