import { expect, test } from "vitest";
import { clockText } from "../../src/words/clock-text.ts";

const HOUR = 3_600_000;

test.each([
  [0, "0:00"],
  [-240, "0:00"],
  [5400, "0:05"],
  [59_600, "1:00"],
  [64 * 60_000, "64:00"],
])("%d ms of a run of 64 minutes are %s", (ms, text) => {
  expect(clockText(ms, 64 * 60_000)).toBe(text);
});

test.each([
  [0, "0:00:00"],
  [7.5 * HOUR, "7:30:00"],
  [8 * HOUR - 1000, "7:59:59"],
])("%d ms of a run of eight hours are %s", (ms, text) => {
  expect(clockText(ms, 8 * HOUR)).toBe(text);
});
