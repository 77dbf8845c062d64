import { type Decimal, parseDecimal, plus, times as product } from "./decimal.ts";
import { nearestWord } from "../nearest-word.ts";
import { type Dimension, OTHER_SPELLINGS, UNITS } from "./unit-words.ts";

/** A number with its unit as people write it, converted exactly: `1m30s`, `10MB/h`, `0.1%`, `100/s`, `30`. */
export interface Quantity {
  /** In milliseconds, bytes or as a ratio, where it is one of these. */
  readonly amount: Decimal;
  readonly dimension: Dimension;
  /** The time it is divided by. */
  readonly per?: "s" | "m" | "h";
}

/** What is wrong with a text; `at` counts its characters from 0. */
export interface TextFault {
  readonly problem: string;
  readonly wayOut: string;
  readonly at: number;
}

/** A quantity, or what keeps a text from being one. */
export type QuantityReading =
  | { readonly kind: "read"; readonly quantity: Quantity }
  | ({ readonly kind: "faulty" } & TextFault);

const PART =
  /(?<space>\s*)(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?<gap>\s*)(?<word>[A-Za-zµμ%]*)/iuy;
const PER = /\s*\/\s*(?<per>[A-Za-z]*)\s*$/uy;

/** Reads a quantity; what is wrong with it is told with the spelling that would be read. */
export function readQuantity(text: string): QuantityReading {
  const parts = partsOf(text);
  if ("problem" in parts) return { kind: "faulty", ...parts };
  const { amounts, end } = parts;
  const [first, ...rest] = amounts;
  const slip = orderFault(amounts);
  if (slip !== undefined) return { kind: "faulty", ...slip };
  const per = perOf(text, end);
  if (per !== undefined && "problem" in per) return { kind: "faulty", ...per };
  const amount = rest.reduce((sum, part) => plus(sum, part.amount), first.amount);
  return {
    kind: "read",
    quantity: { amount, dimension: first.dimension, ...(per !== undefined && per) },
  };
}

interface Amount {
  readonly amount: Decimal;
  readonly dimension: Dimension;
  /** The size of the unit, so that `1m30s` runs from greater to smaller. */
  readonly factor: Decimal;
  readonly at: number;
}

type Parts = { readonly amounts: readonly [Amount, ...Amount[]]; readonly end: number };

function partsOf(text: string): Parts | TextFault {
  const amounts: Amount[] = [];
  let at = 0;
  for (;;) {
    PART.lastIndex = at;
    const match = PART.exec(text);
    if (match === null) break;
    const amount = amountOf(match);
    if ("problem" in amount) return amount;
    amounts.push(amount);
    at = PART.lastIndex;
  }
  const [first, ...rest] = amounts;
  return first === undefined ? notANumber(text) : { amounts: [first, ...rest], end: at };
}

function amountOf({ index, groups }: RegExpExecArray): Amount | TextFault {
  const { space = "", number = "", gap = "", word = "" } = groups ?? {};
  const at = index + space.length;
  const value = parseDecimal(number);
  if (value === undefined) {
    return {
      problem: `\`${number}\` is beyond what can be measured`,
      wayOut: "Write a smaller number.",
      at,
    };
  }
  const known = UNITS.get(word);
  if (known === undefined) return unknownUnit(word, at + number.length + gap.length);
  return {
    amount: product(value, known.factor),
    dimension: known.dimension,
    factor: known.factor,
    at,
  };
}

function unknownUnit(word: string, at: number): TextFault {
  const names = [...UNITS.keys()].filter((name) => name !== "");
  const meant = meantUnit(word, names);
  return {
    problem: `\`${word}\` is no unit that Plimsoll reads`,
    wayOut:
      meant === undefined
        ? `Write one of ${names.join(" ")}, with /s, /m or /h.`
        : `Write \`${meant}\`.`,
    at,
  };
}

function meantUnit(word: string, names: readonly string[]): string | undefined {
  const other = OTHER_SPELLINGS.get(word);
  if (other !== undefined) return other;
  const near = nearestWord(word, [...names, ...OTHER_SPELLINGS.keys()]);
  return near === undefined ? undefined : (OTHER_SPELLINGS.get(near) ?? near);
}

function notANumber(text: string): TextFault {
  const found = text.trim();
  const at = text.length - text.trimStart().length;
  if (found === "") {
    return {
      problem: "there is no number",
      wayOut: "Write a number with its unit: `3s`, `0.1%`, `100/s`.",
      at,
    };
  }
  const endless = /^[+-]?\.?(?:inf|infinity|nan)$/iu.test(found);
  return {
    problem: endless
      ? `\`${found}\` is no number that a value can meet or miss`
      : `\`${found}\` is not a number`,
    wayOut: "Write a number with its unit: `3s`, `0.1%`, `100/s`.",
    at,
  };
}

/** Only times are written in parts, from the greatest unit down. */
function orderFault(amounts: readonly Amount[]): TextFault | undefined {
  const wrong = amounts.find((part, index) => {
    const before = amounts[index - 1];
    if (before === undefined) return false;
    const times = before.dimension === "time" && part.dimension === "time";
    return !times || part.amount.digits < 0n || !smaller(part.factor, before.factor);
  });
  if (wrong === undefined) return undefined;
  return {
    problem: "a second number follows the first",
    wayOut:
      "Write one number; only times are written in parts, from the greatest unit down: `1m30s`.",
    at: wrong.at,
  };
}

function smaller(a: Decimal, b: Decimal): boolean {
  return plus(b, { ...a, digits: -a.digits }).digits > 0n;
}

function perOf(
  text: string,
  end: number,
): { readonly per: "s" | "m" | "h" } | TextFault | undefined {
  const rest = text.slice(end);
  if (rest.trim() === "") return undefined;
  PER.lastIndex = end;
  const per = PER.exec(text)?.groups?.["per"];
  if (per === "s" || per === "m" || per === "h") return { per };
  const at = end + rest.length - rest.trimStart().length;
  if (per === undefined) {
    return {
      problem: `\`${rest.trim()}\` follows the number`,
      wayOut: "Write one number with its unit: `3s`, `0.1%`, `100/s`.",
      at,
    };
  }
  const meant = OTHER_SPELLINGS.get(per);
  return {
    problem: `\`/${per}\` is no rate that Plimsoll reads`,
    wayOut: meant === undefined ? "Write /s, /m or /h." : `Write \`/${meant}\`.`,
    at,
  };
}
