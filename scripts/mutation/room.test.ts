import { globSync } from "node:fs";
import { resolve } from "node:path";
import { env } from "node:process";
import { describe } from "vitest";

/** All tests of one room in one file, so that they are loaded once; whole recorded runs stay out, since they take long. */
const files = globSync(`__tests__/${env["MUTATED_ROOM"] ?? "statistics"}/**/*.test.ts`, {
  exclude: ["**/recorded-*"],
});
describe.each(files.toSorted())("%s", async (file) => {
  await import(/* @vite-ignore */ resolve(file));
});
