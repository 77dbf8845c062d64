import type { Series } from "./series.ts";
import { countAt, slotAt } from "./slots.ts";

/**
 * The values of some seconds, in file order, as stretches of neighbours. `kept` holds all values one after the other.
 */
export function* valuesBySecond(
  { neighbours }: Series,
  kept: readonly Float64Array[],
  isWanted: (second: number) => boolean = () => true,
): Generator<readonly [second: number, values: Float64Array]> {
  let chunk = 0;
  let chunkFrom = 0;
  for (const { second, from, count } of neighbours) {
    if (!isWanted(second)) continue;
    let at = from;
    while (at < from + count) {
      const values = kept[chunk];
      if (values === undefined) return;
      if (at < chunkFrom + values.length) {
        const part = values.subarray(at - chunkFrom, from + count - chunkFrom);
        yield [second, part];
        at += part.length;
      } else {
        chunkFrom += values.length;
        chunk++;
      }
    }
  }
}

/** The slots that begin in some seconds: the first one, and the first one after them. */
export function slotsIn(
  { base, width, length }: Series,
  from: number,
  to: number,
): readonly [first: number, end: number] {
  if (length === 0) return [0, 0];
  const first = Math.max(0, Math.ceil((from - base) / width));
  return [first, Math.min(length, Math.ceil((to - base) / width))];
}

/** The slots of a series with the second in which each begins; those without samples are left out. */
export function* slotsBySecond({
  base,
  width,
  length,
  slots,
}: Series): Generator<readonly [second: number, slot: ReturnType<typeof slotAt>]> {
  for (let index = 0; index < length; index++) {
    if (countAt(slots, index) > 0) yield [base + index * width, slotAt(slots, index)];
  }
}
