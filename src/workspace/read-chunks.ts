import { closeSync, openSync, readSync, statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { notAFile, refusedReading } from "./refused-access.ts";

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
  const file = opened(path);
  try {
    for (let chunk = 1; ; chunk++) {
      const length = nextBytes(file, buffer, path);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      if (chunk % CHUNKS_IN_A_ROW === 0) await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}

/** To open a pipe would wait for its writer. */
function opened(path: string): number {
  try {
    if (statSync(path).isFile()) return openSync(path, "r");
  } catch (error) {
    throw refusedReading(path, error);
  }
  throw notAFile(path);
}

function nextBytes(file: number, buffer: Buffer, path: string): number {
  try {
    return readSync(file, buffer, 0, buffer.length, null);
  } catch (error) {
    throw refusedReading(path, error);
  }
}
