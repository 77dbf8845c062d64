import type { Files } from "../gate/ports.ts";
import type { Terminal } from "./terminal.ts";

/** Shorter inputs are read before anyone could wonder. */
const WORTH_A_LINE_BYTES = 50_000_000;
const EVERY_BYTES = 8_000_000;
const WIPE = "\r\u001B[2K";

/** The same files, with a line on standard error that tells how far a long one has been read, and that is wiped at its end. */
export function withProgress(files: Files, terminal: Terminal): Files {
  if (!terminal.interactive) return files;
  return { ...files, stream: (path) => told(path, files, terminal) };
}

async function* told(path: string, files: Files, terminal: Terminal): AsyncIterable<Uint8Array> {
  const size = await files.size(path);
  if (size < WORTH_A_LINE_BYTES) {
    yield* files.stream(path);
    return;
  }
  const { name } = files.split(path);
  let read = 0;
  let shown = 0;
  for await (const chunk of files.stream(path)) {
    read += chunk.byteLength;
    if (read - shown >= EVERY_BYTES) {
      shown = read;
      terminal.err(`${WIPE}${name}: ${Math.floor((100 * read) / size)} % of ${megabytes(size)} MB`);
    }
    yield chunk;
  }
  terminal.err(WIPE);
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}
