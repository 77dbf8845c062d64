import type { Aggregation } from "../../model/aggregation.ts";
import type { Comparator } from "../../model/objective.ts";
import type { Unit } from "../../model/unit.ts";
import { readAggregation } from "./aggregation-word.ts";
import { limitOf } from "../quantities/limit.ts";
import { readQuantity, type TextFault } from "../quantities/quantity.ts";

/** An aggregation, a comparator and a limit in the indicator's own unit; `unit` is absent for a bare number. */
export interface Threshold {
  readonly aggregation: Aggregation;
  readonly comparator: Comparator;
  readonly limit: number;
  readonly unit?: Unit;
  /** The limit is this many times what the gauge was at its start, which only a run can tell. */
  readonly ofStart?: number;
}

/** A threshold, or what keeps a text from being one, with its column counted from 1. */
export type ThresholdReading =
  | ({ readonly kind: "read" } & Threshold)
  | {
      readonly kind: "faulty";
      readonly problem: string;
      readonly wayOut: string;
      readonly column: number;
    };

/** Reads k6's own expressions (`p(95)<500`) and people's (`p(95) < 3s`); undefined for anything else. */
export function parseThreshold(expression: string): Threshold | undefined {
  const reading = readThreshold(expression);
  if (reading.kind === "faulty") return undefined;
  const { kind: _, ...threshold } = reading;
  return threshold;
}

/** The same, telling what is wrong and what would be read instead. */
export function readThreshold(text: string): ThresholdReading {
  const split = splitAtComparator(text);
  if ("problem" in split) return faulty(split);
  const aggregation = readAggregation(split.left);
  if ("problem" in aggregation) return faulty(aggregation);
  const ofStart = aggregation.kind === "end" ? timesStart(split.right) : undefined;
  if (ofStart !== undefined) {
    return { kind: "read", aggregation, comparator: split.comparator, limit: 0, ofStart };
  }
  const quantity = readQuantity(split.right);
  if (quantity.kind === "faulty") return faulty(quantity, split.limitAt);
  const limit = limitOf(quantity.quantity, aggregation);
  if ("problem" in limit) {
    return faulty(
      { ...limit, at: split.right.length - split.right.trimStart().length },
      split.limitAt,
    );
  }
  return { kind: "read", aggregation, comparator: split.comparator, ...limit };
}

/** `start * 1.5`, or the other way round. */
function timesStart(text: string): number | undefined {
  const factor =
    /^\s*(?:start\s*\*\s*(?<after>\d+(?:\.\d+)?)|(?<before>\d+(?:\.\d+)?)\s*\*\s*start)\s*$/u.exec(
      text,
    );
  const { after, before } = factor?.groups ?? {};
  const digits = after ?? before;
  return digits === undefined ? undefined : Number(digits);
}

function faulty({ problem, wayOut, at }: TextFault, offset = 0): ThresholdReading {
  return { kind: "faulty", problem, wayOut, column: offset + at + 1 };
}

const COMPARATORS: ReadonlyMap<string, Comparator> = new Map([
  ["<=", "<="],
  ["<", "<"],
  [">=", ">="],
  [">", ">"],
  ["===", "=="],
  ["==", "=="],
  ["!=", "!="],
]);

const MEANT: ReadonlyMap<string, Comparator> = new Map([
  ["=", "=="],
  ["=<", "<="],
  ["=>", ">="],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!="],
  ["<>", "!="],
  ["!==", "!="],
  ["<<", "<"],
  [">>", ">"],
]);

interface Split {
  readonly left: string;
  readonly comparator: Comparator;
  readonly right: string;
  /** Where `right` begins in the whole text. */
  readonly limitAt: number;
}

function splitAtComparator(text: string): Split | TextFault {
  const match = /[<>=!≤≥≠]+/u.exec(text);
  if (match === null) {
    return {
      problem: "there is no comparator",
      wayOut: "Write an aggregation, one of < <= > >= == != and a limit: `p(95) < 3s`.",
      at: 0,
    };
  }
  const [word] = match;
  const comparator = COMPARATORS.get(word);
  if (comparator === undefined) {
    const meant = MEANT.get(word);
    return {
      problem: `\`${word}\` is no comparator`,
      wayOut: meant === undefined ? "Write one of < <= > >= == !=." : `Write \`${meant}\`.`,
      at: match.index,
    };
  }
  const limitAt = match.index + word.length;
  return { left: text.slice(0, match.index), comparator, right: text.slice(limitAt), limitAt };
}

/**
 * Whether a limit written in `unit` can be held against an indicator. A bare number fits all. What k6 gives no unit
 * takes times in ms and sizes in bytes, by k6's custom; never a share, since `70%` may be 0.7 or 70 there.
 */
export function unitFits(unit: Unit | undefined, indicatorUnit: Unit): boolean {
  if (unit === undefined || unit === indicatorUnit) return true;
  if (indicatorUnit === "number") return unit !== "ratio";
  return indicatorUnit === "1/h" && unit === "bytes/h";
}
