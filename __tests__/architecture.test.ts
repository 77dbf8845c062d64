import { existsSync, globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "rolldown/utils";
import { describe, expect, test } from "vitest";

interface Wall {
  readonly may: readonly string[];
  readonly because: string;
}

/** Each room of `src`, what it may name, and why the wall stands there. */
const rooms: Record<string, Wall> = {
  model: { may: [], because: "nouns know nobody; everything else may know them" },
  schema: { may: [], because: "generated validators stand alone" },
  statistics: {
    may: [],
    because: "numbers in, numbers out: the formulas can be checked against scipy",
  },
  words: { may: ["model"], because: "sentences and digits live apart from the numbers they tell" },
  config: {
    may: ["model", "schema", "yaml", "@prometheus-io/lezer-promql"],
    because: "plimsoll.yml, with the queries in it, becomes model here and nowhere else",
  },
  ingestion: {
    may: ["model", "statistics", "node:zlib"],
    because: "foreign text becomes model here; it cannot know what will be judged",
  },
  baseline: {
    may: ["model"],
    because: "the file format is not the judging rule",
  },
  judging: { may: ["model", "statistics"], because: "a verdict depends on numbers alone" },
  diagnosis: {
    may: ["model", "statistics", "words", "judging"],
    because: "findings explain verdicts, never make them; their evidence is told in words",
  },
  report: {
    may: ["model", "words", "markdown-table"],
    because: "a renderer gets a finished judgement, so it cannot change a verdict",
  },
  browser: {
    may: ["report", "words", "uplot"],
    because:
      "what runs in the reader's browser draws a finished report; it is bundled into one text",
  },
  "own-form": {
    may: ["model", "words", "report", "liquidjs"],
    because:
      "a team's form is a program of somebody else's: it gets named values and ready blocks, and no file, clock or verdict",
  },
  drafting: {
    may: ["model", "config", "judging", "words", "report", "yaml"],
    because:
      "a first config is text made from runs; its limits are those that the report would propose",
  },
  gate: {
    may: [
      "model",
      "statistics",
      "drafting",
      "config",
      "ingestion",
      "baseline",
      "judging",
      "diagnosis",
      "words",
      "report",
      "own-form",
      "schema",
    ],
    because: "the order of the rooms is read here and only here",
  },
  workspace: {
    may: [
      "model",
      "gate",
      "node:fs",
      "node:fs/promises",
      "node:os",
      "node:path",
      "node:process",
      "node:timers/promises",
      "node:v8",
      "node:worker_threads",
      "tinyglobby",
    ],
    because: "the only room that touches the disk, and the threads that read from it",
  },
  network: {
    may: ["gate", "node:buffer", "node:fs", "node:http", "node:https"],
    because: "the only room that speaks HTTP on its own: one way out, bounded in time and size",
  },
  github: {
    may: [
      "model",
      "gate",
      "words",
      "@actions/core",
      "@actions/github",
      "@actions/artifact",
      "yauzl",
      "node:fs",
      "node:fs/promises",
      "node:path",
      "node:stream",
      "node:stream/promises",
      "node:zlib",
    ],
    because:
      "the only room that knows GitHub: it fills in the gate's request, fetches results and carries a finished judgement away",
  },
  cli: {
    may: [
      "model",
      "gate",
      "words",
      "report",
      "workspace",
      "network",
      "drafting",
      "github",
      "commander",
      "@clack/prompts",
      "node:buffer",
      "node:os",
      "node:process",
    ],
    because:
      "a shell around the gate, which asks the room that knows GitHub whether a build there is of the default branch",
  },
  "sample-thread.ts": {
    may: ["model", "ingestion", "workspace", "node:worker_threads"],
    because: "entry of a thread that reads one file of samples, and knows nothing of the gate",
  },
  "cli.ts": {
    may: ["cli", "workspace", "package.json", "node:process"],
    because: "entry of the command line",
  },
  "action.ts": {
    may: [
      "model",
      "gate",
      "words",
      "report",
      "workspace",
      "github",
      "cli",
      "@actions/core",
      "package.json",
      "node:process",
    ],
    because: "entry of the action, which is the command line with GitHub around it",
  },
};

const roomOf = (path: string): string => path.split("/")[1] ?? path;

function importsOf(file: string): readonly string[] {
  const { module, errors } = parseSync(file, readFileSync(file, "utf8"));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const names = [
    ...module.staticImports.map((entry) => entry.moduleRequest.value),
    ...module.staticExports.flatMap((entry) =>
      entry.entries.flatMap((exported) => exported.moduleRequest?.value ?? []),
    ),
    ...dynamicImportsOf(file, module.dynamicImports),
  ];
  return names.map((name) =>
    name.startsWith(".") ? roomOf(posix.join(posix.dirname(file), name)) : name,
  );
}

function dynamicImportsOf(
  file: string,
  imports: readonly { moduleRequest: { start: number; end: number } }[],
): readonly string[] {
  const text = readFileSync(file, "utf8");
  return imports.map(({ moduleRequest }) => {
    const name = /^["']([^"']+)["']$/u.exec(
      text.slice(moduleRequest.start, moduleRequest.end),
    )?.[1];
    if (name === undefined)
      throw new Error(`${file}: a dynamic import must name its module literally`);
    return name;
  });
}

describe("the rooms of src", () => {
  const files = globSync("src/**/*.ts", { exclude: ["src/schema/**"] }).map((file) =>
    file.replaceAll("\\", "/"),
  );

  test("there is something to check", () => expect(files.length).toBeGreaterThan(10));

  test.for(files)("%s names only what its room may", (file) => {
    const here = roomOf(file);
    const wall = rooms[here];
    const strangers = importsOf(file).filter((to) => to !== here && !wall?.may.includes(to));
    expect(
      strangers,
      `${here}: ${wall?.because ?? "an unknown room: give it a wall and a reason"}`,
    ).toEqual([]);
  });
});

describe("a wall", () => {
  const files = globSync("src/**/*.ts", { exclude: ["src/schema/**"] }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const named = Map.groupBy(
    files.flatMap((file) => importsOf(file).map((to) => ({ here: roomOf(file), to }))),
    ({ here }) => here,
  );

  test.for(Object.keys(rooms))("of %s lets in nothing that nobody there names", (room) => {
    const used = new Set(named.get(room)?.map(({ to }) => to));
    expect(rooms[room]?.may.filter((one) => !used.has(one))).toEqual([]);
  });
});

describe("the page of architecture", () => {
  const page = readFileSync("docs/architecture.md", "utf8");

  test("names files that are there", () => {
    const named = [...page.matchAll(/`(?<file>[\w/-]+\.ts)`/gu)].map((found) => found[1] ?? "");
    expect(named.length).toBeGreaterThan(5);
    const there = (file: string): boolean => existsSync(file) || existsSync(`src/${file}`);
    expect(named.filter((file) => !there(file))).toEqual([]);
  });

  test("names every room, and as known to it what its wall lets in", () => {
    const rows = [...page.matchAll(/^\| `(?<room>[\w-]+)` \|[^|]*\| (?<known>[^|]*) \|$/gmu)];
    const told = new Map(rows.map(({ groups }) => [groups?.["room"], groups?.["known"]]));
    const folders = Object.keys(rooms).filter((room) => !room.endsWith(".ts"));
    expect(new Set(told.keys())).toEqual(new Set(folders));
    const untold = folders.flatMap((room) =>
      (rooms[room]?.may ?? [])
        .filter(
          (one) => folders.includes(one) && !/all of these|gate's/u.test(told.get(room) ?? ""),
        )
        .filter((one) => !told.get(room)?.split(", ").includes(one))
        .map((one) => `${room} knows ${one}`),
    );
    expect(untold).toEqual([]);
  });
});
