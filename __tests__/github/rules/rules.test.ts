import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { baseFiles, type BaseFiles } from "../../../src/github/rules/base-files.ts";
import { overlaidFiles } from "../../../src/gate/rules/overlaid-files.ts";
import { memoryFiles } from "../fakes/memory-files.ts";

const CONFIG = "version: 1\nservice: shop\nobjectives: {http_req_failed: rate < 1%}\n";

function baselineOf(p95: number): string {
  const indicators = { "http_req_duration p(95)": { value: p95 } };
  const run = { id: "a", time: "2026-11-01T00:00:00Z", tool: "0.1.0", environment: {}, indicators };
  return JSON.stringify({ schemaVersion: 1, scenarios: { sustained: { runs: [run] } } });
}

async function judgedBy(
  here: Readonly<Record<string, string>>,
  inBase: Readonly<Record<string, string>>,
  request: { readonly results?: readonly string[]; readonly config?: string } = {},
  inHead: Readonly<Record<string, string>> = {},
): Promise<BaseFiles> {
  const held = new Map(Object.entries(inBase).map(([path, text]) => [resolve(path), text]));
  const head = new Map(Object.entries(inHead).map(([path, text]) => [resolve(path), text]));
  return baseFiles(
    { results: ["k6.json"], ...request },
    memoryFiles({ "k6.json": "{}", ...here }),
    {
      sha: "2".repeat(40),
      base: { text: async (path) => held.get(path), neighbours: async () => [] },
      head: { text: async (path) => head.get(path) },
    },
  );
}

const idsOf = ({ notes }: BaseFiles): readonly string[] => notes.map(({ id }) => id);

/** Which rules the pull request changes, and how. */
const changesIn = ({ rules }: BaseFiles): readonly string[] =>
  rules.changes.map(({ rule, effect }) => `${rule}: ${effect}`);

const LOST = "`http_req_failed rate` of every scenario: loosens";

describe("the rules of the base commit", () => {
  test("stand over those of the working tree", async () => {
    const rules = await judgedBy({ "plimsoll.yml": "version: 1\n" }, { "plimsoll.yml": CONFIG });
    expect(await rules.files.text("plimsoll.yml")).toBe(CONFIG);
    expect(changesIn(rules)).toEqual([LOST, "name of the service: neutral"]);
    expect(idsOf(rules)).toEqual([]);
  });

  test("that the working tree has too need no word, whatever its ends of lines", async () => {
    const here = { "plimsoll.yml": CONFIG.replaceAll("\n", "\r\n") };
    const rules = await judgedBy(here, { "plimsoll.yml": CONFIG });
    expect([...idsOf(rules), ...changesIn(rules)]).toEqual([]);
  });

  test("hold when the pull request deletes them", async () => {
    const rules = await judgedBy({}, { "plimsoll.yml": CONFIG });
    expect(await rules.files.kindOf("plimsoll.yml")).toBe("file");
    expect(rules.rules).toEqual({
      base: "2".repeat(40),
      changes: [{ rule: "`plimsoll.yml`", before: "there", effect: "loosens" }],
    });
  });

  test("that stand elsewhere in the working tree are compared with the head commit's", async () => {
    const inBase = { "plimsoll.yml": CONFIG };
    expect(changesIn(await judgedBy({}, inBase, {}, inBase))).toEqual([]);
    const inHead = { "plimsoll.yml": CONFIG.replace("1%", "9%") };
    expect(changesIn(await judgedBy({}, inBase, {}, inHead))).toEqual([LOST]);
  });

  test("hide a config that only the pull request has, beside its results", async () => {
    const here = { "results/plimsoll.yml": "version: 1\n", "results/k6.json": "{}" };
    const rules = await judgedBy(here, { "plimsoll.yml": CONFIG }, { results: ["results"] });
    expect(await rules.files.kindOf("results/plimsoll.yml")).toBe("nothing");
    expect(await rules.files.list("results")).toEqual(["k6.json"]);
    expect(idsOf(rules)).toEqual(["rules-new"]);
    expect(changesIn(rules)).toEqual([LOST, "name of the service: neutral"]);
  });

  test("give the baseline too, at the place that the base's config names", async () => {
    const config = `${CONFIG}baseline: {file: numbers.json}\n`;
    const rules = await judgedBy(
      { "plimsoll.yml": CONFIG, "numbers.json": "of the pull request" },
      { "plimsoll.yml": config, "numbers.json": baselineOf(95.8) },
    );
    expect(await rules.files.text("numbers.json")).toBe(baselineOf(95.8));
    // The pull request looks for its baseline at the usual place, and there is none.
    expect(changesIn(rules)).toEqual(["place of the baseline: neutral", "`numbers.json`: loosens"]);
  });

  test("are the pull request's own where the base has none, which is told", async () => {
    const rules = await judgedBy({ "plimsoll.yml": CONFIG }, {});
    expect(await rules.files.text("plimsoll.yml")).toBe(CONFIG);
    expect(idsOf(rules)).toEqual(["rules-new"]);
  });

  test("are none where nobody has any, which needs no word", async () => {
    expect(idsOf(await judgedBy({}, {}))).toEqual([]);
  });

  test("are the pull request's own where the base's cannot be read, so that it can be mended", async () => {
    const rules = await judgedBy({ "plimsoll.yml": CONFIG }, { "plimsoll.yml": "version: 99\n" });
    expect(await rules.files.text("plimsoll.yml")).toBe(CONFIG);
    expect(idsOf(rules)).toEqual(["rules-broken"]);
  });

  test("keep the base's baseline when only the config is new", async () => {
    const config = `${CONFIG}baseline: {file: numbers.json}\n`;
    const rules = await judgedBy(
      { "plimsoll.yml": config, "numbers.json": baselineOf(1_000) },
      { "numbers.json": baselineOf(95.8) },
    );
    expect(await rules.files.text("numbers.json")).toBe(baselineOf(95.8));
    expect(idsOf(rules)).toEqual(["rules-new"]);
    expect(changesIn(rules)).toEqual([
      "run `a` in the baseline of `sustained`: not comparable",
      "`http_req_duration p(95)` in the baseline of `sustained`: loosens",
    ]);
  });

  test("leave a config with faults to the gate, which lists them all", async () => {
    const rules = await judgedBy({}, { "plimsoll.yml": "version: 99\n" });
    expect(await rules.files.text("plimsoll.yml")).toBe("version: 99\n");
  });
});

describe("a file system with other texts over it", () => {
  const disk = memoryFiles({ "a.txt": "disk", "b.txt": "disk" });
  const overlay = new Map([
    [resolve("a.txt"), "övér"],
    [resolve("b.txt"), undefined],
    [resolve("c.txt"), "new"],
  ]);
  const files = overlaidFiles(disk, overlay);

  test("tells of every way to read the same text", async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of files.stream("./a.txt")) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe("övér");
    expect(await files.text("a.txt")).toBe("övér");
    // "ö" and "é" are two bytes each.
    expect(await files.size("a.txt")).toBe(6);
    expect(Buffer.from(await files.head("a.txt", 2)).toString()).toBe("ö");
    expect(await files.find("c.txt")).toEqual(["c.txt"]);
    expect(await files.kindOf("c.txt")).toBe("file");
  });

  test("has no file that is hidden", async () => {
    expect(await files.kindOf("b.txt")).toBe("nothing");
    expect(await files.find("b.txt")).toEqual([]);
  });
});
