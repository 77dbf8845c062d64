import { decimalText } from "./digits.ts";

/** `1 objective`, `2 objectives`, `1,204 requests`. */
export function countText(count: number, one: string, many: string = `${one}s`): string {
  return `${decimalText(count, 0)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listText(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
