import { hashOf } from "../bytes.ts";
import { type Collector } from "../../collecting/collector.ts";
import { forgetTagSets } from "../../collecting/forget-tag-sets.ts";
import { tagSetOf } from "../../collecting/record-sample.ts";
import {
  addTail,
  emptyTagCache,
  findTail,
  forgetVoid,
  hasRoom,
  type TagCache,
  type Tail,
} from "./tag-cache.ts";
import type { TagSet } from "../../collecting/tag-set.ts";

/** Knows which bytes stand for which tags, and how to read those that were never met. */
export interface KnownTails {
  readonly collector: Collector;
  readonly cache: TagCache;
  /** Strict: what it does not understand wholly has no tags. */
  readonly tagsOf: (text: string) => ReadonlyMap<string, string> | undefined;
}

/** Bytes are compared eight at a time. */
const SHORTEST_TAIL = 8;
const decoder = new TextDecoder();

/** No tails yet. */
export function knownTails(collector: Collector, tagsOf: KnownTails["tagsOf"]): KnownTails {
  return { collector, cache: emptyTagCache(collector.generation), tagsOf };
}

/** The tags of a part of a line, which end before `to`. */
export function tagsUpTo(
  known: KnownTails,
  bytes: Uint8Array,
  { view, from }: Pick<Tail, "view" | "from">,
  to: number,
): TagSet | undefined {
  if (to - from < SHORTEST_TAIL) return unremembered(known, bytes, from, to);
  const part = { view, from, length: to - from, hash: hashOf(bytes, from, to) };
  forgetVoid(known.cache, known.collector.generation);
  return findTail(known.cache, part) ?? readTail(known, bytes, part);
}

function unremembered(
  { collector, tagsOf }: KnownTails,
  bytes: Uint8Array,
  from: number,
  to: number,
): TagSet | undefined {
  const tags = tagsOf(decoder.decode(bytes.subarray(from, to)));
  return tags === undefined ? undefined : tagSetOf(collector, tags);
}

/** Reads bytes that were never met, and remembers what they mean. */
function readTail(known: KnownTails, bytes: Uint8Array, tail: Tail): TagSet | undefined {
  const { collector, cache } = known;
  const tags = known.tagsOf(decoder.decode(bytes.subarray(tail.from, tail.from + tail.length)));
  if (tags === undefined) return undefined;
  if (!hasRoom(cache, tail.length)) forgetTagSets(collector);
  const set = tagSetOf(collector, tags);
  forgetVoid(cache, collector.generation);
  addTail(cache, bytes, tail, set);
  return set;
}
