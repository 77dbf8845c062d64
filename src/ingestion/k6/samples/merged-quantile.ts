/** The q-quantile of several ascending lists taken together, without joining them; NaN without values. */
export function quantileOfSorted(lists: readonly Float64Array[], q: number): number {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  if (count === 0) return Number.NaN;
  const rank = q * (count - 1);
  const low = valueAtRank(lists, Math.floor(rank));
  const part = rank - Math.floor(rank);
  return part === 0 ? low : low + (valueAtRank(lists, Math.ceil(rank)) - low) * part;
}

/** Halves the range of numbers until one is left: the least that has more than `rank` values up to it. */
function valueAtRank(lists: readonly Float64Array[], rank: number): number {
  let below = Math.min(...lists.map((list) => list[0] ?? Infinity));
  let reached = Math.max(...lists.map((list) => list.at(-1) ?? -Infinity));
  if (countUpTo(lists, below) > rank) return below;
  for (;;) {
    const middle = below / 2 + reached / 2;
    if (middle <= below || middle >= reached) return reached;
    if (countUpTo(lists, middle) > rank) reached = middle;
    else below = middle;
  }
}

function countUpTo(lists: readonly Float64Array[], value: number): number {
  let count = 0;
  for (const list of lists) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((list[middle] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    count += low;
  }
  return count;
}
