/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other
 * (Damerau–Levenshtein, optimal string alignment: no letter is touched twice).
 */
export function editDistance(from: string, to: string): number {
  const letters = Array.from(to);
  const start: Row = { letter: "", costs: [0, ...letters.map((_, index) => index + 1)] };
  let above: Row = start;
  let twoAbove: Row = start;
  for (const letter of from) {
    const row = nextRow(letter, letters, above, twoAbove);
    twoAbove = above;
    above = row;
  }
  return above.costs.at(-1) ?? 0;
}

/** The costs of making the first 0, 1, 2 … letters of the one word out of the other word up to `letter`. */
interface Row {
  readonly letter: string;
  readonly costs: readonly number[];
}

function nextRow(letter: string, letters: readonly string[], above: Row, twoAbove: Row): Row {
  const costs = [cost(above, 0) + 1];
  for (const [index, other] of letters.entries()) {
    const kept = cost(above, index) + (letter === other ? 0 : 1);
    const added = cost({ letter, costs }, index) + 1;
    const leftOut = cost(above, index + 1) + 1;
    const isSwap = letter === letters[index - 1] && above.letter === other;
    const swapped = isSwap ? cost(twoAbove, index - 1) + 1 : kept;
    costs.push(Math.min(kept, added, leftOut, swapped));
  }
  return { letter, costs };
}

function cost({ costs }: Row, index: number): number {
  return costs[index] ?? Infinity;
}
