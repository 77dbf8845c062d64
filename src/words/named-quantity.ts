import type { Unit } from "../model/unit.ts";
import { quantityPair, type QuantityPair } from "./quantity-pair.ts";
import { quantityText } from "./quantity-text.ts";

/** What a number is: a unit that Plimsoll knows, or in words where that is a mere number. */
interface NamedUnit {
  readonly unit: Unit;
  readonly unitText?: string;
}

/** A number with what it is: `95.8 ms`, `70 tasks`. */
export function namedText(value: number, of: NamedUnit): string {
  return `${quantityText(value, of.unit)}${signOf(of)}`;
}

/** Value and limit side by side, as `quantityPair` prints them, with what they are. */
export function namedPair(value: number, limit: number, of: NamedUnit): QuantityPair {
  const pair = quantityPair({ value, limit, unit: of.unit });
  return { value: `${pair.value}${signOf(of)}`, limit: `${pair.limit}${signOf(of)}` };
}

function signOf({ unit, unitText }: NamedUnit): string {
  return unit === "number" && unitText !== undefined ? ` ${unitText}` : "";
}
