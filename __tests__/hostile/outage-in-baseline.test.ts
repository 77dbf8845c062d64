import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgedCase } from "./judged-case.ts";
import { refusing } from "./readers.ts";

test("a baseline with one run of an outage is judged, and does not search without end", async () => {
  // Half of one run's requests failed among runs without failures: failures come in crowds, and a crowd is no whole number.
  const bytes = readFileSync("__tests__/fixtures/hostile/case/read-outage-in-baseline");
  expect(await refusing(judgedCase)(new Uint8Array(bytes))).toBe("read");
});
