/** One step of a reasoning: what it is about, and what it says. */
export type Entry = readonly [label: string, text: string];

/** Six digits, enough to follow a sum. */
export function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** The same with its sign. */
export function signed(value: number): string {
  return `${value > 0 ? "+" : ""}${short(value)}`;
}
