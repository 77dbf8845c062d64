import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { baseFiles, type BaseFiles } from "../../src/github/base-files.ts";
import { changedLines } from "../../src/github/changed-lines.ts";
import { overlaidFiles } from "../../src/gate/overlaid-files.ts";
import { memoryFiles } from "./memory-files.ts";

const CONFIG = "version: 1\nservice: shop\nobjectives: {http_req_failed: rate < 1%}\n";

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
      text: async (path) => held.get(path),
      textOfHead: async (path) => head.get(path),
    },
  );
}

const idsOf = ({ notes }: BaseFiles): readonly string[] => notes.map(({ id }) => id);

describe("the rules of the base commit", () => {
  test("stand over those of the working tree", async () => {
    const rules = await judgedBy({ "plimsoll.yml": "version: 1\n" }, { "plimsoll.yml": CONFIG });
    expect(await rules.files.text("plimsoll.yml")).toBe(CONFIG);
    expect(idsOf(rules)).toEqual(["rules-changed"]);
  });

  test("that the working tree has too need no word, whatever its ends of lines", async () => {
    const here = { "plimsoll.yml": CONFIG.replaceAll("\n", "\r\n") };
    expect(idsOf(await judgedBy(here, { "plimsoll.yml": CONFIG }))).toEqual([]);
  });

  test("hold when the pull request deletes them", async () => {
    const rules = await judgedBy({}, { "plimsoll.yml": CONFIG });
    expect(await rules.files.kindOf("plimsoll.yml")).toBe("file");
    expect(rules.notes.map(({ text }) => text)).toEqual([
      "`plimsoll.yml` is gone against the base commit `2222222`, whose word counts. " +
        "What this pull request changes in it takes effect after the merge.",
    ]);
  });

  test("that stand elsewhere in the working tree are compared with the head commit's", async () => {
    const inBase = { "plimsoll.yml": CONFIG };
    expect(idsOf(await judgedBy({}, inBase, {}, inBase))).toEqual([]);
    const inHead = { "plimsoll.yml": CONFIG.replace("1%", "9%") };
    expect(idsOf(await judgedBy({}, inBase, {}, inHead))).toEqual(["rules-changed"]);
  });

  test("hide a config that only the pull request has, beside its results", async () => {
    const here = { "results/plimsoll.yml": "version: 1\n", "results/k6.json": "{}" };
    const rules = await judgedBy(here, { "plimsoll.yml": CONFIG }, { results: ["results"] });
    expect(await rules.files.kindOf("results/plimsoll.yml")).toBe("nothing");
    expect(await rules.files.list("results")).toEqual(["k6.json"]);
    expect(idsOf(rules)).toEqual(["rules-new", "rules-changed"]);
  });

  test("give the baseline too, at the place that the base's config names", async () => {
    const config = `${CONFIG}baseline: {file: numbers.json}\n`;
    const rules = await judgedBy(
      { "plimsoll.yml": CONFIG, "numbers.json": "of the pull request" },
      { "plimsoll.yml": config, "numbers.json": "of the base" },
    );
    expect(await rules.files.text("numbers.json")).toBe("of the base");
    expect(idsOf(rules)).toEqual(["rules-changed", "rules-changed"]);
  });

  test("are the pull request's own where the base has none, which is told", async () => {
    const rules = await judgedBy({ "plimsoll.yml": CONFIG }, {});
    expect(await rules.files.text("plimsoll.yml")).toBe(CONFIG);
    expect(idsOf(rules)).toEqual(["rules-new"]);
  });

  test("are none where nobody has any, which needs no word", async () => {
    expect(idsOf(await judgedBy({}, {}))).toEqual([]);
  });

  test("leave a config with faults to the gate, which lists them all", async () => {
    const rules = await judgedBy({}, { "plimsoll.yml": "version: 99\n" });
    expect(await rules.files.text("plimsoll.yml")).toBe("version: 99\n");
  });
});

describe("what changed between two texts", () => {
  test.for([
    ["a\nb\n", "a\nc\n", "−`b`, +`c`"],
    ["a\n", "a\nb\nb\n", "+`b`, +`b`"],
    ["a\nb\n", "b\na\n", "lines in another order"],
    ["", "1\n2\n3\n4\n", "+4 lines"],
    ["a `b` c\n", "", "−``a `b` c``"],
    ["  x: 1\n", "", "−`x: 1`"],
  ] as const)("%j to %j is %s", ([before, after, told]) => {
    expect(changedLines(before, after)).toBe(told);
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
