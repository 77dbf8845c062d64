import { addBlocks, addToBlock, type Blocks, emptyBlocks } from "./blocks.ts";
import {
  addToSlot,
  countAt,
  emptySlot,
  emptySlots,
  joinSlot,
  movedSlots,
  roomIn,
  slotAt,
  type Slots,
  writeSlot,
} from "./slots.ts";
import { valuesBySecond } from "./series-reading.ts";

/** Samples of one second that follow each other. */
interface Neighbours {
  readonly second: number;
  /** How many values came before them. */
  readonly from: number;
  count: number;
}

/**
 * One metric in time: what its samples add up to in each second of the clock, and which of its values belong to it.
 * Samples arrive almost in order, so a second is a few runs of neighbours, and marking where they begin costs nothing per sample.
 */
export interface Series {
  /** Unix second of the first slot. */
  base: number;
  /** Seconds per slot: 1, until there are too many slots. */
  width: number;
  /** Slots in use. */
  length: number;
  slots: Slots;
  /** In file order; empty once single values are forgotten. */
  neighbours: Neighbours[];
  /** Values by stretch of time, once single values are forgotten. */
  blocks: Blocks | undefined;
  /** Samples that lie too far from the first to be placed. */
  unplaced: number;
  /** Unix second of the samples that are coming in. */
  now: number;
}

const FIRST_SLOTS = 256;
const MOST_SLOTS = 1 << 15;
/** No load test lasts so long; a sample this far off carries a wrong clock. */
const FARTHEST_SECONDS = 14 * 86_400;

/** A series without samples, whose first ones come in at the second `now`. */
export function emptySeries(now: number): Series {
  return {
    base: Number.NaN,
    width: 1,
    length: 0,
    slots: emptySlots(FIRST_SLOTS),
    neighbours: [],
    blocks: undefined,
    unplaced: 0,
    now,
  };
}

/** Adds neighbouring samples of the second `now`. */
export function addNeighbours(series: Series, values: Float64Array): void {
  const { now } = series;
  const index = slotFor(series, now);
  if (index < 0) {
    series.unplaced += values.length;
  } else {
    const slot = slotAt(series.slots, index);
    addToSlot(slot, values);
    writeSlot(series.slots, index, slot);
    if (series.blocks !== undefined) addToBlock(series.blocks, now, values);
  }
}

/** Marks that the next so many values, which are kept elsewhere in file order, are of the second `now`. */
export function markPlaces(series: Series, count: number): void {
  if (series.blocks !== undefined) return;
  const { now, neighbours } = series;
  const last = neighbours.at(-1);
  const from = last === undefined ? 0 : last.from + last.count;
  if (last?.second === now) last.count += count;
  else neighbours.push({ second: now, from, count });
}

/** Gives up the places of single values, which are in `kept`, for histograms of a few hundred stretches of time. */
export function forgetPlaces(series: Series, kept: readonly Float64Array[]): void {
  if (series.blocks !== undefined) return;
  const blocks = emptyBlocks();
  for (const [second, values] of valuesBySecond(series, kept)) {
    if (slotFor(series, second) >= 0) addToBlock(blocks, second, values);
  }
  series.blocks = blocks;
  series.neighbours = [];
}

/** Adds the series of the same metric of a later shard. Both keep the places of their values, or neither does. */
export function appendSeries(into: Series, from: Series): void {
  while (into.width < from.width) halve(into);
  for (let index = 0; index < from.length; index++) {
    if (countAt(from.slots, index) === 0) continue;
    const slot = slotAt(from.slots, index);
    const target = slotFor(into, from.base + index * from.width);
    if (target >= 0) joinInto(into.slots, target, slot);
    else into.unplaced += slot.count;
  }
  into.unplaced += from.unplaced;
  const last = into.neighbours.at(-1);
  const before = last === undefined ? 0 : last.from + last.count;
  for (const run of from.neighbours) {
    into.neighbours.push({ ...run, from: before + run.from });
  }
  if (into.blocks !== undefined && from.blocks !== undefined) addBlocks(into.blocks, from.blocks);
}

/** The slot of a second, after making one where there is none; -1 when it is too far from the others. */
function slotFor(series: Series, second: number): number {
  if (series.length === 0) series.base = second;
  if (!(Math.abs(second - series.base) <= FARTHEST_SECONDS)) return -1;
  if (second < series.base) moveBase(series, second);
  let slot = Math.floor((second - series.base) / series.width);
  while (slot >= MOST_SLOTS) {
    halve(series);
    slot = Math.floor((second - series.base) / series.width);
  }
  series.length = Math.max(series.length, slot + 1);
  if (slot >= roomIn(series.slots)) series.slots = movedSlots(series.slots, roomFor(slot + 1), 0);
  return slot;
}

/** Makes room before the first slot. */
function moveBase(series: Series, second: number): void {
  const missing = (): number => Math.ceil((series.base - second) / series.width);
  while (series.length + missing() > MOST_SLOTS) halve(series);
  const by = missing();
  series.slots = movedSlots(series.slots, roomFor(series.length + by), by);
  series.base -= by * series.width;
  series.length += by;
}

/** Joins two slots at a time. */
function halve(series: Series): void {
  const joined = emptySlots(roomIn(series.slots));
  for (let index = 0; index < series.length; index++) {
    joinInto(joined, Math.floor(index / 2), slotAt(series.slots, index));
  }
  series.slots = joined;
  series.length = Math.ceil(series.length / 2);
  series.width *= 2;
}

function joinInto(slots: Slots, index: number, slot: ReturnType<typeof emptySlot>): void {
  const target = slotAt(slots, index);
  joinSlot(target, slot);
  writeSlot(slots, index, target);
}

function roomFor(length: number): number {
  return Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(length)));
}
