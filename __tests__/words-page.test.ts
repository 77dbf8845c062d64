import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const page = readFileSync("docs/words.md", "utf8");
const nouns = globSync("src/model/*.ts")
  .flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(/^export (?:interface|type) (\w+)/gmu),
  ])
  .map((match) => match[1] ?? "");

describe("the page of words", () => {
  test("there are nouns to explain", () => expect(nouns.length).toBeGreaterThan(30));

  test.for(nouns)("explains %s", (noun) => {
    expect(page).toContain(`\`${noun}\``);
  });

  test("explains no noun that the model has dropped", () => {
    const explained = page
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .flatMap((line) => [...(line.split("|").at(-2) ?? "").matchAll(/`([A-Z]\w+)`/gu)])
      .map((match) => match[1]);
    expect(explained.length).toBeGreaterThan(30);
    expect(explained.filter((noun) => noun !== undefined && !nouns.includes(noun))).toEqual([]);
  });
});
