import { describe, expect, test } from "vitest";
import { fittedLine } from "../../../../src/judging/course/trend/fitted-line.ts";

describe("the line through a series", () => {
  test("goes from the first value to the last, and its ends stay within what was seen", () => {
    // slopes 1, 4 and 5/2: the middle one is 2.5, through the medians 1 and 1: −1.5 at first, which was never seen, and 3.5 at last
    const line = fittedLine([undefined, 0, 1, 5, undefined]);
    expect(line).toMatchObject({ slope: 2.5, intercept: -1.5, start: 0, end: 3.5, steps: 2 });
  });
});
