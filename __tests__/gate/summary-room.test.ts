import { expect, test } from "vitest";
import { withSummariesBounded } from "../../src/gate/results/found/summary-room.ts";
import { InputError } from "../../src/model/input-error.ts";
import { filesIn } from "../../src/workspace/files.ts";

/** Ten summaries of 4 MiB have 40 MiB. */
const SIZED = {
  ...filesIn("."),
  text: (path: string): Promise<string> =>
    Promise.resolve("1".repeat(path === "one byte" ? 1 : 4 * 2 ** 20)),
};

test("ten summaries of the greatest size are read, and not one byte more", async () => {
  const files = withSummariesBounded(SIZED);
  const ten = Array.from({ length: 10 }, (_, index) => `run ${index}`);
  const texts = await Promise.all(ten.map((path) => files.text(path)));
  expect(texts.map(({ length }) => length)).toEqual(ten.map(() => 4 * 2 ** 20));
  const refused: unknown = await files.text("one byte").catch((error: unknown) => error);
  const again: unknown = await files.text("run 11").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InputError);
  expect(refused).toHaveProperty("faults.0.id", "summaries-too-large");
  // The same fault, so that it is told once however many files are beyond the bound.
  expect(again).toBe(refused);
});
