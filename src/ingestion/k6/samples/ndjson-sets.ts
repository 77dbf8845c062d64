import type { SampledMetric } from "./collector.ts";
import type { KnownTails } from "./known-tails.ts";
import type { LineTally } from "./line-tally.ts";
import type { SampleLines } from "./sample-lines.ts";
import type { TagSet } from "./tag-set.ts";

/** What was learnt of the lines so far. */
export interface NdjsonReader extends KnownTails {
  readonly tally: LineTally;
  readonly lines: SampleLines;
  readonly view: DataView;
  /** By the number under which the scanner knows them, and that number by name. */
  readonly metrics: SampledMetric[];
  readonly starts: Map<string, number>;
  readonly sets: TagSet[];
  readonly setNumbers: Map<TagSet, number>;
  /** Of the tag sets. */
  generation: number;
}

/** Drops tag sets that became void. */
export function forgetSets(reader: NdjsonReader): void {
  reader.generation = reader.collector.generation;
  reader.lines.forgetTails();
  reader.sets.length = 0;
  reader.setNumbers.clear();
}
