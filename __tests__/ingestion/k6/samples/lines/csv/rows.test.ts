import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numbersOf, runFrom } from "../../reading.ts";
import { recordedBytes } from "../../../recorded.ts";

const HEADER =
  "metric_name,timestamp,metric_value,check,error,error_code,expected_response,group,method,name,proto,scenario,service,status,subproto,tls_version,url,extra_tags,metadata\n";

function row(name: string, time: string, value: string, tags: string): string {
  return `${name},${time},${value},${tags}\n`;
}

const OK = ",,,true,::g,GET,/a,HTTP/1.1,ramp,,200,,,/a,,";

describe("samples in CSV", () => {
  // 2026-11-23T09:04:17.537123456Z in all of k6's time formats.
  test.each([
    ["unix", "1795424657", 1795424657000],
    ["unix_milli", "1795424657537", 1795424657537],
    ["unix_micro", "1795424657537123", 1795424657537.123],
    ["unix_nano", "1795424657537123456", 1795424657537.1235],
    ["rfc3339", "2026-11-23T14:34:17+05:30", 1795424657000],
    ["rfc3339_nano", "2026-11-23T09:04:17.537123456Z", 1795424657537.1235],
  ])("have a time as %s", async (_, time, startMs) => {
    const rows = row("http_reqs", time, "1.000000", OK).repeat(3);
    const run = await runFrom(HEADER + rows);
    expect(run.startMs).toBe(startMs);
    expect(run.measurements.get("http_reqs")?.values.get("count")).toBe(3);
    expect(run.samples!.lines).toEqual({ read: 4, refused: 0, console: 0, cut: 0 });
  });

  test("are read by the names of their columns", async () => {
    const rows = [
      "status,metric_value,scenario,metric_name,method,timestamp,name",
      "200,1.000000,ramp,http_reqs,GET,1795424657,/a",
      "503,1.000000,ramp,http_reqs,GET,1795424658,/a",
    ];
    // Detected by k6's own header; this one is only known once the three names stand first.
    const reordered = rows.map((line) => {
      const [status, value, scenario, metric, method, time, name] = line.split(",");
      return [metric, time, value, name, method, scenario, status].join(",");
    });
    const run = await runFrom(`${reordered.join("\n")}\n`);
    expect([...run.samples!.statuses]).toEqual([
      ["200", 1],
      ["503", 1],
    ]);
    expect(run.k6Scenarios).toEqual(["ramp"]);
  });

  test("may quote commas, quotes and line ends, each as often as it likes", async () => {
    const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
    const names = ["a,b", 'inner <&> "q"', "two\nlines", 'three\n\nlines, and "more"', "/a"];
    const rows = names.flatMap((name) =>
      Array.from({ length: 3 }, () =>
        row(
          "http_reqs",
          "1795424657",
          "1.000000",
          `,,,true,::g,GET,${quoted(name)},HTTP/1.1,ramp,,200,,,${quoted(name)},,`,
        ),
      ),
    );
    const text = HEADER + rows.join("");
    for (const chunkSize of [7, 64, 1 << 16]) {
      const run = await runFrom(text, {}, chunkSize);
      const counted = new Map(run.samples!.endpoints.map(({ name, requests }) => [name, requests]));
      expect(counted).toEqual(new Map(names.map((name) => [name, 3])));
      // Every line of the file is counted, those inside a row too.
      expect(run.samples!.lines).toEqual({
        read: text.split("\n").length - 1,
        refused: 0,
        console: 0,
        cut: 0,
      });
    }
  });

  test("have extra tags in any order, and metadata that are not tags", async () => {
    const rows = [
      row(
        "http_reqs",
        "1795424657",
        "1.000000",
        ",,,true,::g,GET,/a,HTTP/1.1,ramp,,200,,,/a,b=x&y=z&a=1,vu=1&iter=0",
      ),
      row(
        "http_reqs",
        "1795424657",
        "1.000000",
        ",,,true,::g,GET,/a,HTTP/1.1,ramp,,200,,,/a,a=1&b=x&y=z,vu=1&iter=1",
      ),
      row(
        "http_reqs",
        "1795424657",
        "1.000000",
        ",,,true,::g,GET,/a,HTTP/1.1,ramp,,200,,,/a,a=2,iter=2",
      ),
    ];
    const run = await runFrom(HEADER + rows.join(""), {
      selectors: ["http_reqs{a:1}", "http_reqs{y:z}", "http_reqs{b:x}", "http_reqs{iter:2}"],
    });
    const samples = (metric: string): number | undefined => run.measurements.get(metric)?.samples;
    expect([
      samples("http_reqs{a:1}"),
      samples("http_reqs{y:z}"),
      samples("http_reqs{iter:2}"),
    ]).toEqual([2, 2, 0]);
  });

  test("tell no kinds: a summary does, or else the values", async () => {
    const rows = [
      "a_rate,1",
      "a_rate,0",
      "a_counter,1",
      "a_counter,1",
      "a_trend,12.5",
      "a_gauge,3",
      "a_gauge,7",
    ].map((pair) => {
      const [name, value] = pair.split(",");
      return row(name!, "1795424657", `${value}.000000`, OK).replace(".5.", ".5");
    });
    const run = await runFrom(HEADER + rows.join(""), { kinds: new Map([["a_gauge", "gauge"]]) });
    expect([...run.measurements].map(([name, { kind }]) => [name, kind])).toEqual([
      ["a_rate", "rate"],
      ["a_counter", "counter"],
      ["a_trend", "trend"],
      ["a_gauge", "gauge"],
    ]);
    expect(run.measurements.get("a_gauge")?.values.get("value")).toBe(7);
    expect(run.oddities.find(({ id }) => id === "kinds-guessed")?.text).toContain(
      "a_rate as a rate, a_counter as a counter, a_trend as a trend",
    );
  });

  test("give what the NDJSON of the same run gives", async () => {
    const [csv, ndjson] = await Promise.all(
      ["points.csv.gz", "points.ndjson.gz"].map((name) => runFrom(recordedBytes(`v2.2.0/${name}`))),
    );
    const common = [...ndjson!.measurements].filter(
      ([name, { kind }]) => !name.includes("{") && !name.startsWith("my_") && kind !== "gauge",
    );
    expect(common.length).toBeGreaterThan(10);
    for (const [name, { values, samples }] of common) {
      expect(csv!.measurements.get(name)?.samples, name).toBe(samples);
      // Rates per second are over a duration in whole seconds here.
      expect(csv!.measurements.get(name)?.values.get("avg"), name).toBe(values.get("avg"));
    }
    expect(csv!.checks).toEqual(ndjson!.checks);
    expect([...csv!.samples!.statuses]).toEqual([...ndjson!.samples!.statuses]);
  });

  // k6's own summary of this run: my_counter counted 102 in 51 samples, my_gauge ended at 3 and went up to 7.
  test("hold the kinds that objectives speak of, and that only they tell", async () => {
    const askedKinds = new Map([
      ["my_counter", "counter"] as const,
      ["my_gauge", "gauge"] as const,
    ]);
    const run = await runFrom(recordedBytes("v2.2.0/points.csv.gz"), { askedKinds });
    expect(run.measurements.get("my_counter")?.values.get("count")).toBe(102);
    expect(run.measurements.get("my_gauge")?.values.get("value")).toBe(3);
    expect(run.measurements.get("my_gauge")?.values.get("max")).toBe(7);
    expect(run.oddities.find(({ id }) => id === "kinds-guessed")?.text).toContain(
      "my_counter as a counter",
    );
  });

  test("mean the same wherever the chunks are cut", async () => {
    const lines = gunzipSync(recordedBytes("v2.2.0/points.csv.gz")).toString().split("\n");
    const bytes = new TextEncoder().encode(`${lines.slice(0, 14).join("\n")}\n`);
    const told = async (size: number): Promise<string> =>
      JSON.stringify(numbersOf(await runFrom(bytes, {}, size)));
    const whole = await told(bytes.length);
    expect(whole).toContain("http_req_duration");
    for (let size = 1; size < bytes.length; size += size < 60 ? 1 : 3) {
      if ((await told(size)) !== whole) expect(await told(size), `chunks of ${size}`).toBe(whole);
    }
  });

  test("are refused line by line, and console text is passed over", async () => {
    const good = row("http_reqs", "1795424657", "1.000000", OK);
    const text =
      "some banner of k6\n" +
      HEADER +
      good.repeat(300) +
      "http_reqs,1795424657,many," +
      OK +
      "\n" +
      "http_reqs,soon,1.000000," +
      OK +
      "\n" +
      "http_reqs,1795424657\n" +
      "running (00m00.0s), 0/1 VUs, 3 complete and 0 interrupted iterations\n\n";
    const run = await runFrom(text);
    expect(run.samples!.lines).toEqual({ read: 301, refused: 3, console: 3, cut: 0 });
    expect(run.oddities.find(({ id }) => id === "lines-refused")?.text).toBe(
      "3 of 304 lines of samples cannot be read and are not counted (samples:303: its value is not a number; " +
        "samples:304: its timestamp is none of k6's formats; samples:305: it has 2 columns, and the header 19)",
    );
  });

  test("hold any text in any tag", async () => {
    const texts = fc
      .string({ unit: "binary", maxLength: 10 })
      .map((text) => text.replaceAll("\r", ""));
    await fc.assert(
      fc.asyncProperty(
        fc.array(texts, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 99 }),
        async (names, chunkSize) => {
          const field = (text: string): string =>
            /[",\n\r]/u.test(text) || text !== text.trim()
              ? `"${text.replaceAll('"', '""')}"`
              : text;
          const rows = names.flatMap((name) => {
            const line = row(
              "http_reqs",
              "1795424657",
              "1.000000",
              `,,,true,::g,GET,${field(name)},HTTP/1.1,ramp,,200,,,,,`,
            );
            return [line, line];
          });
          const run = await runFrom(HEADER + rows.join(""), {}, chunkSize);
          const expected = new Map<string, number>();
          for (const name of names) expected.set(name, (expected.get(name) ?? 0) + 2);
          expect(
            Object.fromEntries(
              run.samples!.endpoints.map(({ name, requests }) => [name, requests]),
            ),
          ).toEqual(Object.fromEntries(expected));
        },
      ),
      { seed: 5, numRuns: 150 },
    );
  });
});
