import { gunzipSync, gzipSync } from "node:zlib";
import { jsonMutated } from "./mutate-json.ts";

/** Chooses by chance; the same seed makes the same choices. */
export interface Chance {
  /** A whole number from 0 to under `below`. */
  readonly upTo: (below: number) => number;
  readonly of: <One>(list: readonly One[]) => One;
}

export function chanceFrom(random: () => number): Chance {
  const upTo = (below: number): number => Math.floor(random() * below);
  return { upTo, of: (list) => list[upTo(list.length)]! };
}

/** Texts at which readers have stumbled, here or elsewhere. */
const HOSTILE =
  `\0|\r\n|\n|\t|"|'|\`|\\|\\u0000|\\ud800|{|}|[|]|,|:|{{|{%|%}|}}|<!--|-->|---|...|&a |*a|<<: |? |!!set |
  |#|@|*|**|0|-0|-1|1e999|-1e999|1e-999|1e308|NaN|null|true|.inf|.nan|+Inf|0x1f|9007199254740993|00|1.|.5|p(95)|p(101)|p(99.999999)
  |__proto__|constructor|toString|hasOwnProperty|é|日本|😀|\u2028|\uFEFF|\u202E|../|/|C:\\|5%|-5%|0%|1m..2m|2m..1m|9999999999d`.split(
    "|",
  );

const MOST_BYTES = 1 << 18;

/** A child of one or two inputs: a few small changes, of bytes, of words, or of JSON as a tree. */
export function mutated(parent: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const isGzip = parent[0] === 0x1f && parent[1] === 0x8b;
  if (isGzip && chance.upTo(3) > 0) {
    const inside = unpacked(parent);
    if (inside !== undefined) return gzipSync(mutated(inside, unpacked(other) ?? other, chance));
  }
  let bytes: Buffer = Buffer.from(parent);
  for (let step = chance.of([0, 0, 0, 1, 1, 3]); step >= 0; step--) {
    bytes = chance.of(CHANGES)(bytes, Buffer.from(other), chance).subarray(0, MOST_BYTES);
  }
  return bytes;
}

type Change = (bytes: Buffer, other: Buffer, chance: Chance) => Buffer;

const setByte: Change = (bytes, _, chance) => {
  if (bytes.length > 0) bytes[chance.upTo(bytes.length)] = chance.upTo(256);
  return bytes;
};

const cutOut: Change = (bytes, _, chance) => {
  const from = chance.upTo(bytes.length + 1);
  const length = chance.of([1, 2, 8, 64, 1024, bytes.length]);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + chance.upTo(length + 1))]);
};

const repeat: Change = (bytes, _, chance) => {
  const from = chance.upTo(bytes.length + 1);
  const part = bytes.subarray(from, from + 1 + chance.upTo(chance.of([1, 4, 40, 400])));
  const times = chance.of([1, 1, 2, 10, 1000]);
  const many = Array.from({ length: Math.min(times, 50_000 / (part.length + 1)) }, () => part);
  return Buffer.concat([bytes.subarray(0, from), ...many, bytes.subarray(from)]);
};

const insertHostile: Change = (bytes, _, chance) => {
  const from = chance.upTo(bytes.length + 1);
  const cut = chance.of([0, 0, 1, 4]);
  const text = Buffer.from(chance.of(HOSTILE));
  return Buffer.concat([bytes.subarray(0, from), text, bytes.subarray(from + cut)]);
};

/** Takes a word, a number or a quoted text, and puts another one in its place. */
const swapWord: Change = (bytes, other, chance) => {
  const [here, there] = [wordsIn(bytes), wordsIn(other)];
  if (here.length === 0 || there.length === 0) return bytes;
  const { index, text } = chance.of(here);
  const instead = chance.upTo(2) === 0 ? chance.of(HOSTILE) : chance.of(there).text;
  return Buffer.concat([
    bytes.subarray(0, index),
    Buffer.from(instead, "latin1"),
    bytes.subarray(index + text.length),
  ]);
};

const cross: Change = (bytes, other, chance) =>
  Buffer.concat([
    bytes.subarray(0, chance.upTo(bytes.length + 1)),
    other.subarray(chance.upTo(other.length + 1)),
  ]);

const moveLine: Change = (bytes, _, chance) => {
  const lines = bytes.toString("latin1").split("\n");
  const line = chance.of(lines);
  const at = chance.upTo(lines.length);
  return Buffer.from(lines.toSpliced(at, chance.upTo(2), line).join("\n"), "latin1");
};

const changeTree: Change = (bytes, _, chance) =>
  Buffer.from(jsonMutated(bytes.toString("utf8"), chance));

const CHANGES: readonly Change[] = [
  setByte,
  cutOut,
  repeat,
  insertHostile,
  swapWord,
  swapWord,
  cross,
  moveLine,
  changeTree,
  changeTree,
];

function wordsIn(bytes: Buffer): readonly { readonly index: number; readonly text: string }[] {
  const text = bytes.toString("latin1");
  return [...text.matchAll(/"(?:[^"\\\n]|\\.){0,80}"|[\w.+-]+/gu)].map((match) => ({
    index: match.index,
    text: match[0],
  }));
}

function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES * 4 });
  } catch {
    return undefined;
  }
}
