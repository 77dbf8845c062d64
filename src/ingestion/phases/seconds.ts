/** A stretch of a run on the clock: Unix seconds from the first to before the last. */
export interface Seconds {
  readonly from: number;
  readonly to: number;
}

/** How many seconds several stretches are together. */
export function lengthOf(parts: readonly Seconds[]): number {
  return parts.reduce((sum, { from, to }) => sum + to - from, 0);
}
