import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";

/**
 * What k6 2.2 sends with `--out experimental-prometheus-rw` and native histograms, made from samples that k6 wrote: a series for each
 * metric and its tags, with the last of each push (Prometheus' remote write 1.0: protobuf, compressed by Snappy).
 */
export async function remoteWrite(url: string, run: WrittenRun): Promise<void> {
  await send(url, timeSeries(run));
}

/** One series of any exporter: its name and labels, and its points in order of time; `stale` is what a failed scrape leaves. */
export interface OtherSeries {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly points: readonly (readonly [atMs: number, value: number | "stale"])[];
}

/** Series as a server has them that scraped them. */
export async function writeSeries(url: string, all: readonly OtherSeries[]): Promise<void> {
  const series = all.map(({ name, labels = {}, points }) => {
    const own = Object.entries({ ...labels, __name__: name }).toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    );
    return inside(1, [
      ...own.map(([label, value]) => inside(1, [text(1, label), text(2, value)])),
      ...points.map(([atMs, value]) =>
        value === "stale" ? staleSample(atMs) : sample(atMs, value),
      ),
    ]);
  });
  await send(url, series);
}

async function send(url: string, series: readonly Buffer[]): Promise<void> {
  const body = snappy(Buffer.concat(series));
  const headers = {
    "content-encoding": "snappy",
    "content-type": "application/x-protobuf",
    "x-prometheus-remote-write-version": "0.1.0",
  };
  const answer = await fetch(`${url}/api/v1/write`, { method: "POST", body, headers });
  if (answer.status !== 204) throw new Error(`${answer.status}: ${await answer.text()}`);
}

/** Samples of k6, and how they are written. */
export interface WrittenRun {
  /** NDJSON, compressed. */
  readonly file: string;
  readonly testid: string;
  readonly pushMs: number;
  /** Written as if the run had been so much later. */
  readonly laterMs?: number;
  /** The pod, where there are several. */
  readonly pod?: string;
  /** Trends as k6 writes them by default: one gauge a statistic (`K6_PROMETHEUS_RW_TREND_STATS`). */
  readonly statistics?: readonly Statistic[];
}

/** As the names of the series end. */
type Statistic = "p95" | "p99" | "avg" | "min" | "max" | "count" | "sum";

interface Point {
  readonly atMs: number;
  readonly value: number;
}

interface Series {
  readonly metric: string;
  readonly kind: Kind;
  readonly labels: Readonly<Record<string, string>>;
  readonly points: Point[];
}

interface Kind {
  readonly type: string;
  readonly contains: string;
}

interface Line {
  readonly type: string;
  readonly metric: string;
  readonly data: Kind & {
    readonly name: string;
    readonly time: string;
    readonly value: number;
    readonly tags: Readonly<Record<string, string>>;
  };
}

function timeSeries(run: WrittenRun): readonly Buffer[] {
  return seriesIn(run).flatMap((series) => {
    const isTrend = !["counter", "gauge", "rate"].includes(series.kind.type);
    const written = isTrend && run.statistics ? run.statistics : [undefined];
    return written.map((statistic) => oneSeries(series, statistic, run));
  });
}

function oneSeries(
  { metric, kind, labels, points }: Series,
  statistic: Statistic | undefined,
  { testid, pod = "", pushMs }: WrittenRun,
): Buffer {
  const name = nameOf(metric, kind, statistic);
  const own = Object.entries({ ...labels, testid, instance_id: pod, __name__: name })
    .filter(([, value]) => value !== "")
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inside(1, [
    ...own.map(([key, value]) => inside(1, [text(1, key), text(2, value)])),
    ...pushes(points, pushMs).map(({ atMs, values }) => sampleOf(kind, atMs, values, statistic)),
  ]);
}

function seriesIn({ file, laterMs = 0 }: WrittenRun): readonly Series[] {
  const kinds = new Map<string, Kind>();
  const all = new Map<string, Series>();
  for (const line of gunzipSync(readFileSync(file)).toString().trim().split("\n")) {
    const { type, metric, data } = JSON.parse(line) as Line;
    if (type === "Metric") kinds.set(data.name, data);
    else {
      const key = metric + JSON.stringify(data.tags);
      const kind = kinds.get(metric) ?? { type: "trend", contains: "default" };
      const series = all.get(key) ?? { metric, kind, labels: data.tags, points: [] };
      series.points.push({ atMs: Date.parse(data.time) + laterMs, value: data.value });
      all.set(key, series);
    }
  }
  return [...all.values()];
}

function nameOf(metric: string, { type, contains }: Kind, statistic?: Statistic): string {
  if (statistic !== undefined) return `k6_${metric}_${statistic}`;
  const unit = contains === "time" ? "_seconds" : contains === "data" ? "_bytes" : "";
  const suffix = { counter: "_total", gauge: "", rate: "_rate" }[type];
  return `k6_${metric}${suffix ?? unit}`;
}

/** All values up to each push, at the time of the last of them. */
function pushes(
  points: readonly Point[],
  pushMs: number,
): readonly { readonly atMs: number; readonly values: readonly number[] }[] {
  const ordered = points.toSorted((a, b) => a.atMs - b.atMs);
  return ordered.flatMap(({ atMs }, index) => {
    const next = ordered[index + 1];
    const isLast = next === undefined || push(next.atMs, pushMs) > push(atMs, pushMs);
    return isLast ? [{ atMs, values: ordered.slice(0, index + 1).map(({ value }) => value) }] : [];
  });
}

const push = (atMs: number, pushMs: number): number => Math.floor(atMs / pushMs);

function sampleOf(
  { type, contains }: Kind,
  atMs: number,
  values: readonly number[],
  statistic?: Statistic,
): Buffer {
  const own = contains === "time" ? values.map((value) => value / 1000) : values;
  switch (type) {
    case "counter":
      return sample(atMs, sumOf(values));
    case "gauge":
      return sample(atMs, values.at(-1) ?? 0);
    case "rate":
      return sample(atMs, values.filter((value) => value !== 0).length / values.length);
    default:
      return statistic === undefined
        ? histogram(atMs, own, sumOf(own))
        : sample(
            atMs,
            statisticOf(statistic, own) / (statistic === "count" && contains === "time" ? 1000 : 1),
          );
  }
}

const sumOf = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function statisticOf(statistic: Statistic, values: readonly number[]): number {
  switch (statistic) {
    case "count":
      return values.length;
    case "sum":
      return sumOf(values);
    case "avg":
      return sumOf(values) / values.length;
    case "min":
      return Math.min(...values);
    case "max":
      return Math.max(...values);
    case "p95":
      return rankOf(0.95, values);
    case "p99":
      return rankOf(0.99, values);
  }
}

/** As k6 does: linear between the closest ranks. */
function rankOf(quantile: number, values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const rank = quantile * (ordered.length - 1);
  const [low = 0, high = low] = ordered.slice(Math.floor(rank), Math.floor(rank) + 2);
  return low + (rank - Math.floor(rank)) * (high - low);
}

const sample = (atMs: number, value: number): Buffer =>
  inside(2, [double(1, value), number(2, atMs)]);

/** The NaN by which Prometheus marks the end of a series, since 2.0. */
function staleSample(atMs: number): Buffer {
  const stale = Buffer.from([0x02, 0, 0, 0, 0, 0, 0xf0, 0x7f]);
  return inside(2, [key(1, 1), stale, number(2, atMs)]);
}

/** k6's buckets grow by 2^(1/8): schema 3 of Prometheus' native histograms, bucket i ends at 2^(i/8). */
const SCHEMA = 3;

function histogram(atMs: number, values: readonly number[], sum: number): Buffer {
  const counts = new Map<number, number>();
  for (const value of values.filter((one) => one > ZERO)) {
    const bucket = Math.ceil(Math.log2(value) * 2 ** SCHEMA);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  const buckets = [...counts].toSorted(([a], [b]) => a - b);
  const spans = buckets.map(([bucket], index) => bucket - ((buckets[index - 1]?.[0] ?? -1) + 1));
  const deltas = buckets.map(([, count], index) => count - (buckets[index - 1]?.[1] ?? 0));
  return inside(4, [
    number(1, values.length),
    double(3, sum),
    signed(4, SCHEMA),
    double(5, ZERO),
    number(6, values.filter((one) => one <= ZERO).length),
    ...spans.map((offset) => inside(11, [signed(1, offset), number(2, 1)])),
    inside(
      12,
      deltas.map((delta) => varint(zigzag(delta))),
    ),
    number(15, atMs),
  ]);
}

const ZERO = 2 ** -128;

/** The pieces of protobuf: a key of field and wire type, then the value. */
const key = (field: number, wire: number): Buffer => varint(field * 8 + wire);
const number = (field: number, value: number): Buffer =>
  Buffer.concat([key(field, 0), varint(value)]);
const signed = (field: number, value: number): Buffer => number(field, zigzag(value));
const zigzag = (value: number): number => (value >= 0 ? 2 * value : -2 * value - 1);
const text = (field: number, value: string): Buffer => inside(field, [Buffer.from(value)]);

function double(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return Buffer.concat([key(field, 1), bytes]);
}

function inside(field: number, parts: readonly Buffer[]): Buffer {
  const whole = Buffer.concat(parts);
  return Buffer.concat([key(field, 2), varint(whole.length), whole]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  while (left >= 128) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  return Buffer.from([...bytes, left]);
}

/** Snappy's block format with literals alone, which every reader takes. */
function snappy(bytes: Buffer): Buffer {
  const chunks = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, index) =>
    bytes.subarray(index * 65_536, (index + 1) * 65_536),
  );
  const literals = chunks.flatMap((chunk) => {
    const length = chunk.length - 1;
    return [Buffer.from([61 * 4, length % 256, Math.floor(length / 256)]), chunk];
  });
  return Buffer.concat([varint(bytes.length), ...literals]);
}
