import { type LineTally, refuseLine } from "./line-tally.ts";

/** The stretch of a file that is in memory; bytes beyond `end` are left from before and mean nothing. */
export interface ByteWindow {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly end: number;
}

/** What knows a line layout. */
export interface LineReader {
  /** Reads whole lines that look as expected, and says where the first one starts that does not, or is not whole. */
  readonly readAlike: (window: ByteWindow, from: number) => number;
  /** Reads any one line, without its line end. */
  readonly readLine: (line: string) => void;
  /** Says that no line follows. */
  readonly end: () => void;
  /** Where the bytes start that the next line is compared with. */
  readonly keptFrom: (from: number) => number;
  /** Says that the bytes of the window moved down. */
  readonly moved: (by: number) => void;
  /** Says that the line before is no longer in the window. */
  readonly forgetPrevious: () => void;
}

/** Takes the bytes of one file, in chunks cut anywhere. */
export interface LineScanner {
  readonly push: (chunk: Uint8Array) => void;
  /** Takes the last line, if it has no line end. */
  readonly end: () => void;
}

const WINDOW = 1 << 18;
/** A reader looks up to this much past a line, for lines like the one before. */
const SLACK = 1 << 16;
const LONGEST_LINE = 1 << 23;
const NEWLINE = 10;
const decoder = new TextDecoder();

interface OpenWindow {
  bytes: Uint8Array;
  view: DataView;
  /** Start of the first line not yet read. */
  at: number;
  end: number;
  /** Up to here there is no line end after `at`. */
  searched: number;
  /** Inside a line that is too long to be kept. */
  skipping: boolean;
}

/** Cuts a file into lines for a reader, in a window of its own: chunks may be reused by whoever made them. */
export function createLineScanner(reader: LineReader, tally: LineTally): LineScanner {
  const bytes = new Uint8Array(WINDOW + SLACK);
  const view = new DataView(bytes.buffer);
  const window: OpenWindow = { bytes, view, at: 0, end: 0, searched: 0, skipping: false };
  return {
    push: (chunk) => {
      let from = 0;
      while (from < chunk.length) from += take(window, chunk.subarray(from), reader, tally);
    },
    end: () => {
      if (window.at < window.end) readLast(window, reader, tally);
      reader.end();
    },
  };
}

/** Reads the last line, which has no line end; one that cannot be read was cut off. */
function readLast(window: OpenWindow, reader: LineReader, tally: LineTally): void {
  const { refused, firstRefused } = tally;
  const shown = firstRefused.length;
  reader.readLine(decoder.decode(window.bytes.subarray(window.at, window.end)));
  window.at = window.end;
  tally.cut += tally.refused - refused;
  tally.refused = refused;
  firstRefused.length = shown;
}

/** Takes as much of a chunk as fits, and says how much that was. */
function take(window: OpenWindow, chunk: Uint8Array, reader: LineReader, tally: LineTally): number {
  if (window.end === window.bytes.length - SLACK) makeRoom(window, reader, tally);
  if (window.skipping) return skip(window, chunk);
  const taken = Math.min(window.bytes.length - SLACK - window.end, chunk.length);
  window.bytes.set(chunk.subarray(0, taken), window.end);
  window.end += taken;
  readLines(window, reader);
  return taken;
}

function readLines(window: OpenWindow, reader: LineReader): void {
  while (window.at < window.end) {
    const at = reader.readAlike(window, window.at);
    window.at = at;
    if (at >= window.end) return;
    const newline = window.bytes.indexOf(NEWLINE, Math.max(at, window.searched));
    if (newline < 0 || newline >= window.end) {
      window.searched = window.end;
      return;
    }
    reader.readLine(decoder.decode(window.bytes.subarray(at, newline)));
    window.at = newline + 1;
  }
}

/** Moves what is still needed to the front; a line that fills the whole window gets a greater one. */
function makeRoom(window: OpenWindow, reader: LineReader, tally: LineTally): void {
  if (window.at - reader.keptFrom(window.at) > SLACK) reader.forgetPrevious();
  const from = reader.keptFrom(window.at);
  if (from > 0) {
    window.bytes.copyWithin(0, from, window.end);
    reader.moved(from);
    window.at -= from;
    window.end -= from;
    window.searched = Math.max(0, window.searched - from);
  } else if (window.end >= LONGEST_LINE) {
    refuseLine(tally, "it is longer than 8 MiB");
    reader.forgetPrevious();
    window.at = window.end = window.searched = 0;
    window.skipping = true;
  } else {
    const bytes = new Uint8Array(window.end * 2 + SLACK);
    bytes.set(window.bytes.subarray(0, window.end));
    window.bytes = bytes;
    window.view = new DataView(bytes.buffer);
  }
}

/** Passes over the rest of a line that is too long. */
function skip(window: OpenWindow, chunk: Uint8Array): number {
  const newline = chunk.indexOf(NEWLINE);
  if (newline < 0) return chunk.length;
  window.skipping = false;
  return newline + 1;
}
