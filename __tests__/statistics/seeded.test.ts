import { expect, test } from "vitest";
import { seeded } from "../../src/statistics/seeded.ts";

test("random numbers from a seed are those of mulberry32 everywhere", () => {
  // Python, with integers cut to 32 bits by hand
  const random = seeded(42);
  expect([random(), random(), random(), random()]).toEqual([
    0.6011037519201636, 0.44829055899754167, 0.8524657934904099, 0.6697340414393693,
  ]);
  expect(seeded(0)()).toBe(0.26642920868471265);
});
