import { describe, expect, test } from "vitest";
import { namedPair, namedText } from "../../src/words/named-quantity.ts";

describe("a number with what it is", () => {
  test.each([
    [{ unit: "ms" as const }, 95.8, "95.8 ms"],
    [{ unit: "number" as const }, 95.8, "95.8"],
    [{ unit: "number" as const, unitText: "tasks" }, 70, "70 tasks"],
    // A unit that Plimsoll knows prints as it always does, whatever the config called it.
    [{ unit: "bytes" as const, unitText: "MiB" }, 1_048_576, "1.0 MB"],
  ])("of %j is %d: %s", (of, value, text) => expect(namedText(value, of)).toBe(text));

  test("stands beside its limit in the same words", () => {
    expect(namedPair(501, 500, { unit: "number", unitText: "tasks" })).toEqual({
      value: "501 tasks",
      limit: "500 tasks",
    });
  });
});
