import { markdownTable } from "markdown-table";
import { doubtTable } from "./accuracy/doubts.ts";
import { failuresTable } from "./accuracy/failures.ts";
import { randomFrom } from "./accuracy/random.ts";
import { recordedTable } from "./accuracy/recorded.ts";
import { alarmTable, promiseTable, rulesTable, sightTable } from "./accuracy/simulated.ts";
import { DEFAULT, TWELVE } from "./accuracy/worlds.ts";
import { keepRecord, type RecordedTable } from "./record.ts";

/**
 * How often the rule of docs/judging.md cries wolf and what it sees: simulated with a fixed seed, and on recorded runs.
 * `npm run accuracy -- 20000` takes that many checks a cell; `--record` keeps the tables in docs/record, from which
 * `npm run generate` makes those of the docs.
 */
const checks = Number(process.argv.slice(2).find((word) => /^\d+$/u.test(word)) ?? 1000);
const seed = 20_261_124;
console.log(`# Accuracy of the gate\n\n${checks} simulated checks a cell, seed ${seed}.`);

const tables: RecordedTable[] = [];

function print(title: string, table: readonly (readonly string[])[]): void {
  tables.push({ title, rows: table });
  console.log(`\n## ${title}\n\n${markdownTable(table)}`);
}

print("Rules, 12 indicators, 5 baseline runs", rulesTable(randomFrom(seed), checks));
for (const gate of [TWELVE, DEFAULT]) {
  print(
    `False alarms of ${gate.name} in %, with 1 / 2 / 3 / 5 / 10 / 20 baseline runs`,
    alarmTable(randomFrom(seed), checks, gate),
  );
}
print(
  "What is seen in %, with 1 / 2 / 3 / 5 / 10 / 20 baseline runs",
  sightTable(randomFrom(seed), checks),
);
print(
  "What is called noticeable is seen four times out of five",
  promiseTable(randomFrom(seed), checks),
);
print("Doubts about runs in which nothing changed", doubtTable(randomFrom(seed), checks));
print("Failures, 5 baseline runs", failuresTable(randomFrom(seed), checks));
print("Recorded runs", recordedTable());
await keepRecord("accuracy", tables);
