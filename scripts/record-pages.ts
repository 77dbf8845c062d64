import { row, table } from "./markdown-tables.ts";
import { keptRecord, type OwnRecord, type RecordedTable, type RecordName } from "./record.ts";

const INTRODUCTIONS: Readonly<Record<RecordName, string>> = {
  bench: `# Speed and memory

What \`npm run bench\` measured. Each reading of a file is a process of its own, peers run in turn, and the best of the rounds counts. On one
core the processor's seconds are compared, so that other work on the machine counts little; what uses both cores is timed by the clock, and is
only as good as the last column is small. "All aggregates" is everything that a report asks: statistics of
every metric, sub-metrics, endpoints, statuses, checks, users and every second of the run; peers that read other numbers than Plimsoll end the bench.

Where the second core helps: a gzip file is inflated by one thread while another one scans, and several long files (shards, scenarios) are read by a
thread each. One plain file is read by one thread, although it could be cut at line ends: k6 adds up its samples in the order of the file, a sum of
fractions depends on that order, and equal to the last bit is worth more here than half of the seconds. Lines of a later part would also come
before what the \`Metric\` lines of an earlier one say of their kind and sub-metrics.`,
  accuracy: `# Accuracy of the gate

What \`npm run accuracy\` found: how often the rule of [judging.md](judging.md) cries wolf, and what it sees, simulated with a fixed seed and on recorded runs.`,
};

/** The page of a kept record; undefined before the first one. */
export function recordPage(name: RecordName): string | undefined {
  const record = keptRecord(name);
  if (record === undefined) return undefined;
  const parts = record.tables.map(({ title, rows }) => `## ${title}\n\n${rowsText(rows)}`);
  return `${[INTRODUCTIONS[name], wordOf(record), ...parts].join("\n\n")}\n`;
}

/** The tables of the README that are made from the records: each the first one of its record. */
export function recordSummary(): string {
  const names: readonly RecordName[] = ["bench", "accuracy"];
  const parts = names.flatMap((name) => {
    const record = keptRecord(name);
    const [first] = record?.tables ?? [];
    return record === undefined || first === undefined ? [] : [summaryOf(name, record, first)];
  });
  return parts.join("\n\n");
}

function summaryOf(name: RecordName, record: OwnRecord, { title, rows }: RecordedTable): string {
  return `${title}, from [docs/${name}.md](docs/${name}.md). ${wordOf(record)}\n\n${rowsText(rows)}`;
}

function wordOf({ command, date, machine }: OwnRecord): string {
  return `\`${command}\` on ${date}; ${machine}.`;
}

function rowsText([head = [], ...body]: readonly (readonly string[])[]): string {
  return table(head, body.map(row));
}
