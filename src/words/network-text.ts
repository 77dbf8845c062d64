import { decimalsFor, decimalText } from "./digits.ts";

const BITS = 8;

/** Bytes a second as networks are told, in megabits: `12.4 Mbit/s`. */
export function networkText(bytesPerSecond: number): string {
  const megabits = (bytesPerSecond * BITS) / 1e6;
  return `${decimalText(megabits, decimalsFor(megabits, 1, 2))} Mbit/s`;
}
