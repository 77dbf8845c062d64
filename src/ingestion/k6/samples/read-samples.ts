import { type Collector, emptyCollector, forgetTagSets } from "./collector.ts";
import { emptyTally, type LineTally } from "./line-tally.ts";
import { createLineScanner } from "./line-window.ts";
import { createNdjsonReader } from "./ndjson-reader.ts";
import type { SamplePlan } from "./sample-plan.ts";
import { settle } from "./sink.ts";

/** Everything that was read of one or several shards of one run. */
export interface SampleAggregate {
  readonly collector: Collector;
  readonly tally: LineTally;
}

/** Reads the samples of one k6 process, once and in one pass, in memory that does not grow with the file. */
export async function readSamples(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  plan: SamplePlan,
): Promise<SampleAggregate> {
  const collector = emptyCollector(file, plan);
  const tally = emptyTally();
  const scanner = createLineScanner(createNdjsonReader(collector, tally), tally);
  for await (const chunk of chunks) scanner.push(chunk);
  scanner.end();
  forgetTagSets(collector);
  for (const { sink } of [...collector.metrics.values(), ...collector.subMetrics.values()]) {
    settle(sink);
  }
  return { collector, tally };
}
