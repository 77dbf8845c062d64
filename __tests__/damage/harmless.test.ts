import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { latency, summary } from "../cli/summaries.ts";
import { exitOf } from "./exit-of.ts";

type Files = Readonly<Record<string, string>>;

const CONFIG = `version: 1
service: shop
objectives:
  http_req_duration: [p(95) < 500ms, avg < 300ms]
  http_req_failed: rate < 1%
scenarios:
  buy: {kind: sustained, load: {users: 10, duration: 1m}, results: results/buy.json}
  look: {kind: other, results: results/look.json}
baseline: {tolerance: 5%}
`;
const runs = [0, 1, 2, 3, 4].map((at) => ({
  id: `run-${at}`,
  tool: "0",
  commit: `abc${at}`,
  time: `2026-11-2${at}T00:00:00Z`,
  environment: { users: 10, durationMs: 60_000, runner: "x", cores: 2 },
  indicators: {
    "http_req_duration p(95)": { value: 199 + at, samples: 6000 },
    "http_req_duration avg": { value: 99 + at, samples: 6000 },
    "http_req_failed rate": { value: 0, samples: 6000 },
    "http_reqs rate": { value: 100 },
  },
}));
const SUMMARIES: Files = {
  "plimsoll.yml": CONFIG,
  "plimsoll.baseline.json": JSON.stringify({
    schemaVersion: 1,
    service: "shop",
    scenarios: { buy: { runs } },
  }),
  "results/buy.json": summary(),
  "results/look.json": summary({ http_req_duration: latency(120) }),
};
const unpacked = (name: string): string =>
  gunzipSync(readFileSync(`__tests__/fixtures/k6/v2.2.0/${name}`)).toString();
const samples = (name: string): Files => ({
  "plimsoll.yml": `version: 1\nobjectives: {http_req_duration: p(95) < 60s}\nscenarios:\n  buy: {results: results/${name}}\n`,
  [`results/${name}`]: unpacked(`${name}.gz`),
});

const GREEN: Readonly<Record<string, Files>> = {
  "summaries with a baseline": SUMMARIES,
  "samples as NDJSON": samples("points.ndjson"),
  "samples as CSV": samples("points.csv"),
};

/** The same tree with the members of each object the other way round. */
function turned(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(turned);
  if (typeof tree !== "object" || tree === null) return tree;
  const members = Object.entries(tree).map(([key, value]) => [key, turned(value)] as const);
  return Object.fromEntries(members.toReversed());
}

const inJson =
  (made: (tree: unknown) => string) =>
  (text: string, file: string): string =>
    file.endsWith(".json") ? made(JSON.parse(text)) : text;

const CHANGES: Readonly<Record<string, (text: string, file: string) => string>> = {
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "blank lines at the end": (text, file) =>
    // Lines of samples that are none are counted and told.
    /\.(?:csv|ndjson)$/u.test(file) ? text : `${text.trimEnd()}\n\n\n`,
  "no line end at the end": (text) => text.trimEnd(),
  "wide JSON": inJson((tree) => JSON.stringify(tree, undefined, "\t")),
  "narrow JSON": inJson((tree) => JSON.stringify(tree)),
  "keys the other way round": inJson((tree) => JSON.stringify(turned(tree))),
};

async function judged(files: Files, results: readonly string[]): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-harmless-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const exit = await exitOf(folder, results);
    expect(exit.code).toBe(0);
    return exit.judgement;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Numbers and verdicts without the files that they came from. */
function withoutFiles(judgement: unknown): unknown {
  return JSON.parse(
    JSON.stringify(judgement).replaceAll(/(?:\.{1,2}\/|results\/)+[\w.-]+\.json/gu, "FILE"),
  ) as unknown;
}

describe.for(Object.entries(GREEN))("the judgement of %s", ([, files]) => {
  test.for(Object.entries(CHANGES))(
    "stays the same to the last bit with %s",
    async ([, change]) => {
      const changed = Object.entries(files).map(
        ([file, text]) => [file, change(text, file)] as const,
      );
      expect(await judged(Object.fromEntries(changed), [])).toEqual(await judged(files, []));
    },
  );
});

describe("the judgement of summaries with a baseline", () => {
  const given = ["buy=results/buy.json", "look=results/look.json"];

  test("stays the same with paths written in another way, and given in another order", async () => {
    const as = await judged(SUMMARIES, given);
    const dotted = given.map((word) => word.replace("=", "=./results/../"));
    expect(withoutFiles(await judged(SUMMARIES, dotted))).toEqual(withoutFiles(as));
    expect(await judged(SUMMARIES, given.toReversed())).toEqual(as);
  });

  test("stays the same with a result under another name, but for the name", async () => {
    const { "results/buy.json": text = "", ...rest } = SUMMARIES;
    const renamed = {
      ...rest,
      "results/other.json": text,
      "plimsoll.yml": CONFIG.replace("results/buy.json", "results/other.json"),
    };
    const as = withoutFiles(await judged(SUMMARIES, []));
    expect(withoutFiles(await judged(renamed, []))).toEqual(as);
  });

  test("is the same of what was asked with metrics that nobody asks for", async () => {
    const more = summary({
      cart_size: { type: "gauge", values: { value: 3, min: 1, max: 9 } },
      zeal: { type: "counter", values: { count: 7, rate: 0.1 } },
    });
    const before = (await judged(SUMMARIES, [])) as {
      readonly assessment: string;
      readonly indicators: readonly object[];
    };
    const after = (await judged({ ...SUMMARIES, "results/buy.json": more }, [])) as typeof before;
    expect([before.assessment, after.assessment]).toEqual(["concerns", "concerns"]);
    for (const indicator of before.indicators) expect(after.indicators).toContainEqual(indicator);
  });
});
