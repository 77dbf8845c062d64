import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { summary } from "../cli/summaries.ts";
import { judgedCase } from "./judged-case.ts";
import { refusing } from "./readers.ts";

const CASE = readFileSync("__tests__/fixtures/hostile/case/read-baseline", "utf8");
const [RULES = ""] = CASE.split("=== buy.json\n");
const read = refusing(judgedCase);

/** Numbers that a damaged or a clever file may hold, and usual ones. */
const number = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: 0, max: 10_000, noNaN: true }) },
  { weight: 2, arbitrary: fc.nat(10_000) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      0,
      -0,
      -1,
      0.5,
      1,
      1.5,
      1e-320,
      5e-324,
      1e9,
      2 ** 53,
      1e16,
      1e21,
      1e154,
      1e155,
      1e300,
      1.7e308,
      -1e308,
    ),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

/** The same text with some of its numbers replaced. */
function withNumbers(text: string, instead: readonly { at: number; value: number }[]): string {
  const places = [...text.matchAll(/(?<=": ?)-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?=[,}\s])/gu)];
  const chosen = new Map(instead.map(({ at, value }) => [at % places.length, value]));
  let end = 0;
  const parts = places.map((match, at) => {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    const value = chosen.get(at);
    return before + (value === undefined ? match[0] : JSON.stringify(value));
  });
  return parts.join("") + text.slice(end);
}

const changes = (most: number): fc.Arbitrary<readonly { at: number; value: number }[]> =>
  fc.array(fc.record({ at: fc.nat(1000), value: number }), { maxLength: most });

test("a run and a baseline of any numbers are judged or refused, and pass only by what is met", async () => {
  const outcomes = { read: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(changes(4), changes(4), async (ofRun, ofBaseline) => {
      const text = `${withNumbers(RULES, ofBaseline)}=== buy.json\n${withNumbers(summary(), ofRun)}\n`;
      outcomes[await read(new TextEncoder().encode(text))] += 1;
      expect(text).toContain("=== buy.json");
    }),
    { seed: 20261125, numRuns: Number(process.env["RUNS"] ?? 300), verbose: 1 },
  );
  expect(outcomes.read).toBeGreaterThan(outcomes.refused / 4);
}, 60_000);
