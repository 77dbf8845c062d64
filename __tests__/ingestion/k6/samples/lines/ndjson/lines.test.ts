import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numbersOf, runFrom } from "../../reading.ts";
import { recordedBytes } from "../../../recorded.ts";

const seed = 41;

interface Sample {
  readonly metric: string;
  readonly time: string;
  readonly value: number;
  readonly tags: Readonly<Record<string, string>>;
}

const texts = fc.oneof(
  fc.constantFrom(
    "",
    "200",
    "GET",
    "http://h/a?x=1&y=<2>",
    "}}\n",
    '},"metadata":{',
    '"',
    "\\",
    "tags",
    "é中😀",
    "\u2028",
    "\u007f",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const tags = fc.dictionary(
  fc.oneof(fc.constantFrom("name", "status", "method", "scenario"), texts),
  texts,
  { maxKeys: 6 },
);
const values = fc.oneof(
  fc.integer({ min: 0, max: 10 ** 10 }).map((nanoseconds) => nanoseconds / 1e6),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
);
const times = fc
  .tuple(
    fc.integer({ min: 0, max: 3_000_000 }),
    fc.constantFrom("Z", "+05:30"),
    fc.stringMatching(/^\d{0,6}$/u),
  )
  .map(
    ([ms, zone, digits]) =>
      `${new Date(1795424000000 + ms).toISOString().slice(0, 23)}${digits}${zone}`,
  );
const samples = fc.record({
  metric: fc.constantFrom(
    "http_reqs",
    "http_req_duration",
    "checks",
    "my_trend",
    "a_metric_of_my_own_with_a_long_name",
  ),
  time: times,
  value: values,
  tags,
});

/** The same sample as different writers put it. */
const layouts: readonly ((sample: Sample) => string)[] = [
  ({ metric, time, value, tags: map }) =>
    JSON.stringify({ metric, type: "Point", data: { time, value, tags: map } }),
  ({ metric, time, value, tags: map }) =>
    JSON.stringify({
      metric,
      type: "Point",
      data: { time, value, tags: map, metadata: { iter: "3", vu: map["name"] ?? "1" } },
    }),
  ({ metric, time, value, tags: map }) =>
    JSON.stringify({ type: "Point", data: { time, value, tags: map }, metric }),
  ({ metric, time, value, tags: map }) =>
    JSON.stringify({ data: { tags: map, value, time }, metric, type: "Point" }),
  ({ metric, time, value, tags: map }) =>
    JSON.stringify({ metric, type: "Point", data: { time, value, tags: map } })
      .replaceAll("<", "\\u003c")
      .replaceAll(">", "\\u003e")
      .replaceAll("&", "\\u0026"),
  ({ metric, time, value, tags: map }) =>
    `  ${JSON.stringify({ metric, type: "Point", data: { time, value, tags: map } }).replaceAll('","', '", "')}\r`,
];

/** What JSON.parse and a list of values say of the same lines. */
function expected(lines: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const line of lines) {
    const { metric, data } = JSON.parse(line) as { metric: string; data: Sample };
    found.set(metric, [...(found.get(metric) ?? []), data.value]);
  }
  return found;
}

describe("lines of NDJSON", () => {
  const file = fc.array(fc.tuple(samples, fc.nat(layouts.length - 1), fc.nat(3)), {
    minLength: 1,
    maxLength: 40,
  });

  test("are what JSON.parse says, in any layout and cut anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 700 }), async (drawn, chunkSize) => {
        // A sample that comes again makes lines like the one before, which is the fast way.
        const lines = drawn.flatMap(([sample, layout, again]) =>
          Array.from({ length: again + 1 }, () => layouts[layout]!(sample)),
        );
        const run = await runFrom(`${lines.join("\n")}\n`, {}, chunkSize);
        expect(run.samples!.lines).toEqual({ read: lines.length, refused: 0, console: 0, cut: 0 });
        const all = expected(lines);
        expect([...run.measurements.keys()].toSorted()).toEqual([...all.keys()].toSorted());
        for (const [metric, list] of all) {
          const measurement = run.measurements.get(metric)!;
          expect(measurement.samples).toBe(list.length);
          if (metric !== "my_trend" && metric !== "http_req_duration") continue;
          if (measurement.kind !== "trend") continue;
          const ascending = list.toSorted((a, b) => a - b);
          expect(measurement.distribution!.quantile(0)).toBe(ascending[0]);
          expect(measurement.distribution!.quantile(1)).toBe(ascending.at(-1));
          const sum = list.reduce((total, value) => total + value, 0);
          expect(measurement.values.get("avg")).toBe(sum / list.length);
        }
        expect(run.k6Scenarios).toEqual(
          [
            ...new Set(
              drawn.flatMap(([{ tags: map }]) =>
                Object.hasOwn(map, "scenario") ? [map["scenario"]!] : [],
              ),
            ),
          ].toSorted(),
        );
      }),
      { seed, numRuns: 200 },
    );
  });

  test.each([
    ["v2.2.0/points.ndjson.gz", 12],
    ["v0.40.0/points.ndjson.gz", 12],
  ])("of %s mean the same wherever the chunks are cut", async (name, count) => {
    const lines = gunzipSync(recordedBytes(name)).toString().split("\n").slice(0, count);
    const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
    const told = async (size: number): Promise<string> =>
      JSON.stringify(numbersOf(await runFrom(bytes, {}, size)));
    const whole = await told(bytes.length);
    // Small chunks cut every line many times; then the first chunk ends once at every byte.
    for (let size = 1; size < bytes.length; size += size < 60 || size > 1400 ? 1 : 5) {
      if ((await told(size)) !== whole) expect(await told(size), `chunks of ${size}`).toBe(whole);
    }
    expect(whole.length).toBeGreaterThan(500);
  });

  test("may have a tag of many kilobytes", async () => {
    const huge = "x".repeat(600_000);
    const line = `{"metric":"http_reqs","type":"Point","data":{"time":"2026-11-23T09:17:01Z","value":1,"tags":{"error":"${huge}"}}}\n`;
    const run = await runFrom(line.repeat(3), {}, 10_000);
    expect(run.measurements.get("http_reqs")?.values.get("count")).toBe(3);
  });

  test("longer than 8 MiB are refused, and those after them read", async () => {
    const line = `{"metric":"http_reqs","type":"Point","data":{"time":"2026-11-23T09:17:01Z","value":1,"tags":{}}}\n`;
    const run = await runFrom(`${line.repeat(200)}{"metric":"${"x".repeat(9_000_000)}\n${line}`);
    expect(run.samples!.lines).toEqual({ read: 201, refused: 1, console: 0, cut: 0 });
    expect(run.oddities.find(({ id }) => id === "lines-refused")?.text).toContain(
      "samples:201: it is longer than 8 MiB",
    );
  });
});
