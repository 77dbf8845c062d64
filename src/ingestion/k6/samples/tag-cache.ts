import { sameBytes } from "./byte-compare.ts";
import type { TagSet } from "./tag-set.ts";

/** What the end of a line, known by its bytes, stands for. */
export interface CachedTail {
  readonly hash: number;
  readonly set: TagSet;
}

/** Line ends that were read strictly once, so that their bytes need no second reading. */
export interface TagCache {
  readonly find: (
    view: DataView,
    from: number,
    length: number,
    hash: number,
  ) => CachedTail | undefined;
  /** Without room everything is to be forgotten first. */
  readonly hasRoom: (length: number) => boolean;
  readonly add: (bytes: Uint8Array, from: number, length: number, tail: CachedTail) => void;
  readonly clear: () => void;
}

const SLOTS = 1 << 15;
const MOST_TAILS = 1 << 14;
const ARENA_BYTES = 1 << 22;

/** An empty cache: 16,384 tails or 4 MiB of their bytes, whichever is reached first. */
export function createTagCache(): TagCache {
  const slots = new Int32Array(SLOTS).fill(-1);
  const hashes = new Int32Array(MOST_TAILS);
  const offsets = new Int32Array(MOST_TAILS);
  const lengths = new Int32Array(MOST_TAILS);
  const arena = new Uint8Array(ARENA_BYTES);
  const arenaView = new DataView(arena.buffer);
  const tails: CachedTail[] = [];
  let used = 0;

  function find(
    view: DataView,
    from: number,
    length: number,
    hash: number,
  ): CachedTail | undefined {
    let slot = slotOf(hash);
    for (;;) {
      const index = slots[slot] ?? -1;
      if (index < 0) return undefined;
      const same =
        hashes[index] === hash &&
        lengths[index] === length &&
        sameBytes(view, from, arenaView, offsets[index] ?? 0, length);
      if (same) return tails[index];
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  function hasRoom(length: number): boolean {
    return tails.length < MOST_TAILS && used + length <= ARENA_BYTES;
  }

  function add(bytes: Uint8Array, from: number, length: number, tail: CachedTail): void {
    if (!hasRoom(length)) return;
    const index = tails.length;
    let slot = slotOf(tail.hash);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = index;
    hashes[index] = tail.hash;
    lengths[index] = length;
    offsets[index] = used;
    arena.set(bytes.subarray(from, from + length), used);
    used += length;
    tails.push(tail);
  }

  function clear(): void {
    slots.fill(-1);
    tails.length = 0;
    used = 0;
  }

  return { find, hasRoom, add, clear };
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
