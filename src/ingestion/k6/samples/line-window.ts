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

/** Cuts a file into lines for a reader, in a window of its own: chunks may be reused by whoever made them. */
export function createLineScanner(reader: LineReader, tally: LineTally): LineScanner {
  let bytes = new Uint8Array(WINDOW + SLACK);
  let view = new DataView(bytes.buffer);
  let at = 0;
  let filled = 0;
  let searched = 0;
  let skipping = false;

  function push(chunk: Uint8Array): void {
    let from = skipping ? skip(chunk) : 0;
    while (from < chunk.length) {
      if (filled === bytes.length - SLACK) makeRoom();
      if (skipping) {
        from += skip(chunk.subarray(from));
        continue;
      }
      const taken = Math.min(bytes.length - SLACK - filled, chunk.length - from);
      bytes.set(chunk.subarray(from, from + taken), filled);
      filled += taken;
      from += taken;
      readLines();
    }
  }

  function readLines(): void {
    while (at < filled) {
      at = reader.readAlike({ bytes, view, end: filled }, at);
      if (at >= filled) break;
      const newline = bytes.indexOf(NEWLINE, Math.max(at, searched));
      if (newline < 0 || newline >= filled) {
        searched = filled;
        return;
      }
      reader.readLine(decoder.decode(bytes.subarray(at, newline)));
      at = newline + 1;
    }
  }

  /** Moves what is still needed to the front; a line that fills the whole window gets a greater one. */
  function makeRoom(): void {
    if (at - reader.keptFrom(at) > SLACK) reader.forgetPrevious();
    const from = reader.keptFrom(at);
    if (from > 0) {
      bytes.copyWithin(0, from, filled);
      reader.moved(from);
      at -= from;
      filled -= from;
      searched = Math.max(0, searched - from);
    } else if (filled >= LONGEST_LINE) {
      refuseLine(tally, decoder.decode(bytes.subarray(at, at + 400)), "it is longer than 8 MiB");
      reader.forgetPrevious();
      at = filled = searched = 0;
      skipping = true;
    } else {
      const grown = new Uint8Array((bytes.length - SLACK) * 2 + SLACK);
      grown.set(bytes);
      bytes = grown;
      view = new DataView(bytes.buffer);
    }
  }

  /** Passes over the rest of a line that is too long; says how much of the chunk it was. */
  function skip(chunk: Uint8Array): number {
    const newline = chunk.indexOf(NEWLINE);
    if (newline < 0) return chunk.length;
    skipping = false;
    return newline + 1;
  }

  function end(): void {
    if (at >= filled) return;
    const line = decoder.decode(bytes.subarray(at, filled));
    const before = { ...tally, firstRefused: [...tally.firstRefused] };
    reader.readLine(line);
    at = filled;
    if (tally.refused === before.refused) return;
    tally.refused = before.refused;
    tally.firstRefused.splice(before.firstRefused.length);
    tally.cut++;
  }

  return { push, end };
}
