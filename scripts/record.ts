import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus, loadavg, platform, totalmem } from "node:os";
import { argv } from "node:process";

/** A measured table as it is printed, kept and shown; its first row is the head. */
export interface RecordedTable {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** What one run of `npm run bench` or `npm run accuracy` found, where and when. */
export interface OwnRecord {
  readonly command: string;
  /** ISO 8601, to the day. */
  readonly date: string;
  readonly machine: string;
  readonly tables: readonly RecordedTable[];
}

export type RecordName = "bench" | "accuracy";

/** Keeps the tables of a run that was started with `--record`, so that `npm run generate` puts them into the docs. */
export async function keepRecord(
  name: RecordName,
  found: readonly RecordedTable[],
  { isPart = false } = {},
): Promise<void> {
  if (!argv.includes("--record")) return;
  const before = isPart ? keptRecord(name) : undefined;
  const tables = before === undefined ? found : merged(before.tables, found);
  const words = argv.slice(2).join(" ");
  const record: OwnRecord = {
    command: before?.command ?? `npm run ${name} -- ${words}`,
    date: new Date().toISOString().slice(0, 10),
    machine: before?.machine ?? machineKind(),
    tables,
  };
  await mkdir("docs/record", { recursive: true });
  await writeFile(fileOf(name), `${JSON.stringify(record, undefined, 1)}\n`);
}

/** The kept tables with what a part of the run found: rows by their first cell in a table of the same title, else a table more. */
function merged(
  kept: readonly RecordedTable[],
  found: readonly RecordedTable[],
): readonly RecordedTable[] {
  const both = kept.map((table) => {
    const part = found.find(({ title }) => title === table.title);
    if (part === undefined) return table;
    const names = new Set(part.rows.map(([name]) => name));
    const others = table.rows.filter(([name]) => !names.has(name));
    const [head = [], ...rows] = part.rows;
    return { title: table.title, rows: [head, ...others, ...rows] };
  });
  const titles = new Set(kept.map(({ title }) => title));
  return [...both, ...found.filter(({ title }) => !titles.has(title))];
}

/** The record that is kept; undefined before the first one. */
export function keptRecord(name: RecordName): OwnRecord | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(name), "utf8")) as OwnRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function fileOf(name: RecordName): string {
  return `docs/record/${name}.json`;
}

function machineKind(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = (cores[0]?.model ?? "unknown").trim();
  const [load = 0] = loadavg();
  return `${cores.length} cores (${model}), ${memory} GB of memory, ${platform()}, Node ${process.version}, load average ${load.toFixed(1)} at the end`;
}
