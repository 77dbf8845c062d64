import { row, table } from "./markdown-tables.ts";
import { keptRecord, type OwnRecord, type RecordedTable, type RecordName } from "./record.ts";

const INTRODUCTIONS: Readonly<Record<RecordName, string>> = {
  bench: `# Speed and memory

What \`npm run bench\` measured. Each reading of a file is a process of its own; Plimsoll and its peers run in turn, and the best round counts. What
runs on one core is compared by processor seconds, so that other work on the machine counts little; what uses both cores is timed by the
clock, and is only as good as the last column is small. "All aggregates" is everything that a report asks for: statistics of every metric,
sub-metrics, endpoints, statuses, checks, users and every second of the run. A peer that reads other numbers than Plimsoll ends the bench.

The second core helps in two places: a gzip file is inflated by one thread while another scans it, and several long files (shards, scenarios) are
read by a thread each. One plain file is read by one thread, although it could be cut at line ends. k6 adds up its samples in the order of the file,
a sum of fractions depends on that order, and equality to the last bit is worth more here than half of the seconds. Besides, a later part would be read
before the \`Metric\` lines of an earlier one, which say what its samples are.`,
  accuracy: `# Accuracy of the gate

What \`npm run accuracy\` found: how often the rule of [judging.md](judging.md), and rules that others use, raise a false alarm, and
what they see: simulated with a fixed seed, and on recorded runs. Terms and worlds are explained [there](judging.md#how-well-it-does).`,
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
