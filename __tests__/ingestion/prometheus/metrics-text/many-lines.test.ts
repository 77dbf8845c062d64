import { expect, test } from "vitest";
import { readExposition } from "../../../../src/ingestion/prometheus/metrics-text/exposition.ts";

test("a text of /metrics with more lines than a call takes arguments is read", () => {
  const text = "up 1 1764000000000\n".repeat(200_000);
  const read = readExposition(text, "app-before.txt");
  expect(read).toHaveProperty("exposition.atMs", 1_764_000_000_000);
  expect(read).toHaveProperty("exposition.samples.length", 200_000);
});
