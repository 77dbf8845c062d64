import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip, type ZlibOptions } from "node:zlib";
import { inferSchema, initParser, type Parser } from "udsv";
import { readSamples } from "../../src/ingestion/k6/samples/read-samples.ts";
import { runOf } from "../../src/ingestion/k6/samples/run/run-of.ts";
import { keptByEach, PLAIN_PLAN } from "../../src/ingestion/k6/samples/sample-plan.ts";
import type { Run } from "../../src/model/run.ts";
import { readChunks } from "../../src/workspace/read-chunks.ts";
import { sampleThreads } from "../../src/workspace/sample-threads.ts";
import type { Figures } from "./figures.ts";
import { addPlainSample, figuresOfSimple, simpleAggregates } from "./simple-aggregates.ts";

/** One way of reading a file. Undefined figures: it does less than the others, as a floor. */
export type Job = (files: readonly string[]) => Promise<Figures | undefined>;

/** The product, with everything that a report asks of it. */
async function ours(file: string): Promise<Figures> {
  return figuresOfRun(runOf(await readSamples(readChunks(file), file, PLAIN_PLAN)));
}

/** The same with so few values kept that all quantiles come from histograms, as those of an eight-hour test do. */
async function forgetful(file: string): Promise<Figures> {
  const exactValues = { perMetric: 100_000, inAll: 400_000 };
  return figuresOfRun(
    runOf(await readSamples(readChunks(file), file, { ...PLAIN_PLAN, exactValues })),
  );
}

const THREAD = new URL("../../src/sample-thread.ts", import.meta.url);

/** Several files of one check, so many at a time. */
async function together(files: readonly string[], atATime: number): Promise<Figures> {
  const elsewhere = sampleThreads(THREAD, atATime);
  const plan = { ...PLAIN_PLAN, exactValues: keptByEach(files.length) };
  const aggregates = await Promise.all(files.map((file) => elsewhere(file, plan)));
  const all = aggregates.map((aggregate) => figuresOfRun(runOf(aggregate)));
  const [first] = all;
  if (first === undefined) throw new Error("which files?");
  return { ...first, samples: all.reduce((sum, { samples }) => sum + samples, 0) };
}

function figuresOfRun(run: Run): Figures {
  const samples = run.samples!;
  const trends = [...run.measurements.values()].filter(({ kind }) => kind === "trend");
  for (const { distribution } of trends) {
    for (const q of [0.5, 0.9, 0.95, 0.99]) distribution?.quantile(q);
  }
  for (const { durations } of samples.endpoints) durations?.quantile(0.95);
  for (const percent of [50, 95, 99]) {
    samples.standardError("http_req_duration", { kind: "quantile", percent });
  }
  const { timeline } = samples;
  const every = Math.ceil(timeline.requests.length / 60) * timeline.bucketMs;
  for (let fromMs = timeline.offsetMs; fromMs < (run.durationMs ?? 0); fromMs += every) {
    timeline
      .between({ fromMs, toMs: fromMs + every })
      .get("http_req_duration")
      ?.distribution?.quantile(0.95);
  }
  return {
    samples: [...run.measurements].reduce(
      (sum, [name, measurement]) => sum + (name.includes("{") ? 0 : (measurement.samples ?? 0)),
      0,
    ),
    requests: run.measurements.get("http_reqs")?.values.get("count") ?? 0,
    failures: run.measurements.get("http_req_failed")?.values.get("count") ?? 0,
    p95: run.measurements.get("http_req_duration")?.distribution?.quantile(0.95) ?? Number.NaN,
    endpoints: samples.endpoints.length,
    buckets: timeline.requests.length,
  };
}

/** What people write: readline, JSON.parse, maps. */
async function readline(file: string): Promise<Figures> {
  const all = simpleAggregates();
  for await (const line of createInterface({
    input: createReadStream(file, { highWaterMark: 1 << 20 }),
  })) {
    const { type, metric, data } = JSON.parse(line) as {
      type: string;
      metric: string;
      data: { time: string; value: number; tags: Record<string, string> };
    };
    if (type !== "Point") continue;
    addPlainSample(all, {
      metric,
      timeMs: Date.parse(data.time),
      value: data.value,
      tags: data.tags,
    });
  }
  return figuresOfSimple(all);
}

/** The fastest CSV parser of npm that reads in pieces, by its own benchmarks of two dozen others. */
async function udsv(file: string): Promise<Figures> {
  const all = simpleAggregates();
  let parser: Parser | undefined;
  let columns: readonly string[] = [];
  const decoder = new TextDecoder();
  for await (const chunk of readChunks(file)) {
    const text = decoder.decode(chunk, { stream: true });
    if (parser === undefined) {
      const schema = inferSchema(text.slice(0, text.lastIndexOf("\n")));
      columns = schema.cols.map(({ name }) => name);
      parser = initParser(schema);
    }
    parser.chunk<readonly string[]>(text, undefined, (row) => addRow(all, columns, row));
  }
  parser?.end();
  return figuresOfSimple(all);
}

function addRow(
  all: ReturnType<typeof simpleAggregates>,
  columns: readonly string[],
  row: readonly string[],
): void {
  const tags: Record<string, string> = {};
  for (let column = 3; column < columns.length; column++) tags[columns[column]!] = row[column]!;
  addPlainSample(all, {
    metric: row[0]!,
    timeMs: Number(row[1]) * 1000,
    value: Number(row[2]),
    tags,
  });
}

/** Node's own gunzip of the file, to nowhere; with the chunks that suit it best, or with those that it makes by itself. */
async function gunzip(file: string, options: ZlibOptions): Promise<undefined> {
  const packed = createReadStream(file, { highWaterMark: 1 << 20 });
  for await (const chunk of packed.pipe(createGunzip(options))) {
    void chunk;
  }
  return undefined;
}

/** Every way of reading that runs inside Node. */
export const JOBS: Readonly<Record<string, Job>> = {
  ours: ofOne(ours),
  forgetful: ofOne(forgetful),
  readline: ofOne(readline),
  udsv: ofOne(udsv),
  gunzip: ofOne((file) => gunzip(file, { chunkSize: 1 << 20 })),
  gunzipUntuned: ofOne((file) => gunzip(file, {})),
  together1: (files) => together(files, 1),
  together2: (files) => together(files, 2),
  together3: (files) => together(files, 3),
  together4: (files) => together(files, 4),
};

function ofOne(job: (file: string) => Promise<Figures | undefined>): Job {
  return ([file = ""]) => job(file);
}
