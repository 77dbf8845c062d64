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

/** Prints a race and keeps it. Without `bytes` nothing was read, and there is no rate. */
export function tell(
  { tables }: Results,
  title: string,
  race: ReadonlyMap<string, Measured>,
  bytes?: number,
): void {
  const rows = [...race].map(([name, { seconds, cpuSeconds, maxRssMb }]) => [
    name,
    `${seconds.toFixed(2)} s`,
    bytes === undefined ? "" : `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`,
    Number.isNaN(cpuSeconds) ? "" : `${cpuSeconds.toFixed(2)} s`,
    Number.isNaN(maxRssMb) ? "" : `${maxRssMb.toFixed(0)} MB`,
  ]);
  tables.push({ title, rows: [["", "took", "rate", "processor", "memory at most"], ...rows] });
  console.log(`\n${title}`);
  for (const [name = "", seconds = "", rate = "", cpu = "", memory = ""] of rows) {
    console.log(
      `  ${name.padEnd(30)} ${seconds.padStart(9)} ${rate.padStart(10)} ${cpu.padStart(9)} of processor  ${memory.padStart(7)}`,
    );
  }
}

/** Holds a number against its budget. */
export function hold(
  results: Results,
  what: string,
  value: number,
  budget: { readonly atLeast: number } | { readonly atMost: number },
): void {
  const isAtMost = "atMost" in budget;
  const isHeld = isAtMost ? value <= budget.atMost : value >= budget.atLeast;
  if (!isHeld) results.missed++;
  const limit = isAtMost ? `at most ${budget.atMost}` : `at least ${budget.atLeast}`;
  const measured = value.toFixed(2).replace(/\.00$/u, "");
  results.budgets.push([what, limit, isHeld ? measured : `${measured} (missed)`]);
  console.log(`  ${isHeld ? "held  " : "MISSED"} ${what}: ${measured} (budget: ${limit})`);
}
