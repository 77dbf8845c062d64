import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { aRealPrometheus, prometheusPath } from "./a-real-prometheus.ts";
import { type Workplace, workplace } from "../workplace.ts";

/** A service that counts on, and that began anew after its seventh scrape. */
async function aService(): Promise<
  AsyncDisposable & { readonly address: string; readonly scrapes: () => number }
> {
  const began = Date.now() / 1000 - 3600;
  let scrapes = 0;
  const server = createServer((_, response) => {
    scrapes += 1;
    const isNew = scrapes > 7;
    response.end(
      [
        "# TYPE process_start_time_seconds gauge",
        `process_start_time_seconds ${isNew ? began + 3500 : began}`,
        "# TYPE process_cpu_seconds_total counter",
        `process_cpu_seconds_total ${isNew ? (scrapes - 7) * 0.25 : 100 + scrapes * 0.25}`,
        "# TYPE process_resident_memory_bytes gauge",
        `process_resident_memory_bytes ${100e6 + scrapes * 1e6}`,
        "# TYPE queue_depth gauge",
        `queue_depth ${scrapes % 3}`,
        "",
      ].join("\n"),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    scrapes: () => scrapes,
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** One request a second. */
function samples(fromMs: number, toMs: number): string {
  const lines: string[] = [];
  for (let at = fromMs; at <= toMs; at += 1000) {
    const data = { time: new Date(at).toISOString(), value: 1, tags: {} };
    lines.push(JSON.stringify({ type: "Point", metric: "http_reqs", data }));
  }
  return `${lines.join("\n")}\n`;
}

const CONFIG = `version: 1
service: shop
objectives: {queue_depth: max < 500, app_cpu: avg < 70%, app_memory_bytes: end < start * 1.5, app_restarts: value < 1}
prometheus:
  range: 4s
  presets: [process]
  selectors: {process: 'job="api"'}
  queries:
    queue_depth: {query: 'sum(queue_depth)', unit: tasks}
    by_pod: {query: 'queue_depth', per: job}
    nothing: {query: 'errors_total'}
`;

/** Thirteen scrapes. */
const LENGTH_MS = 12_500;

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

/** A judgement without the words on where its machines' numbers were read. */
async function judged(place: Workplace, url: string): Promise<string> {
  const text = await place.read("out/judgement.json");
  return text.replaceAll(place.path("run/prometheus.json"), "SOURCE").replaceAll(url, "SOURCE");
}

const binary = prometheusPath();
describe.skipIf(binary === undefined)("a real Prometheus that scrapes a service", () => {
  test(
    "is recorded once and judged later as it is judged live, to the byte",
    { timeout: 60_000 },
    async () => {
      await using service = await aService();
      await using server = await aRealPrometheus(
        binary ?? "",
        `global: {scrape_interval: 1s}\nscrape_configs: [{job_name: api, static_configs: [{targets: ["${service.address}"]}]}]\n`,
      );
      await waitUntil(() => service.scrapes() >= 2);
      const fromMs = Date.now();
      await waitUntil(() => Date.now() > fromMs + LENGTH_MS + 500);
      const files = {
        "plimsoll.yml": CONFIG,
        "run/points.json": samples(fromMs, fromMs + LENGTH_MS),
      };
      await using place = await workplace(files, Date.now());
      const flags = ["--config", "@plimsoll.yml", "--prometheus", server.url];
      const live = await place.check("shop=@run", ...flags);
      expect(live.code, live.err).toBe(1);
      const told = await judged(place, server.url);
      const recorded = await place.plimsoll("record", "@run", ...flags);
      expect(recorded.code, recorded.err).toBe(0);
      expect(await place.read("run/prometheus.json")).toContain('"scrapeSeconds":1');
      await place.check("shop=@run", "--config", "@plimsoll.yml");
      expect(await judged(place, server.url)).toBe(told);
      const { indicators } = await place.judgement();
      const verdicts = indicators.flatMap(({ metric, objective }) =>
        objective === undefined ? [] : [[metric, objective.verdict]],
      );
      expect(verdicts).toEqual([
        ["queue_depth", "met"],
        ["app_cpu", "met"],
        ["app_memory_bytes", "met"],
        ["app_restarts", "missed"],
      ]);
      // A quarter of a second of CPU in each second.
      const cpu = indicators.find(({ metric }) => metric === "app_cpu");
      expect(cpu?.value).toBeCloseTo(0.25, 1);
    },
  );
});
