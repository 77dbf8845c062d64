import { constants, createGunzip, type Gunzip } from "node:zlib";
import { InputError } from "../../../../model/input-error.ts";
import type { GzipNotes } from "../sample-file.ts";
import { createGzipLengths, type GzipLengths } from "./member-lengths.ts";
import { peeked } from "./peeked.ts";

/**
 * What is inflated lies up to `highWaterMark` ahead of what is read, so that the two go on beside each other. A chunk that is
 * full costs a turn of both threads, and smaller ones cost an eighth of the processor's time more.
 */
const OPTIONS = {
  chunkSize: 1 << 21,
  highWaterMark: 1 << 23,
  finishFlush: constants.Z_SYNC_FLUSH,
};

/**
 * The bytes inside a gzip file, or the bytes themselves where it is none. A stream that stops in its middle gives what can be
 * had of it, as k6 leaves it when it is killed; a damaged one is refused, since what it hides cannot be known.
 */
export async function* gunzipped(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  notes: GzipNotes,
): AsyncGenerator<Uint8Array> {
  const { head, all } = await peeked(chunks, 2);
  notes.isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!notes.isGzip) {
    yield* all;
    return;
  }
  const gunzip = createGunzip(OPTIONS);
  const lengths = createGzipLengths();
  const feeding = feed(gunzip, all, lengths);
  let length = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      yield chunk;
      giveBack(chunk);
    }
  } catch (error) {
    throw damaged(file, error);
  }
  await feeding;
  notes.isCut = !lengths.agreeWith(length);
}

/**
 * Frees the memory of a chunk that is read, which would otherwise wait for the collector by the hundred megabytes. Zlib goes on
 * writing to memory that is not full yet, so only a chunk that ends with its memory is given back. Node 20 cannot do this.
 */
function giveBack({ buffer, byteOffset, byteLength }: Uint8Array): void {
  if (!(buffer instanceof ArrayBuffer) || byteOffset + byteLength !== buffer.byteLength) return;
  const memory: ArrayBuffer & Ecma2024 = buffer;
  memory.transfer?.(0);
}

/** What Node 20 has not. */
interface Ecma2024 {
  readonly transfer?: (length: number) => ArrayBuffer;
}

/** Writes all chunks to gunzip, never faster than it takes them. */
async function feed(
  gunzip: Gunzip,
  chunks: AsyncIterable<Uint8Array>,
  lengths: GzipLengths,
): Promise<void> {
  try {
    for await (const chunk of chunks) {
      // A copy: whoever made the chunk may reuse it before gunzip is done with it.
      if (!gunzip.write(lengths.push(chunk))) await drained(gunzip);
      if (gunzip.destroyed) break;
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function drained(gunzip: Gunzip): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      gunzip.off("drain", go);
      gunzip.off("close", go);
      resolve();
    };
    gunzip.on("drain", go);
    gunzip.on("close", go);
  });
}

function damaged(file: string, cause: unknown): Error {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (!code.startsWith("Z_")) return cause instanceof Error ? cause : new Error(String(cause));
  return new InputError(
    [
      {
        id: "damaged-gzip",
        place: { file },
        problem: `the gzip file is damaged (${code}); what follows the damage cannot be read`,
        wayOut:
          "Upload or copy the file again, in binary mode; `gzip -t FILE` tells whether it is whole.",
      },
    ],
    { cause },
  );
}
