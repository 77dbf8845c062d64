import { row, table } from "./markdown-tables.ts";
import { keptRecord, type OwnRecord, type RecordedTable, type RecordName } from "./record.ts";

const INTRODUCTIONS: Readonly<Record<RecordName, string>> = {
  bench: `# Speed and memory

What \`npm run bench\` measured. Each reading of a file is a process of its own, peers run in turn, and the best of the rounds counts. On one
core the processor's seconds are compared, so that other work on the machine counts little. "All aggregates" is everything that a report asks: statistics of
every metric, sub-metrics, endpoints, statuses, checks, users and every second of the run; peers that read other numbers than Plimsoll end the bench.`,
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
