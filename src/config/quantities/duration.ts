import { nearestNumber } from "./decimal.ts";
import { readQuantity, type TextFault } from "./quantity.ts";

/** A time in milliseconds, or what keeps a text from being one. */
export type DurationReading =
  | { readonly kind: "read"; readonly ms: number }
  | ({ readonly kind: "faulty" } & TextFault);

/** Reads `64m`, `1h30m`, `0s`; refuses bare numbers, since their unit is anyone's guess, and times below zero. */
export function readDuration(text: string): DurationReading {
  const reading = readQuantity(text);
  if (reading.kind === "faulty") {
    return { ...reading, problem: `\`${text.trim()}\`: ${reading.problem}` };
  }
  const { amount, dimension, per } = reading.quantity;
  const ms = nearestNumber(amount);
  const isZero = dimension === "plain" && ms === 0;
  if ((dimension !== "time" && !isZero) || per !== undefined) {
    return {
      kind: "faulty",
      problem: `\`${text.trim()}\` is no time`,
      wayOut: "Write a time with its unit: `90s`, `64m`, `8h10m`.",
      at: 0,
    };
  }
  if (ms < 0 || !Number.isFinite(ms)) {
    return {
      kind: "faulty",
      problem: `\`${text.trim()}\` is no time that passes`,
      wayOut: "Write a time from `0s` on.",
      at: 0,
    };
  }
  return { kind: "read", ms };
}
