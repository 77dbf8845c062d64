/** A line that could not be understood. Its text is not kept: what stands in a damaged file may be a secret. */
export interface RefusedLine {
  /** Counted from 1. */
  readonly line: number;
  readonly why: string;
}

/** What became of every line of a file: `read + refused + console + cut` are all of them. */
export interface LineTally {
  read: number;
  /** Neither understood nor text of a console. */
  refused: number;
  /** Text that k6 or a script printed between the samples, and blank lines. */
  console: number;
  /** 1 when the last line stops in its middle, as a killed k6 leaves it. */
  cut: number;
  /** What k6 writes once came again: several of its outputs were joined in one file. */
  twice: boolean;
  /** The first few. */
  readonly firstRefused: RefusedLine[];
}

const MOST_SHOWN = 5;

/** A tally of no lines. */
export function emptyTally(): LineTally {
  return { read: 0, refused: 0, console: 0, cut: 0, twice: false, firstRefused: [] };
}

/** The number of the line that comes next. */
export function nextLine({ read, refused, console: printed, cut }: LineTally): number {
  return read + refused + printed + cut + 1;
}

/** Counts a refused line, and keeps it if it is one of the first. */
export function refuseLine(tally: LineTally, why: string): void {
  if (tally.firstRefused.length < MOST_SHOWN) {
    tally.firstRefused.push({ line: nextLine(tally), why });
  }
  tally.refused++;
}
