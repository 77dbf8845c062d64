import type { Files, ReadElsewhere } from "../gate/ports.ts";
import { decimalText } from "../words/digits.ts";
import type { Terminal } from "./terminal.ts";

/** Shorter inputs are read before anyone could wonder. */
const WORTH_A_LINE_BYTES = 50_000_000;
/** The eye follows no faster. */
const EVERY_MS = 100;
const WIPE = "\r\u001B[2K";

/** What is being read, all long files together, as several are read at once. */
interface Reading {
  readonly names: string[];
  /** Files not yet read to their end. */
  open: number;
  read: number;
  size: number;
  sinceMs: number;
  shownMs: number;
}

/**
 * The same files, with a line on standard error that tells how far the long ones have been read, how fast, and how long it will
 * still take, and that is wiped at the end.
 */
export function withProgress(files: Files, terminal: Terminal, now: () => number): Files {
  if (!terminal.interactive) return files;
  const line = progressLine(files, terminal, now);
  const { elsewhere } = files;
  return {
    ...files,
    stream: (path) => told(path, files, line),
    ...(elsewhere !== undefined && { elsewhere: toldElsewhere(elsewhere, line) }),
  };
}

function progressLine(files: Files, terminal: Terminal, now: () => number): Line {
  const reading: Reading = { names: [], open: 0, read: 0, size: 0, sinceMs: 0, shownMs: 0 };
  return {
    begin: async (path) => {
      const size = await files.size(path);
      if (size < WORTH_A_LINE_BYTES) return false;
      if (reading.open === 0) beginAnew(reading, now());
      reading.open++;
      reading.size += size;
      reading.names.push(files.split(path).name);
      return true;
    },
    more: (bytes) => {
      reading.read += bytes;
      const nowMs = now();
      if (nowMs - reading.shownMs < EVERY_MS) return;
      reading.shownMs = nowMs;
      terminal.err(`${WIPE}${progressText(reading, nowMs)}`);
    },
    end: () => {
      reading.open--;
      if (reading.open === 0) terminal.err(WIPE);
    },
  };
}

function beginAnew(reading: Reading, nowMs: number): void {
  reading.names.length = 0;
  reading.read = 0;
  reading.size = 0;
  reading.sinceMs = nowMs;
}

interface Line {
  /** False for a file that is not worth a line. */
  readonly begin: (path: string) => Promise<boolean>;
  readonly more: (bytes: number) => void;
  readonly end: () => void;
}

async function* told(path: string, files: Files, line: Line): AsyncIterable<Uint8Array> {
  if (!(await line.begin(path))) {
    yield* files.stream(path);
    return;
  }
  try {
    for await (const chunk of files.stream(path)) {
      line.more(chunk.byteLength);
      yield chunk;
    }
  } finally {
    line.end();
  }
}

function toldElsewhere(elsewhere: ReadElsewhere, line: Line): ReadElsewhere {
  return async (path, plan) => {
    if (!(await line.begin(path))) return elsewhere(path, plan);
    return elsewhere(path, plan, line.more).finally(line.end);
  };
}

/** `points.ndjson: 45 % of 5,200 MB, 850 MB/s, 4 s left`. */
function progressText({ names, read, size, sinceMs }: Reading, nowMs: number): string {
  const [first = "", ...others] = names;
  const what = others.length === 0 ? first : `${names.length} files`;
  const far = `${what}: ${Math.floor((100 * read) / size)} % of ${megabytes(size)} MB`;
  const perMs = read / (nowMs - sinceMs);
  if (!(perMs > 0 && perMs < Infinity)) return far;
  const left = Math.ceil((size - read) / perMs / 1000);
  return `${far}, ${megabytes(perMs * 1000)} MB/s, ${decimalText(left, 0)} s left`;
}

function megabytes(bytes: number): string {
  return decimalText(bytes / 1e6, 0);
}
