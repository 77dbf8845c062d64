import { gunzipSync, gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { k6File } from "../summaries.ts";
import { workplace } from "../workplace.ts";

const unpacked = (name: string): string =>
  gunzipSync(readFileSync(`__tests__/fixtures/k6/v2.2.0/${name}`)).toString();

const CONFIG =
  "version: 1\nobjectives:\n  http_req_duration: p(90) < 60s\n  http_reqs: count > 0\n";

const RESULTS: Readonly<Record<string, string>> = {
  "handle-summary.json": k6File("v2.2.0/handle-summary.json"),
  "summary-export.json": k6File("v2.2.0/summary-export.json"),
  "machine-readable.json": k6File("v2.2.0/machine-readable.full.json"),
  "points.ndjson": unpacked("points.ndjson.gz"),
  "points.csv": unpacked("points.csv.gz"),
};

/** What editors and shells of Windows make of a text. */
const MADE: readonly (readonly [string, (text: string) => string])[] = [
  ["line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
  ["a byte order mark", (text) => `\uFEFF${text}`],
  ["both", (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
];

async function judged(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  await using place = await workplace(files);
  expect((await place.plimsoll("baseline", "add", ...words)).code).toBe(0);
  const { code, err } = await place.check(...words);
  const { indicators, concerns } = await place.judgement();
  const numbers = indicators.map(({ metric, value, objective }) => [
    metric,
    value,
    objective?.verdict,
  ]);
  return { code, err, numbers, concerns: concerns.map(({ id }) => id) };
}

describe.for(MADE)("%s", ([, made]) => {
  test.for(Object.keys(RESULTS))("in %s and the config change no number", async (name) => {
    const text = RESULTS[name] ?? "";
    const words = [`shop=@${name}`, "--config", "@plimsoll.yml", "--baseline", "@baseline.json"];
    const plain = await judged({ "plimsoll.yml": CONFIG, [name]: text }, ...words);
    const other = await judged({ "plimsoll.yml": made(CONFIG), [name]: made(text) }, ...words);
    expect(plain.numbers.length).toBeGreaterThan(1);
    expect(plain.code).toBe(0);
    expect(other).toEqual(plain);
  });

  test("in packed samples change no number", async () => {
    const text = RESULTS["points.ndjson"] ?? "";
    const ended = await Promise.all(
      [text, made(text)].map(async (one) => {
        await using place = await workplace({ "plimsoll.yml": CONFIG });
        await writeFile(place.path("points.ndjson.gz"), gzipSync(one));
        const { code } = await place.check("@points.ndjson.gz", "--config", "@plimsoll.yml");
        return { code, values: (await place.judgement()).indicators.map(({ value }) => value) };
      }),
    );
    expect(ended[1]).toEqual(ended[0]);
  });

  test("in a baseline and a saved judgement are read", async () => {
    await using place = await workplace({
      "plimsoll.yml": CONFIG,
      "shop.json": RESULTS["handle-summary.json"] ?? "",
    });
    const words = ["@shop.json", "--config", "@plimsoll.yml", "--baseline", "@baseline.json"];
    await place.plimsoll("baseline", "add", ...words);
    await writeFile(place.path("baseline.json"), made(await place.read("baseline.json")));
    expect((await place.check(...words)).code).toBe(0);
    expect((await place.judgement()).baseline.kind).toBe("history");
    await writeFile(place.path("saved.json"), made(await place.read("out/judgement.json")));
    const again = await place.plimsoll("report", "@saved.json", "--out", "@again");
    expect(again.code).toBe(0);
    expect(await place.read("again/report.md")).toBe(await place.read("out/report.md"));
  });
});
