import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { Fault } from "../../src/model/input-error.ts";
import { faultsOf } from "./faults-of.ts";

const seed = 20261124;
const valid = ["design", "every-key"].map((name) =>
  readFileSync(`__tests__/fixtures/config/${name}.yml`, "utf8"),
);

/** Every fault has a stable id, a place within the file, a problem and a way out. */
function expectTold(faults: readonly Fault[], text: string): void {
  const lines = text.split("\n").length;
  for (const { id, place, problem, wayOut } of faults) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(place?.line).toBeGreaterThanOrEqual(1);
    expect(place?.line).toBeLessThanOrEqual(lines + 1);
    expect(place?.column).toBeGreaterThanOrEqual(1);
    expect(problem).not.toBe("");
    expect(problem).not.toContain("undefined");
    expect(wayOut).not.toBe("");
    expect(wayOut).not.toContain("another value");
  }
  expect(Array.isArray(faults)).toBe(true);
}

test("the configs that are mutated are valid", () => {
  expect(valid.length).toBe(2);
  for (const text of valid) expect(faultsOf(text)).toEqual([]);
});

const scrap = fc.oneof(
  fc.constantFrom(
    ...Array.from("{}[]:,#&*!|>'\"%@`-? \t\n\r0p(95)<.~\u0000\uFEFF\u2028😀"),
    "&a ",
    "*a",
    "<<: ",
    "? ",
    "- ",
    "null",
    "true",
    "1e999",
    ".inf",
    ".nan",
    "-1",
    "0x1f",
    "!!set ",
    "!!binary ",
    "---\n",
    "...\n",
    "%YAML 1.1\n---\n",
    "__proto__: ",
    "constructor: ",
  ),
  fc.string({ maxLength: 4 }),
);

test("a config with its letters mutated is read, or refused with faults that can be found", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...valid),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), scrap), { minLength: 1, maxLength: 4 }),
      (text, edits) => {
        const mutated = edits.reduce((before, [at, cut, instead]) => {
          const from = at % (before.length + 1);
          return before.slice(0, from) + instead + before.slice(from + cut);
        }, text);
        expectTold(faultsOf(mutated), mutated);
      },
    ),
    { seed, numRuns: 400 },
  );
});

test("a config with its lines moved, doubled or lost is read, or refused with faults that can be found", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...valid),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
      (text, moves) => {
        const mutated = moves.reduce((lines, [from, to]) => {
          const line = lines[from % (lines.length + 1)];
          return line === undefined
            ? lines.toSpliced(to % (lines.length + 1), 1)
            : lines.toSpliced(to % (lines.length + 1), 0, line);
        }, text.split("\n"));
        expectTold(faultsOf(mutated.join("\n")), mutated.join("\n"));
      },
    ),
    { seed, numRuns: 400 },
  );
});

const leaf = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("p(95) < 3s", "5%", "1m..2m", "2026-12-31", "http_reqs rate", "zero", "tag"),
);
const key = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ..."service objectives scenarios prometheus baseline waivers report title kind load users duration rate phases results tag objective absent phase url presets selectors range queries query role unit per file keep tolerance compare default scenario until reason environment component specification count software links sign-off http_reqs http_req_failed".split(
        " ",
      ),
    ),
  },
  { weight: 1, arbitrary: fc.string() },
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaf, tie("map"), tie("list")),
  map: fc.dictionary(key, tie("tree"), { maxKeys: 6 }),
  list: fc.array(tie("tree"), { maxLength: 4 }),
}));

test("any tree under the known keys is read, or refused with faults that can be found", () => {
  fc.assert(
    fc.property(fc.dictionary(key, tree, { maxKeys: 8 }), (parts) => {
      const text = stringify({ version: 1, ...parts });
      expectTold(faultsOf(text), text);
    }),
    { seed, numRuns: 400 },
  );
});
