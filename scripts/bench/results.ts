import type { RecordedTable } from "../record.ts";
import type { Measured } from "./measure.ts";

/** What a bench found so far: every race as a table, and how each budget of the project stands. */
export interface Results {
  readonly tables: RecordedTable[];
  readonly budgets: (readonly string[])[];
  missed: number;
}

/** Nothing found yet. */
export function emptyResults(): Results {
  return { tables: [], budgets: [["what", "budget", "measured"]], missed: 0 };
}

const HEAD = ["", "took", "rate", "processor", "memory at most", "other work on the machine"];

/** Prints a race and keeps it. Without `bytes` nothing was read, and there is no rate. */
export function tell(
  { tables }: Results,
  title: string,
  race: ReadonlyMap<string, Measured>,
  bytes?: number,
): void {
  const rows = [...race].map(([name, { seconds, cpuSeconds, maxRssMb, othersShare }]) => [
    name,
    `${seconds.toFixed(2)} s`,
    bytes === undefined ? "" : `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`,
    Number.isNaN(cpuSeconds) ? "" : `${cpuSeconds.toFixed(2)} s`,
    Number.isNaN(maxRssMb) ? "" : `${maxRssMb.toFixed(0)} MB`,
    `${(100 * othersShare).toFixed(0)} %`,
  ]);
  tables.push({ title, rows: [HEAD, ...rows] });
  console.log(`\n${title}`);
  for (const [name = "", seconds = "", rate = "", cpu = "", memory = "", others = ""] of rows) {
    console.log(
      `  ${name.padEnd(30)} ${seconds.padStart(9)} ${rate.padStart(10)} ${cpu.padStart(9)} of processor  ${memory.padStart(7)}  others ${others.padStart(4)}`,
    );
  }
}

/** Less than a tenth of the machine does not change who is faster. */
const QUIET = 0.1;

interface Disturbed {
  /** Of a number that was taken by the clock. */
  readonly othersShare?: number;
}

/** Holds a number against its budget. One taken by the clock is missed all the same where other work disturbed it, and says so. */
export function hold(
  results: Results,
  what: string,
  value: number,
  budget: ({ readonly atLeast: number } | { readonly atMost: number }) & Disturbed,
): void {
  const { othersShare = 0 } = budget;
  const isAtMost = "atMost" in budget;
  const isHeld = isAtMost ? value <= budget.atMost : value >= budget.atLeast;
  if (!isHeld) results.missed++;
  const limit = isAtMost ? `at most ${budget.atMost}` : `at least ${budget.atLeast}`;
  const measured = value.toFixed(2).replace(/\.00$/u, "");
  const why =
    othersShare > QUIET
      ? `; other work took ${(100 * othersShare).toFixed(0)} % of the machine`
      : "";
  results.budgets.push([what, limit, isHeld ? measured : `${measured} (missed${why})`]);
  console.log(`  ${isHeld ? "held  " : "MISSED"} ${what}: ${measured} (budget: ${limit}${why})`);
}
