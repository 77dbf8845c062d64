import { sameBytes } from "../bytes.ts";
import type { TagSet } from "../../collecting/tag-set.ts";

/** The end of a line: its bytes and their hash. */
export interface Tail {
  readonly view: DataView;
  readonly from: number;
  readonly length: number;
  readonly hash: number;
}

/** Line ends that were read strictly once, so that their bytes need no second reading. Open addressing over an arena. */
export interface TagCache {
  /** Index of a tail, or -1. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
  readonly lengths: Int32Array;
  readonly sets: TagSet[];
  arena: Uint8Array;
  arenaView: DataView;
  used: number;
  /** Of the tag sets; those of another generation are void. */
  generation: number;
}

const SLOTS = 1 << 15;
const MOST_TAILS = 1 << 14;
const FIRST_ARENA_BYTES = 1 << 16;
const MOST_ARENA_BYTES = 1 << 22;

/** A cache for 16,384 tails or 4 MiB of their bytes, whichever is reached first. */
export function emptyTagCache(generation: number): TagCache {
  const arena = new Uint8Array(FIRST_ARENA_BYTES);
  return {
    slots: new Int32Array(SLOTS).fill(-1),
    hashes: new Int32Array(MOST_TAILS),
    offsets: new Int32Array(MOST_TAILS),
    lengths: new Int32Array(MOST_TAILS),
    sets: [],
    arena,
    arenaView: new DataView(arena.buffer),
    used: 0,
    generation,
  };
}

/** The tag set of a tail with the same bytes. */
export function findTail(cache: TagCache, { view, from, length, hash }: Tail): TagSet | undefined {
  let slot = slotOf(hash);
  for (;;) {
    const index = cache.slots[slot] ?? -1;
    if (index < 0) return undefined;
    const same =
      cache.hashes[index] === hash &&
      cache.lengths[index] === length &&
      sameBytes(view, from, cache.arenaView, cache.offsets[index] ?? 0, length);
    if (same) return cache.sets[index];
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** Whether one more tail fits; without room everything is to be forgotten first. */
export function hasRoom(cache: TagCache, length: number): boolean {
  return cache.sets.length < MOST_TAILS && cache.used + length <= MOST_ARENA_BYTES;
}

/** Remembers what a tail means, if there is room. */
export function addTail(cache: TagCache, bytes: Uint8Array, tail: Tail, set: TagSet): void {
  const { from, length, hash } = tail;
  if (!hasRoom(cache, length)) return;
  if (cache.used + length > cache.arena.length) growArena(cache, length);
  const index = cache.sets.length;
  let slot = slotOf(hash);
  while ((cache.slots[slot] ?? -1) >= 0) slot = (slot + 1) & (SLOTS - 1);
  cache.slots[slot] = index;
  cache.hashes[index] = hash;
  cache.lengths[index] = length;
  cache.offsets[index] = cache.used;
  cache.arena.set(bytes.subarray(from, from + length), cache.used);
  cache.used += length;
  cache.sets.push(set);
}

function growArena(cache: TagCache, length: number): void {
  const arena = new Uint8Array(Math.max(cache.arena.length * 2, cache.used + length));
  arena.set(cache.arena);
  cache.arena = arena;
  cache.arenaView = new DataView(arena.buffer);
}

/** Forgets all tails when their tag sets became void. */
export function forgetVoid(cache: TagCache, generation: number): void {
  if (cache.generation === generation) return;
  cache.generation = generation;
  cache.slots.fill(-1);
  cache.sets.length = 0;
  cache.used = 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
