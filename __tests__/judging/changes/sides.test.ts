import { describe, expect, test } from "vitest";
import { beyond, sided } from "../../../src/judging/changes/sides.ts";

describe("the side on which a change lies", () => {
  test.each([
    ["lower-is-better", 5.001, "worse"],
    ["lower-is-better", -5.001, "better"],
    ["higher-is-better", 5.001, "better"],
    ["higher-is-better", -5.001, "worse"],
    // a change of the very tolerance is not beyond it
    ["lower-is-better", 5, "within"],
    ["higher-is-better", -5, "within"],
    ["undirected", 50, "within"],
  ] as const)(
    "where %s, is for %d %% against a tolerance of 5 %%: %s",
    (direction, change, side) => {
      expect(beyond(direction, change, 5)).toBe(side);
    },
  );
});

describe("the probabilities of a change", () => {
  test("are those of its two sides by what is better, and one of both where nothing is", () => {
    expect(sided("lower-is-better", 0.1, 0.9)).toEqual({ worse: 0.1, better: 0.9 });
    expect(sided("higher-is-better", 0.1, 0.9)).toEqual({ worse: 0.9, better: 0.1 });
    expect(sided("undirected", 0.1, 0.9)).toEqual({ worse: 0.2, better: 1 });
    expect(sided("undirected", 0.9, 0.1)).toEqual({ worse: 0.2, better: 1 });
    // counts have ties, so both may pass a half
    expect(sided("undirected", 1, 0.7)).toEqual({ worse: 1, better: 1 });
  });
});
