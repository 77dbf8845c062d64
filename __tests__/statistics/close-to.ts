import { expect } from "vitest";

/** Expects `actual` within a relative error of `expected`: the accuracy that the statistics promise is 1e-9. */
export function expectClose(actual: number, expected: number, relative = 1e-11): void {
  const error = expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);
  expect(error, `${actual} instead of ${expected}`).toBeLessThanOrEqual(relative);
}
