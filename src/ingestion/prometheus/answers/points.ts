import { goNumber } from "../go-number.ts";

/** The points of one series, in order of time; `NaN` and infinities stay what they are. */
export interface Points {
  /** Unix milliseconds. */
  readonly timesMs: readonly number[];
  readonly values: readonly number[];
}

/** Reads a list of `[seconds, "number"]`; undefined unless all are such, and each is later than the one before. */
export function pointsOf(list: unknown, before?: Points): Points | undefined {
  if (!Array.isArray(list)) return undefined;
  const timesMs: number[] = [];
  const values: number[] = [];
  let beforeMs = before?.timesMs.at(-1) ?? -Infinity;
  for (const point of list as readonly unknown[]) {
    const [time, text] = Array.isArray(point) ? (point as readonly unknown[]) : [];
    const value = typeof text === "string" ? goNumber(text) : undefined;
    if (typeof time !== "number" || value === undefined) return undefined;
    const atMs = time * 1000;
    if (atMs <= beforeMs) return undefined;
    timesMs.push(atMs);
    values.push(value);
    beforeMs = atMs;
  }
  return { timesMs, values };
}

/** Whether each part begins after the one before it has ended. */
export function inOrder(parts: readonly Points[]): boolean {
  const some = parts.filter(({ timesMs }) => timesMs.length > 0);
  return some.every(({ timesMs: [first = Infinity] }, index) => {
    const before = some[index - 1]?.timesMs.at(-1) ?? -Infinity;
    return first > before;
  });
}

/** Points one after another, without the room that a list keeps to grow. */
export function joinedPoints(pieces: readonly Points[]): Points {
  const none: readonly number[] = [];
  return {
    timesMs: none.concat(...pieces.map(({ timesMs }) => timesMs)),
    values: none.concat(...pieces.map(({ values }) => values)),
  };
}
