import { addHistogram, addValues, emptyHistogram, type LogHistogram } from "./log-histogram.ts";

/** The values of a metric in time, when there are too many to keep: one histogram per stretch of so many seconds. */
export interface Blocks {
  width: number;
  readonly histograms: Map<number, LogHistogram>;
}

const MOST_BLOCKS = 256;

/** No values. */
export function emptyBlocks(): Blocks {
  return { width: 1, histograms: new Map() };
}

/** Adds values of one second. More than 256 stretches are joined two by two. */
export function addToBlock(blocks: Blocks, second: number, values: Float64Array): void {
  const { histograms } = blocks;
  const index = Math.floor(second / blocks.width);
  let histogram = histograms.get(index);
  if (histogram === undefined) {
    histogram = emptyHistogram();
    histograms.set(index, histogram);
  }
  addValues(histogram, values, values.length);
  while (histograms.size > MOST_BLOCKS) widen(blocks);
}

/** Adds the blocks of a later shard. */
export function addBlocks(into: Blocks, from: Blocks): void {
  while (into.width < from.width) widen(into);
  while (from.width < into.width) widen(from);
  for (const [index, histogram] of from.histograms) addBlock(into, index, histogram);
  while (into.histograms.size > MOST_BLOCKS) widen(into);
}

function widen(blocks: Blocks): void {
  const narrow = [...blocks.histograms];
  blocks.histograms.clear();
  blocks.width *= 2;
  for (const [index, histogram] of narrow) addBlock(blocks, Math.floor(index / 2), histogram);
}

function addBlock({ histograms }: Blocks, index: number, histogram: LogHistogram): void {
  const known = histograms.get(index);
  if (known === undefined) histograms.set(index, histogram);
  else addHistogram(known, histogram);
}
