import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";
import { InputError } from "../../src/model/input-error.ts";

/** The largest config that is read, of one line again and again. */
function filled(head: string, line: (index: number) => string): string {
  const lines = [head];
  let bytes = head.length;
  for (let index = 0; bytes < 256 * 1024 - 100; index += 1) {
    lines.push(line(index));
    bytes += lines.at(-1)?.length ?? 0;
  }
  return lines.join("");
}

function numbered(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("");
}

function outcomeOf(text: string): string {
  try {
    readConfig(text, "plimsoll.yml");
    return "read";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults[0].id;
  }
}

const owed = numbered(6000, (index) => ` m${index}: value < 1\n`);

/** Each took from half a minute to for ever, since one look at the whole file was made for each line of it. */
const CONFIGS: Readonly<Record<string, readonly [text: string, outcome: string]>> = {
  "unknown keys": [filled("version: 1\n", (i) => `k${i}: 1\n`), "config-unknown-key"],
  "queries that are texts": [
    filled("version: 1\nprometheus:\n queries:\n", (i) => `  q${i}: up\n`),
    "config-value",
  ],
  "environments that lack a part": [
    filled("version: 1\nreport:\n environment:\n", () => "  - {component: a}\n"),
    "config-missing-key",
  ],
  "aliases that are merged": [
    filled("version: 1\na: &a {x: 1}\nb:\n", (i) => ` k${i}: {<<: *a}\n`),
    "config-yaml",
  ],
  "objectives for each of as many scenarios": [
    filled(`version: 1\nobjectives:\n${owed}scenarios:\n`, (i) => ` s${i}: {}\n`),
    "config-value",
  ],
  "objectives of one metric": [
    filled("version: 1\nobjectives:\n http_req_duration:\n", (i) => `  - p(95) < ${i + 1}s\n`),
    "read",
  ],
  "waivers of as many objectives": [
    filled(
      `version: 1\nobjectives:\n${owed}waivers:\n`,
      (i) => ` - {scenario: s, objective: m${i} value, until: 2027-01-01, reason: x}\n`,
    ),
    "read",
  ],
};

describe("a config of 256 KiB", () => {
  // Ten seconds for a megabyte are the budget; here a machine that has other work too is given as much for a quarter.
  test.for(Object.keys(CONFIGS))(
    "of %s is read or refused in time",
    { timeout: 10_000 },
    (what) => {
      const [text = "", outcome] = CONFIGS[what] ?? [];
      expect(outcomeOf(text)).toBe(outcome);
    },
  );

  test("of a file of another kind tells each of its faults", () => {
    const text = `version: 1\n${numbered(500, (index) => `k${index}: 1\n`)}`;
    expect(() => readConfig(text, "plimsoll.yml")).toThrow(
      expect.objectContaining({ faults: expect.objectContaining({ length: 500 }) }),
    );
  });
});

describe("aliases", () => {
  test("may be as many as anybody writes", () => {
    const scenarios = numbered(99, (index) => `  s${index}: {<<: *usual}\n`);
    const text = `version: 1\nscenarios:\n  usual: &usual {kind: sustained}\n${scenarios}`;
    expect(readConfig(text, "plimsoll.yml").scenarios).toHaveLength(100);
  });
});
