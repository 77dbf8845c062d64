import { isCsvSamples } from "../../detection/csv-head.ts";
import type { SampleFormat } from "../sample-file.ts";

const HEAD_BYTES = 1 << 16;

/** The beginning of some bytes, and all of them again. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** Looks at the first 64 KiB without losing them. */
export async function peeked(chunks: AsyncGenerator<Uint8Array>): Promise<Peeked> {
  let head = new Uint8Array(0);
  while (head.length < HEAD_BYTES) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    const joined = new Uint8Array(head.length + value.length);
    joined.set(head);
    joined.set(value, head.length);
    head = joined;
  }
  return { head: head.subarray(0, HEAD_BYTES), all: startingWith(head, chunks) };
}

/** Samples are NDJSON unless k6's CSV header stands among the first lines. */
export function formatOf(head: Uint8Array): SampleFormat {
  return isCsvSamples(new TextDecoder().decode(head)) ? "CSV samples" : "NDJSON samples";
}

/** Gives the bytes that were looked at first, then the rest. */
export async function* startingWith(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  yield* rest;
}
