import { type Damage, encoded } from "./damage.ts";

/** What lines become, by what is told of it. */
type Told = readonly [what: string, lines: readonly string[]];

const METRICS = ["http_reqs", "http_req_duration", "http_req_failed", "vus"];

/** What becomes of samples: some or most are lost, there twice, mixed up; a column or key is lost, or its values are. */
export function lineDamages(file: string, text: string): readonly Damage[] {
  const lines = text.trimEnd().split("\n");
  const isCsv = !text.startsWith("{");
  const told: readonly Told[] = [
    ...linesMoved(lines),
    ...metricsHurt(lines),
    ...valuesHurt(lines, isCsv ? "700.000000" : '"value":700'),
    ...(isCsv ? columnsHurt(lines) : keysHurt(lines)),
  ];
  return told.map(([what, kept]) => ({
    what,
    file,
    bytes: encoded(`${kept.join("\n")}\n`),
    kind: "whole",
  }));
}

function linesMoved(lines: readonly string[]): readonly Told[] {
  const some = (keep: (at: number) => boolean): readonly string[] =>
    lines.filter((_, at) => keep(at));
  return [
    ["lies backwards", lines.toReversed()],
    ["lies in the order of its texts", lines.toSorted()],
    ["has each line twice", lines.flatMap((line) => [line, line])],
    ...[2, 3, 10, 50].flatMap((step): readonly Told[] => [
      [`has every ${step}th line alone`, some((at) => at % step === 0)],
      [`lacks every ${step}th line`, some((at) => at % step > 0)],
    ]),
    ...Array.from({ length: 8 }, (_, at): Told => [`lacks line ${at}`, lines.toSpliced(at, 1)]),
  ];
}

function metricsHurt(lines: readonly string[]): readonly Told[] {
  return METRICS.flatMap((metric): readonly Told[] => [
    [`lacks ${metric}`, lines.filter((line) => !line.includes(metric))],
    [`has ${metric} misspelt`, lines.map((line) => line.replaceAll(metric, `${metric}s`))],
  ]);
}

function valuesHurt(lines: readonly string[], slow: string): readonly Told[] {
  return ["null", '"x"', "NaN", '""', "", "1e999", "true", "[]", '"700"'].map((value) => [
    `has ${value} for each 700`,
    lines.map((line) => line.replace(slow, slow.replace(/700[.0]*/u, value))),
  ]);
}

function columnsHurt(lines: readonly string[]): readonly Told[] {
  const cells = lines.map((line) => line.split(","));
  const [names = []] = cells;
  const written = (rows: readonly (readonly string[])[]): readonly string[] =>
    rows.map((row) => row.join(","));
  return names.flatMap((name, column): readonly Told[] => {
    const cellsOf = (row: readonly string[]): string => row[column] ?? "";
    const emptied = cells.map((row, at) => (at === 0 ? row : row.with(column, "")));
    return [
      [`lacks the column ${name}`, written(cells.map((row) => row.toSpliced(column, 1)))],
      [`has no values in ${name}`, written(emptied)],
      [`has ${name} misspelt`, lines.with(0, names.with(column, `${name}x`).join(","))],
      [`has ${name} twice`, written(cells.map((row) => row.toSpliced(column, 0, cellsOf(row))))],
    ];
  });
}

const KEYS = ["metric", "type", "data", "time", "value", "tags", "scenario", "name", "contains"];

function keysHurt(lines: readonly string[]): readonly Told[] {
  return KEYS.flatMap((key) => {
    const called = (name: string): readonly string[] =>
      lines.map((line) => line.replaceAll(`"${key}":`, `"${name}":`));
    return [
      [`has ${key} misspelt`, called(`${key}s`)],
      [`has ${key} in capitals`, called(key.toUpperCase())],
    ] as const;
  });
}
