import { InputError } from "../../../model/input-error.ts";
import { type Collector, emptyCollector } from "./collecting/collector.ts";
import { forgetTagSets } from "./collecting/forget-tag-sets.ts";
import { createCsvReader } from "./lines/csv/reader.ts";
import { gunzipped } from "./gzip/gunzipped.ts";
import { peeked } from "./gzip/peeked.ts";
import { emptyTally, type LineTally } from "./lines/line-tally.ts";
import { createLineScanner, type LineReader } from "./lines/line-window.ts";
import { createNdjsonReader } from "./lines/ndjson/reader.ts";
import type { GzipNotes, SampleFile, SampleFormat } from "./sample-file.ts";
import type { SamplePlan } from "./sample-plan.ts";
import { samplesFaults } from "./sample-faults.ts";
import { formatOf, HEAD_BYTES } from "./lines/sample-format.ts";
import { emptySeries, type Series } from "./series/series.ts";
import { settle } from "./series/sink.ts";
import { allSinks, keepWithin } from "./series/value-budget.ts";

/** How much is read until the number of kept values is looked at again: not enough to keep far too many. */
const CHECKED_BYTES = 1 << 24;

/** Everything that was read of one or several shards of one run. */
export interface SampleAggregate {
  readonly files: readonly [SampleFile, ...SampleFile[]];
  readonly collector: Collector;
  readonly shards: readonly Shard[];
}

/** The users of one k6 process, who are added to those of the others second by second. */
export interface Shard {
  readonly users: Series;
  readonly usersMax: Series;
}

/**
 * Reads the samples of one k6 process, once and in one pass, in memory that does not grow with the file. NDJSON and CSV,
 * gzipped or not, are told apart by content. Refuses a file without a sample, one that holds more unreadable lines than
 * one in a hundred, and a damaged gzip stream. Chunks may be reused by whoever makes them.
 */
export async function readSamples(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  plan: SamplePlan,
): Promise<SampleAggregate> {
  const gzip: GzipNotes = { isGzip: false, isCut: false };
  const { head, all } = await peeked(gunzipped(chunks, file, gzip), HEAD_BYTES);
  const format = formatOf(head);
  const collector = emptyCollector(file, plan);
  const tally = emptyTally();
  const scanner = createLineScanner(readerOf(format, collector, tally), tally);
  let unchecked = 0;
  for await (const chunk of all) {
    scanner.push(chunk);
    unchecked += chunk.length;
    if (unchecked < CHECKED_BYTES) continue;
    keepWithin(collector, plan.exactValues);
    unchecked = 0;
  }
  scanner.end();
  finish(collector);
  const faults = samplesFaults(collector, tally);
  if (faults !== undefined) throw new InputError(faults);
  const users = { users: seriesOf(collector, "vus"), usersMax: seriesOf(collector, "vus_max") };
  return { files: [{ path: file, format, tally, gzip }], collector, shards: [users] };
}

/** A copy, since merging shards adds to the original. */
function seriesOf({ metrics }: Collector, name: string): Series {
  const series = metrics.get(name)?.sink.series;
  return series === undefined ? emptySeries(Number.NaN) : structuredClone(series);
}

function readerOf(format: SampleFormat, collector: Collector, tally: LineTally): LineReader {
  switch (format) {
    case "NDJSON samples":
      return createNdjsonReader(collector, tally);
    case "CSV samples":
      return createCsvReader(collector, tally);
  }
}

/** No sample follows, so no room is held for one. */
const NO_MORE = new Float64Array(0);

function finish(collector: Collector): void {
  forgetTagSets(collector);
  for (const sink of allSinks(collector)) {
    settle(sink);
    sink.chunk = NO_MORE;
  }
  keepWithin(collector, collector.plan.exactValues);
}
