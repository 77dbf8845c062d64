import { existsSync, globSync, readFileSync } from "node:fs";
import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { blocks, pages, proseOf } from "./pages.ts";

/** What a page points to; what stands in code is an example. */
const links = pages.flatMap((page) =>
  [
    ...proseOf(page)
      .replace(/`[^`\n]*`/gu, "")
      .matchAll(/\]\((?!https?:)(?<to>[^)\s]+)/gu),
  ].map(({ groups }) => {
    const [path = "", anchor] = (groups?.["to"] ?? "").split("#");
    return { page, to: path === "" ? page : join(dirname(page), path), anchor };
  }),
);
const anchors = links.filter(({ anchor }) => anchor !== undefined);

/** What is read and tried by a test, by the word behind the fence; `text` holds drawings and formulas. */
const KINDS = new Set(["sh", "yaml", "liquid", "markdown", "promql", "json", "text"]);

/** The flags of each command, from the page that is generated from the program. */
const flags = new Map<string, Set<string>>();
const FLAG_ROW = /^\| `(?<command>[a-z ]+)` \| `(?<flag>--[a-z-]+)/gmu;
for (const { groups } of readFileSync("docs/reference.md", "utf8").matchAll(FLAG_ROW)) {
  const { command = "", flag = "" } = groups ?? {};
  flags.set(command, (flags.get(command) ?? new Set()).add(flag));
}
const ours = new Set([...flags.values()].flatMap((each) => [...each]));

/** Flags of k6, of Prometheus, of exporters and of other tools, which pages name too. */
const OF_OTHERS = new Set([
  "--summary-export",
  "--out",
  "--new-machine-readable-summary",
  "--tag",
  "--enable-feature",
  "--collector",
  "--error-on-alert",
]);

const codes = pages
  .filter((page) => !page.startsWith("docs/migrate/"))
  .flatMap((page) =>
    [...proseOf(page).matchAll(/`(?<code>[^`\n]+)`/gu)].map(({ groups }) => ({
      page,
      code: groups?.["code"] ?? "",
    })),
  );
const named = codes.filter(({ code }) => /^plimsoll [a-z]/u.test(code));
const sources = codes.filter(({ code }) => /^[a-z0-9/_-]+\/[a-z0-9-]+(?:\.test)?\.ts$/u.test(code));
const flagged = codes.filter(({ code }) => code.startsWith("--"));

describe("what the pages name", () => {
  test("there is something to look up", () => {
    expect(pages.length).toBeGreaterThan(8);
    expect(links.length).toBeGreaterThan(40);
    expect(anchors.length).toBeGreaterThan(3);
    expect(flags.size).toBeGreaterThan(6);
    expect(named.length).toBeGreaterThan(20);
    expect(sources.length).toBeGreaterThan(8);
    expect(flagged.length).toBeGreaterThan(15);
  });

  test.for(links)("$page points to $to, which is there", async ({ to }) => {
    await expect(access(to)).resolves.toBeUndefined();
  });

  test.for(anchors)("$page points to #$anchor of $to, which is a heading there", (link) => {
    expect(headingsOf(link.to)).toContain(link.anchor);
  });

  test.for(pages)("%s has no block that no test reads", (page) => {
    const fences = readFileSync(page, "utf8").match(/^[ \t>]*(?:```|~~~)/gmu) ?? [];
    const read = blocks.filter((block) => block.page === page);
    expect(fences).toHaveLength(2 * read.length);
    expect(read.map(({ kind }) => kind).filter((kind) => !KINDS.has(kind))).toEqual([]);
  });

  test.for(pages)("every row of a table of %s has the cells of its head", (page) => {
    const tables = proseOf(page).match(/(?:^\|.*\|$\n?)+/gmu) ?? [];
    const counts = tables.map((table) =>
      table
        .trim()
        .split("\n")
        .map((row) => row.replaceAll("\\|", "").split("|").length),
    );
    expect(counts.filter((each) => new Set(each).size > 1)).toEqual([]);
  });

  test.for(sources)("$code, which $page names, is there", ({ code }) => {
    expect([code, `src/${code}`].filter((path) => existsSync(path))).toHaveLength(1);
  });

  test("the reference names every variable of the environment that the sources read, and no other", () => {
    const ourVariables = (text: string) => new Set(text.match(/PLIMSOLL_[A-Z_]+/gu));
    const read = globSync("src/**/*.ts").map((file) => readFileSync(file, "utf8"));
    const told = ourVariables(readFileSync("docs/reference.md", "utf8"));
    expect([...told].toSorted()).toEqual([...ourVariables(read.join("\n"))].toSorted());
    expect(told.size).toBeGreaterThan(5);
  });

  test.for(named)("`$code` of $page is a command with its flags", ({ code }) => {
    const command = [...flags.keys(), "baseline"].filter((one) =>
      code.startsWith(`plimsoll ${one}`),
    );
    const [longest] = command.toSorted((one, other) => other.length - one.length);
    const known = flags.get(longest ?? "") ?? new Set();
    expect(["explain", "baseline", ...flags.keys()]).toContain(longest ?? code.split(" ")[1]);
    expect((code.match(/--[a-z-]+/gu) ?? []).filter((flag) => !known.has(flag))).toEqual([]);
  });

  test.for(flagged)("`$code` of $page is a flag that there is", ({ code }) => {
    const [flag = ""] = /^--[a-z-]+/u.exec(code) ?? [];
    expect([...ours, ...OF_OTHERS]).toContain(flag);
  });
});

/** The anchors that GitHub makes of a page's headings. */
function headingsOf(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) =>
    (groups?.["title"] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
