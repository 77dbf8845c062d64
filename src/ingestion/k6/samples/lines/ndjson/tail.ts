import { bytesOf, lastPlaceOf } from "../bytes.ts";
import { isTextMap, tagsOfText } from "./strict-line.ts";

const BEFORE_TAGS = ',"tags":';
const AFTER_TAGS = "}}\n";
const METADATA = bytesOf('},"metadata":{');
const BEFORE_METADATA = ',"metadata":';
const decoder = new TextDecoder();

/**
 * The tags in `,"tags":{…}`, with or without the end of the line; undefined when it holds anything else, so that equal bytes
 * can stand for equal tags from then on.
 */
export function tagsOfTail(tail: string): ReadonlyMap<string, string> | undefined {
  if (!tail.startsWith(BEFORE_TAGS)) return undefined;
  const end = tail.endsWith(AFTER_TAGS) ? -AFTER_TAGS.length : undefined;
  return tagsOfText(tail.slice(BEFORE_TAGS.length, end));
}

/** Where the tags end and metadata follow, as in `…},"metadata":{"iter":"0","vu":"1"}}}`; -1 when no metadata follow. */
export function metadataAt(bytes: Uint8Array, from: number, end: number): number {
  const split = lastPlaceOf(METADATA, bytes, from, end) + 1;
  if (split === 0) return -1;
  const metadata = decoder.decode(bytes.subarray(split, end));
  const text = metadata.slice(BEFORE_METADATA.length, -AFTER_TAGS.length);
  return metadata.endsWith(AFTER_TAGS) && isTextMap(text) ? split : -1;
}
