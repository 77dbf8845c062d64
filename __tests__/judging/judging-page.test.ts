import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareFamily } from "../../src/judging/changes/compare-family.ts";
import { compared, comparison, values } from "./comparisons.ts";

const page = readFileSync("docs/judging.md", "utf8").split("## A worked example")[1] ?? "";

/** The cells of a row of the worked example, for A and B. */
function row(name: string): readonly string[] {
  const line = page.split("\n").find((text) => text.startsWith(`| ${name} |`));
  return (
    line
      ?.split("|")
      .slice(2, 4)
      .map((cell) => cell.trim()) ?? []
  );
}

function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${value.toFixed(5)}`;
}

describe("the worked example of docs/judging.md", () => {
  const runs = [...page.matchAll(/(?<name>[AB]): (?<base>[\d, ]+) → (?<head>\d+)\./gu)].map(
    ({ groups }) =>
      comparison(
        values(...(groups?.["base"] ?? "").split(",").map(Number)),
        values(Number(groups?.["head"])),
      ),
  );
  const changes = compareFamily(runs).map(compared);

  test("has two latencies", () => expect(changes).toHaveLength(2));

  test("comes out as the page says", () => {
    expect(row("verdict")).toEqual(changes.map(({ verdict }) => verdict));
    expect(row("change")).toEqual(changes.map(({ percent }) => `${signed(percent)} %`));
    expect(row("noticeable")).toEqual(
      changes.map(({ noticeable }) => `${noticeable.toFixed(5)} %`),
    );
    expect(row("p").map(Number)).toEqual(
      changes.map(({ p }) => Number(p.toPrecision(p < 0.01 ? 5 : 7))),
    );
    expect(row("95 % interval")).toEqual(
      changes.map(({ interval: [low, high] }) => `${signed(low)} to ${signed(high)} %`),
    );
    expect(row("ȳ").map(Number)).toEqual(
      changes.map(({ before }) => Number(Math.log(before).toFixed(8))),
    );
  });
});
