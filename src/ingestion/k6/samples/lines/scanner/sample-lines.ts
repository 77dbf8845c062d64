import { SAMPLE_LINES_WASM } from "./sample-lines-wasm.ts";

/** The part of the global that is used here; Node's own types leave it to the browser's. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What wasm/sample-lines.ts exports; it says what each of these does. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly windowAt: { readonly value: number };
  readonly windowBytes: { readonly value: number };
  readonly slackBytes: { readonly value: number };
  readonly recordsAt: { readonly value: number };
  readonly records: { readonly value: number };
  readonly scanNdjson: (from: number, end: number) => number;
  readonly scanCsv: (from: number, end: number) => number;
  readonly keptFrom: (from: number) => number;
  readonly moved: (by: number) => void;
  readonly forgetPrevious: () => void;
  readonly comeAfter: (from: number, length: number, set: number) => void;
  readonly learnStart: (from: number, length: number) => number;
  readonly hasRoom: (length: number) => number;
  readonly learnTail: (from: number, length: number, set: number) => void;
  readonly forgetTails: () => void;
  readonly reset: (nameFrom: number, nameEnd: number) => void;
}

/** The scanner of NDJSON lines, with a memory of its own. */
export interface SampleLines extends Omit<Exports, "records" | "memory"> {
  /** The window on the file, with room behind it for looking ahead. */
  readonly bytes: Uint8Array;
  /** Four whole numbers a record: metric, tag set, and where the text of a value stands. */
  readonly ints: Int32Array;
  /** Two numbers a record; the second one is the value. */
  readonly floats: Float64Array;
  /** How many records the last scan wrote. */
  readonly count: () => number;
}

/** A record that tells the time of the samples that follow. */
export const TIME_RECORD = -1;
/** Set in a record's metric when its value stands in the window as text. */
export const TEXT_VALUE = 1 << 30;

let compiled: object | undefined;
/** Scanners that have read their file: a new one costs more than reading a small file. */
const idle: SampleLines[] = [];

/** Where the name of the metric stands in a line: after so many bytes, before this byte. */
export interface NamePlace {
  readonly from: number;
  readonly end: number;
}

/** A scanner that knows no metric and no tags. */
export function openSampleLines({ from, end }: NamePlace): SampleLines {
  const lines = idle.pop() ?? newSampleLines();
  lines.reset(from, end);
  return lines;
}

/** Gives a scanner back, whose file is read. */
export function closeSampleLines(lines: SampleLines): void {
  idle.push(lines);
}

function newSampleLines(): SampleLines {
  compiled ??= new WebAssembly.Module(
    Uint8Array.from(atob(SAMPLE_LINES_WASM), (character) => character.codePointAt(0) ?? 0),
  );
  // The module is built from this project's own source, whose exports these are.
  const exports = new WebAssembly.Instance(compiled).exports as Exports;
  const { buffer } = exports.memory;
  const size = exports.windowBytes.value + exports.slackBytes.value;
  return {
    ...exports,
    bytes: new Uint8Array(buffer, exports.windowAt.value, size),
    ints: new Int32Array(buffer, exports.recordsAt.value),
    floats: new Float64Array(buffer, exports.recordsAt.value),
    count: () => exports.records.value,
  };
}
