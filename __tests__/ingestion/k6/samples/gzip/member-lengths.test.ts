import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSamples } from "../../../../../src/ingestion/k6/samples/read-samples.ts";
import { runOf } from "../../../../../src/ingestion/k6/samples/run/run-of.ts";
import { PLAIN_PLAN } from "../../../../../src/ingestion/k6/samples/sample-plan.ts";
import { chunksOf } from "../reading.ts";

const FILE = "__tests__/fixtures/k6/v2.2.0/points.ndjson.gz";
const text = gunzipSync(readFileSync(FILE));

async function read(bytes: Uint8Array, size = 4099): Promise<{ requests?: number; odd: string[] }> {
  const run = runOf(await readSamples(chunksOf(bytes, size), "samples", PLAIN_PLAN));
  const requests = run.measurements.get("http_reqs")?.values.get("count");
  return { ...(requests !== undefined && { requests }), odd: run.oddities.map(({ id }) => id) };
}

/** The file as members, one for each part; RFC 1952 §2.2 makes that one gzip file. */
function inMembers(cuts: readonly number[]): Buffer {
  const ends = [...cuts, text.length];
  return Buffer.concat(
    ends.map((end, index) => gzipSync(text.subarray(ends[index - 1] ?? 0, end))),
  );
}

describe("a gzip file of several members", () => {
  test("is as whole as one of one member, wherever the members and the chunks of it end", async () => {
    const whole = await read(readFileSync(FILE));
    expect(whole.odd).not.toContain("gzip-cut");
    const cut = fc.nat({ max: text.length });
    const cuts = fc.array(cut, { maxLength: 12 }).map((list) => list.toSorted((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(cuts, fc.integer({ min: 13, max: 70_000 }), async (at, size) => {
        expect(await read(inMembers(at), size)).toEqual(whole);
      }),
      { seed: 1952, numRuns: 15 },
    );
  });

  test("is cut where its last member is, be it in the header, the content or the length at its end", async () => {
    const first = gzipSync(text.subarray(0, 200_000));
    const both = Buffer.concat([first, gzipSync(text.subarray(200_000))]);
    for (const end of [first.length + 3, first.length + 500, both.length - 3, both.length - 8]) {
      expect((await read(both.subarray(0, end))).odd).toContain("gzip-cut");
    }
  });
});
