/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of the other
 * (Damerau–Levenshtein, optimal string alignment: no letter is touched twice).
 */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      line.push(cheapest(rows, line, { from, to, row, column }));
    }
    rows.push(line);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

interface Cell {
  readonly from: string;
  readonly to: string;
  readonly row: number;
  readonly column: number;
}

function cheapest(
  rows: readonly (readonly number[])[],
  line: readonly number[],
  { from, to, row, column }: Cell,
): number {
  const same = from[row - 1] === to[column - 1];
  const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  const above = rows[row - 1];
  return Math.min(
    (above?.[column] ?? Infinity) + 1,
    (line[column - 1] ?? Infinity) + 1,
    (above?.[column - 1] ?? Infinity) + (same ? 0 : 1),
    swapped ? (rows[row - 2]?.[column - 2] ?? Infinity) + 1 : Infinity,
  );
}
