import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded } from "../../src/statistics/seeded.ts";
import { exampleJudgement } from "../../scripts/fuzz/example-judgement.ts";
import { chanceFrom, mutated } from "../../scripts/fuzz/mutate.ts";
import { summary } from "../cli/summaries.ts";
import { judgedCase } from "./judged-case.ts";
import { refusing, type Reader, readersWith } from "./readers.ts";
import { HOSTILE_TEXTS } from "./texts.ts";

const readers: readonly (readonly [string, Reader])[] = Object.entries(
  readersWith(await exampleJudgement()),
);

/** The budget is ten seconds for a megabyte; a machine has other work too. */
const LONGEST_MS = 10_000;

describe.for(readers)("the reader of %s", ([name, reader]) => {
  const kept = globSync(`__tests__/fixtures/hostile/${name}/*`);

  test.for(kept)("makes of %s what its name says", async (file) => {
    const outcome = basename(file).split("-", 1)[0];
    expect(await reader.read(new Uint8Array(readFileSync(file)))).toBe(outcome);
  });

  test.for(Object.keys(HOSTILE_TEXTS))(
    "reads or refuses %s",
    { timeout: LONGEST_MS },
    async (what) => {
      const bytes = new TextEncoder().encode(HOSTILE_TEXTS[what]);
      expect(["read", "refused"]).toContain(await reader.read(bytes));
    },
  );

  test("reads or refuses whatever becomes of its files, and never ends as a bug", async () => {
    const seeds = reader.seeds
      .flatMap((glob) => globSync(glob))
      .map((file) => readFileSync(file))
      .filter(({ length }) => length < 200_000);
    expect(seeds.length).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (seed, one, other) => {
        const [parent, second] = [seeds[one % seeds.length], seeds[other % seeds.length]];
        if (parent === undefined || second === undefined) throw new Error("no files to begin with");
        const input = mutated(parent, second, chanceFrom(seeded(seed)));
        expect(["read", "refused"]).toContain(await reader.read(new Uint8Array(input)));
      }),
      { seed: 20261125, numRuns: Number(process.env["RUNS"] ?? 40) },
    );
  }, 60_000);
});

describe("a gate", () => {
  const config = "version: 1\nobjectives: {http_req_duration: p(95) < 500ms}\n";
  const whole: Readonly<Record<string, string>> = {
    "plimsoll.yml": config,
    "plimsoll.baseline.json": '{"schemaVersion": 1, "scenarios": {}}',
    "buy.json": summary(),
  };

  test.for(
    Object.keys(whole).flatMap((file) =>
      Object.keys(HOSTILE_TEXTS).map((what) => [file, what] as const),
    ),
  )(
    "with %s made of %s is not green by accident",
    { timeout: LONGEST_MS },
    async ([file, what]) => {
      const files = { ...whole, [file]: HOSTILE_TEXTS[what] };
      const text = Object.entries(files).map(([name, part]) => `=== ${name}\n${part}\n`);
      // `judgedCase` throws where a pass has an objective that nothing meets, or none.
      const outcome = refusing(judgedCase)(new TextEncoder().encode(text.join("")));
      expect(["read", "refused"]).toContain(await outcome);
    },
  );
});
