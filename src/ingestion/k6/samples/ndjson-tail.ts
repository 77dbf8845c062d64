import { bytesOf, lastPlaceOf } from "./byte-compare.ts";
import { type KnownTails, readTail, tagsUpTo } from "./known-tails.ts";
import { isTextMap, tagsOfText } from "./strict-line.ts";
import type { Tail } from "./tag-cache.ts";
import type { TagSet } from "./tag-set.ts";

const BEFORE_TAGS = ',"tags":';
const AFTER_TAGS = "}}\n";
const METADATA = bytesOf('},"metadata":{');
const BEFORE_METADATA = ',"metadata":';
const decoder = new TextDecoder();

/** The tags in `,"tags":{…}`, with or without the end of the line. */
export function tagsOfTail(tail: string): ReadonlyMap<string, string> | undefined {
  if (!tail.startsWith(BEFORE_TAGS)) return undefined;
  const end = tail.endsWith(AFTER_TAGS) ? -AFTER_TAGS.length : undefined;
  return tagsOfText(tail.slice(BEFORE_TAGS.length, end));
}

/**
 * Reads the tags of a line end that was never met, from the comma before `"tags"` to the line end; undefined when it is
 * not as k6 0.41 and later write it, so that equal bytes can stand for equal tags from then on. Metadata (`vu`, `iter`)
 * differs from iteration to iteration, so only the tags before it are remembered.
 */
export function newTail(known: KnownTails, bytes: Uint8Array, tail: Tail): TagSet | undefined {
  const end = tail.from + tail.length;
  const split = lastPlaceOf(METADATA, bytes, tail.from, end);
  if (split < 0) return endsLine(bytes, end) ? readTail(known, bytes, tail) : undefined;
  const metadata = decoder.decode(bytes.subarray(split + 1, end));
  const text = metadata.slice(BEFORE_METADATA.length, -AFTER_TAGS.length);
  const expected = metadata.endsWith(AFTER_TAGS) && isTextMap(text);
  return expected ? tagsUpTo(known, bytes, tail, split + 1) : undefined;
}

function endsLine(bytes: Uint8Array, end: number): boolean {
  return bytes[end - 3] === 125 && bytes[end - 2] === 125 && bytes[end - 1] === 10;
}
