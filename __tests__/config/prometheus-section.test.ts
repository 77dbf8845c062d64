import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/read-config.ts";

describe("the numbers of a query", () => {
  // what one of each is in ms, bytes, ratios, per second
  test.each([
    ["ns", "ms", 0.000001],
    ["us", "ms", 0.001],
    ["ms", "ms", 1],
    ["s", "ms", 1000],
    ["seconds", "ms", 1000],
    ["m", "ms", 60_000],
    ["h", "ms", 3_600_000],
    ["d", "ms", 86_400_000],
    ["B", "bytes", 1],
    ["bytes", "bytes", 1],
    ["kB", "bytes", 1000],
    ["MB", "bytes", 1_000_000],
    ["GB", "bytes", 1_000_000_000],
    ["KiB", "bytes", 1024],
    ["MiB", "bytes", 1_048_576],
    ["GiB", "bytes", 1_073_741_824],
    ["ratio", "ratio", 1],
    ["'%'", "ratio", 0.01],
    ["percent", "ratio", 0.01],
    ["/s", "1/s", 1],
    ["1/s", "1/s", 1],
    ["B/s", "bytes/s", 1],
    ["bytes/s", "bytes/s", 1],
    ["kB/s", "bytes/s", 1000],
    ["MB/s", "bytes/s", 1_000_000],
    ["users", "users", 1],
    ["tasks", "number", 1],
    ["requests", "number", 1],
  ])("in %s are %s, %d each", (unit, inside, scale) => {
    const text = `version: 1\nprometheus: {queries: {x: {query: up, unit: ${unit}}}}\n`;
    const [query] = readConfig(text, "plimsoll.yml").prometheus?.queries ?? [];
    expect(query).toMatchObject({ unit: inside, scale, unitText: unit.replaceAll("'", "") });
  });

  test("that does not say its unit are plain numbers", () => {
    const text = "version: 1\nprometheus: {queries: {x: {query: up}}}\n";
    expect(readConfig(text, "plimsoll.yml").prometheus).toEqual({
      presets: [],
      stepMs: 15_000,
      queries: [{ name: "x", query: "up", unit: "number", scale: 1, absent: "unmeasured" }],
    });
  });
});

describe("the address of Prometheus", () => {
  test.each([
    "http://prometheus:9090",
    "https://mimir.example/prometheus",
    "https://metrics.example/select/0/prometheus/",
    "http://[::1]:9090",
  ])("may be %s", (url) => {
    const config = readConfig(`version: 1\nprometheus: {url: ' ${url} '}\n`, "plimsoll.yml");
    expect(config.prometheus?.url).toBe(url);
  });
});
