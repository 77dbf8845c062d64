import { type LineTally, refuseLine } from "./line-tally.ts";

/** The stretch of a file that is in memory; bytes from `end` on are left from before and mean nothing. */
export interface ByteWindow {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly end: number;
}

/** What knows a line layout. */
export interface LineReader {
  /** The window on the file, which belongs to the reader; behind `windowBytes` it is only for looking ahead. */
  readonly bytes: Uint8Array;
  readonly windowBytes: number;
  /**
   * Reads whole lines that look as expected, and says where the first one starts that does not, or is not whole. Bytes from
   * `end` on are left from before and mean nothing.
   */
  readonly readAlike: (from: number, end: number) => number;
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

/** As far back a line may lie to be compared with the next one. */
const FARTHEST_BACK = 1 << 16;
const LONGEST_LINE = 1 << 23;
const NEWLINE = 10;

interface OpenWindow {
  readonly reader: LineReader;
  readonly tally: LineTally;
  /** Start of the first line not yet read. */
  at: number;
  end: number;
  /** Up to here there is no line end after `at`. */
  searched: number;
  /** The beginning of a line that does not fit into the window. */
  long: Uint8Array[];
  /** Inside a line that is too long to be read at all. */
  skipping: boolean;
}

/** Cuts a file into lines for a reader. Chunks may be reused by whoever made them. */
export function createLineScanner(reader: LineReader, tally: LineTally): LineScanner {
  const window: OpenWindow = {
    reader,
    tally,
    at: 0,
    end: 0,
    searched: 0,
    long: [],
    skipping: false,
  };
  return {
    push: (chunk) => {
      let from = 0;
      while (from < chunk.length) from += take(window, chunk.subarray(from));
    },
    end: () => {
      if (window.at < window.end || window.long.length > 0) readLast(window);
      reader.end();
    },
  };
}

/** Reads the last line, which has no line end; one that cannot be read was cut off. */
function readLast(window: OpenWindow): void {
  const { reader, tally, long } = window;
  const { refused, firstRefused } = tally;
  const shown = firstRefused.length;
  reader.readLine(textOf([...long, reader.bytes.subarray(window.at, window.end)]));
  window.at = window.end;
  tally.cut += tally.refused - refused;
  tally.refused = refused;
  firstRefused.length = shown;
}

/** Takes as much of a chunk as fits, and says how much that was. */
function take(window: OpenWindow, chunk: Uint8Array): number {
  const { bytes, windowBytes } = window.reader;
  if (window.end === windowBytes) makeRoom(window);
  if (window.skipping) return skip(window, chunk);
  if (window.long.length > 0) return lengthen(window, chunk);
  const taken = Math.min(windowBytes - window.end, chunk.length);
  bytes.set(taken === chunk.length ? chunk : chunk.subarray(0, taken), window.end);
  window.end += taken;
  readLines(window);
  return taken;
}

function readLines(window: OpenWindow): void {
  const { reader } = window;
  while (window.at < window.end) {
    const at = reader.readAlike(window.at, window.end);
    window.at = at;
    if (at >= window.end) return;
    const from = Math.max(at, window.searched);
    const length = reader.bytes.subarray(from, window.end).indexOf(NEWLINE);
    if (length < 0) {
      window.searched = window.end;
      return;
    }
    reader.readLine(textOf([reader.bytes.subarray(at, from + length)]));
    window.at = from + length + 1;
  }
}

/** Moves what is still needed to the front; a line that fills the whole window is gathered outside of it. */
function makeRoom(window: OpenWindow): void {
  const { reader } = window;
  if (window.at - reader.keptFrom(window.at) > FARTHEST_BACK) reader.forgetPrevious();
  if (window.at === 0) {
    window.long = [reader.bytes.slice(0, window.end)];
    reader.forgetPrevious();
    window.end = window.searched = 0;
    return;
  }
  let from = reader.keptFrom(window.at);
  if (from === 0) {
    reader.forgetPrevious();
    from = window.at;
  }
  reader.bytes.copyWithin(0, from, window.end);
  reader.moved(from);
  window.at -= from;
  window.end -= from;
  window.searched = Math.max(0, window.searched - from);
}

/** Adds to a line that is longer than the window, up to its end. */
function lengthen(window: OpenWindow, chunk: Uint8Array): number {
  const newline = chunk.indexOf(NEWLINE);
  const end = newline < 0 ? chunk.length : newline;
  window.long.push(chunk.slice(0, end));
  const length = window.long.reduce((sum, part) => sum + part.length, 0);
  if (length > LONGEST_LINE) {
    refuseLine(window.tally, "it is longer than 8 MiB");
    window.long = [];
    window.skipping = true;
    return skip(window, chunk.subarray(end)) + end;
  }
  if (newline < 0) return chunk.length;
  const line = textOf(window.long);
  window.long = [];
  window.reader.readLine(line);
  return newline + 1;
}

/** Passes over the rest of a line that is too long. */
function skip(window: OpenWindow, chunk: Uint8Array): number {
  const newline = chunk.indexOf(NEWLINE);
  if (newline < 0) return chunk.length;
  window.skipping = false;
  return newline + 1;
}

function textOf(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
}
