import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seeded } from "../../../../src/statistics/seeded.ts";
import { SAMPLE_LINES_SOURCE } from "../../../../src/ingestion/k6/samples/lines/scanner/sample-lines-wasm.ts";
import { InputError } from "../../../../src/model/input-error.ts";
import { chunksOf, declared, numbersOf, point, runFrom } from "./reading.ts";
import { readSamples } from "../../../../src/ingestion/k6/samples/read-samples.ts";
import { PLAIN_PLAN } from "../../../../src/ingestion/k6/samples/sample-plan.ts";
import { recordedBytes } from "../recorded.ts";

const root = join(import.meta.dirname, "../../../..");

async function faultsOf(content: string | Uint8Array): Promise<InputError> {
  const error: unknown = await runFrom(content).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return error as InputError;
}

describe("a file that cannot be judged", () => {
  test("has more unreadable lines than one in a hundred: the first are located", async () => {
    const good = point("http_reqs", 1).repeat(97);
    const { faults } = await faultsOf(
      `${good}{"metric":1}\n{"metric":\n${good}{"event":"x","data":[]}\n`,
    );
    expect(faults.map(({ id, place, problem }) => [id, place?.line, problem])).toEqual([
      [
        "unreadable-samples",
        undefined,
        "3 of 197 lines cannot be read, which is more than one in a hundred; the first are listed below",
      ],
      [
        "unreadable-sample",
        98,
        'this line is no sample of k6: its "type" is neither "Metric" nor "Point"',
      ],
      ["unreadable-sample", 99, "this line is no sample of k6: it is not valid JSON"],
      [
        "unreadable-sample",
        197,
        'this line is no sample of k6: its "type" is neither "Metric" nor "Point"',
      ],
    ]);
  });

  test.each([
    ["nothing", ""],
    ["console text", "          /\\      |‾‾| /‾‾/   /‾‾/\n\n  execution: local\n"],
    ["a header of CSV", "metric_name,timestamp,metric_value,extra_tags,metadata\n"],
    ["blank lines", "\n\n\n"],
    ["metrics that k6 declared and never fed", declared("http_reqs", "counter")],
  ])("holds %s", async (_, content) => {
    const { faults } = await faultsOf(content);
    expect(faults).toMatchObject([{ id: "no-samples", place: { file: "samples" } }]);
  });

  test("is an empty gzip file, or a gzip file of something else", async () => {
    expect((await faultsOf(gzipSync(""))).faults).toMatchObject([{ id: "no-samples" }]);
    expect((await faultsOf(gzipSync("hello\n".repeat(9)))).faults).toMatchObject([
      { id: "no-samples" },
    ]);
  });

  test("is damaged gzip: what the damage hides is not guessed", async () => {
    const packed = gzipSync(recordedBytes("v2.2.0/ok.ndjson"));
    packed.fill(0xff, 460, 500);
    expect((await faultsOf(packed)).faults).toMatchObject([
      { id: "damaged-gzip", place: { file: "samples" } },
    ]);
  });

  test("is one that cannot be read: the reason is passed on as it is", async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield gzipSync("x").subarray(0, 4);
      throw new Error("EIO: the disk is gone");
    };
    await expect(readSamples(broken(), "samples", PLAIN_PLAN)).rejects.toThrow(
      "EIO: the disk is gone",
    );
  });
});

describe("what a file of samples says besides", () => {
  test("one bad line is a concern, with its number, and never its text", async () => {
    const run = await runFrom(
      `${point("http_reqs", 1).repeat(200)}{"metric":"token=secret"\n${point("http_reqs", 1)}`,
    );
    const [oddity] = run.oddities.filter(({ id }) => id === "lines-refused");
    expect(oddity?.text).toBe(
      "1 of 202 lines of samples cannot be read and are not counted (samples:201: it is not valid JSON)",
    );
    expect(oddity?.isNote).toBeUndefined();
  });

  test("a value that is no number is refused where it stands", async () => {
    const bad = ['"1"', "null", "01", "1.", "NaN", "[1]"].map((value) => point("http_reqs", value));
    const run = await runFrom(
      point("http_reqs", 1).repeat(700) + bad.join("") + point("http_reqs", 1),
    );
    expect(run.samples!.lines).toEqual({ read: 701, refused: 6, console: 0, cut: 0 });
    expect(run.oddities.find(({ id }) => id === "lines-refused")?.text).toContain("samples:701:");
  });

  test.each([
    ["NDJSON", "", point("http_reqs", 1)],
    [
      "CSV",
      "metric_name,timestamp,metric_value,scenario,extra_tags\n",
      "http_reqs,1763889421,1,shop,\n",
    ],
  ])("a line of %s that damage broke in two is two refused lines", async (_, header, line) => {
    // The line end stands where the value was, so that a number, a comma and the known tags still follow it.
    const broken = line.replace(/([:,])1,/u, "$1\n1,");
    const run = await runFrom(header + line.repeat(400) + broken + line);
    const read = 401 + (header === "" ? 0 : 1);
    expect(run.samples!.lines).toMatchObject({ read, cut: 0 });
    const { refused, console: text } = run.samples!.lines;
    expect(refused + text).toBe(2);
  });

  test("a request that lasted longer than any run does not stretch the run", async () => {
    const second = (at: number): string => `2026-11-23T09:17:${String(at).padStart(2, "0")}Z`;
    const run = await runFrom(
      point("http_req_duration", 1e308, {}, second(1)) +
        point("http_reqs", 1, {}, second(1)) +
        point("http_reqs", 1, {}, second(11)),
    );
    expect(run.durationMs).toBe(10_000);
  });

  test("two outputs in one file are told", async () => {
    const text = declared("http_reqs", "counter") + point("http_reqs", 1);
    expect((await runFrom(text)).oddities.map(({ id }) => id)).toEqual(["duration-estimated"]);
    expect((await runFrom(text + text)).oddities.map(({ id }) => id)).toContain("files-joined");
    // Two gzip files after each other unpack to both; the length at the end is only the second one's.
    const joined = await runFrom(Buffer.concat([gzipSync(text), gzipSync(text)]));
    expect(joined.measurements.get("http_reqs")?.samples).toBe(2);
    expect(joined.oddities.map(({ id }) => id)).not.toContain("gzip-cut");
  });
});

describe("100,000 distinct URLs", () => {
  test("take bounded memory, and every request is counted", async () => {
    const names = 30_000;
    const random = seeded(3);
    const lines: string[] = [declared("http_req_duration", "trend", "time")];
    for (let request = 0; request < names; request++) {
      const name = `http://h/item/${Math.floor(random() * 100_000)}?token=${request}`;
      const tags = {
        name,
        url: name,
        method: "GET",
        status: request % 50 === 0 ? "500" : "200",
        scenario: "s",
      };
      lines.push(
        point("http_reqs", 1, tags),
        point("http_req_duration", request / 100, tags),
        point("http_req_failed", request % 50 === 0 ? 1 : 0, tags),
      );
    }
    const { samples, measurements } = await runFrom(lines.join(""));
    const { endpoints, statuses } = samples!;
    expect(measurements.get("http_req_duration")?.samples).toBe(names);
    expect(endpoints).toHaveLength(1001);
    expect(endpoints[0]).toMatchObject({ name: "other", requests: names - 1000 });
    expect(endpoints.reduce((sum, { requests }) => sum + requests, 0)).toBe(names);
    expect(endpoints.reduce((sum, { failures }) => sum + failures, 0)).toBe(names / 50);
    expect([...statuses]).toEqual([
      ["200", names - names / 50],
      ["500", names / 50],
    ]);
  }, 30_000);
});

describe("a mutated file", () => {
  const originals = [
    recordedBytes("v2.2.0/ok.ndjson"),
    recordedBytes("v0.40.0/inf.ndjson"),
    recordedBytes("v2.2.0/metadata-vu-iter.ndjson"),
    gunzipSync(recordedBytes("v2.2.0/points.csv.gz")).subarray(0, 9000),
    gzipSync(recordedBytes("v2.2.0/ok.ndjson")),
  ];
  const edit = fc.record({
    kind: fc.constantFrom("set", "cut", "insert", "drop", "double"),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(10, 34, 44, 92, 123, 125)),
  });

  function mutated(
    original: Uint8Array,
    edits: readonly { kind: string; at: number; length: number; byte: number }[],
  ): Uint8Array {
    let bytes = [...original];
    for (const { kind, at, length, byte } of edits) {
      const place = Math.floor(at * bytes.length);
      if (kind === "set") bytes[place] = byte;
      if (kind === "cut") bytes = bytes.slice(0, place + 200);
      if (kind === "insert") bytes.splice(place, 0, ...Array.from({ length }, () => byte));
      if (kind === "drop") bytes.splice(place, length);
      if (kind === "double") bytes.splice(place, 0, ...bytes.slice(place, place + length * 20));
    }
    return Uint8Array.from(bytes);
  }

  function linesIn(bytes: Uint8Array): number {
    const text = Buffer.from(bytes).toString("latin1");
    return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  }

  test("is read or refused, never hung or crashed, and no line is lost", async () => {
    let judged = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(originals.length - 1),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 5000 }),
        async (which, edits, chunkSize) => {
          const bytes = mutated(originals[which]!, edits);
          const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
          const result = await readSamples(chunksOf(bytes, chunkSize), "samples", PLAIN_PLAN).catch(
            (error: unknown) => error,
          );
          if (result instanceof InputError) return;
          expect(result).toHaveProperty("collector");
          judged++;
          const { tally } = (result as Awaited<ReturnType<typeof readSamples>>).files[0];
          if (!isGzip)
            expect(tally.read + tally.refused + tally.console + tally.cut).toBe(linesIn(bytes));
          expect(tally.refused).toBeLessThanOrEqual(0.01 * (tally.read + tally.refused));
        },
      ),
      { seed: 77, numRuns: 800 },
    );
    expect(judged).toBeGreaterThan(100);
  }, 60_000);

  test("means the same however it is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 900 }),
        async (which, edits, chunkSize) => {
          const bytes = mutated(originals[which]!, edits);
          const told = (size: number): Promise<string> =>
            runFrom(bytes, {}, size).then(
              (run) => JSON.stringify([numbersOf(run), run.oddities]),
              (error: unknown) => String(error),
            );
          expect(await told(chunkSize)).toBe(await told(bytes.length));
        },
      ),
      { seed: 78, numRuns: 200 },
    );
  }, 60_000);
});

describe("the compiled scanner", () => {
  test("is built from the source beside it", () => {
    const source = readFileSync(join(root, "wasm/sample-lines.ts"));
    expect(createHash("sha256").update(source).digest("hex"), "run npm run build:wasm").toBe(
      SAMPLE_LINES_SOURCE,
    );
  });
});
