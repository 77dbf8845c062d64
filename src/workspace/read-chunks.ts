import { closeSync, openSync, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";

const CHUNK_BYTES = 1 << 18;
/** After so many chunks, timers and signals get their turn. */
const CHUNKS_IN_A_ROW = 64;

/**
 * The bytes of a file, always in the same buffer: a chunk is only good until the next one is asked for. They are read by the
 * thread that uses them, since the system reads ahead by itself, and bytes that another thread fetched are in its cache and
 * not in this one's; a stream, which makes a new buffer for every chunk, is three times slower.
 */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  const file = openSync(path, "r");
  try {
    for (let chunk = 1; ; chunk++) {
      const length = readSync(file, buffer, 0, CHUNK_BYTES, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      if (chunk % CHUNKS_IN_A_ROW === 0) await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}
