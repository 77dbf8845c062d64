/** Some thirty columns are k6's own; each of a million would be kept with its name. */
const HEADER = /^metric_name,timestamp,metric_value(?:,.{0,30000})?$/mu;
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/guy;

/** Whether a text holds the header of `--out csv`. */
export function isCsvSamples(text: string): boolean {
  return HEADER.test(text.replaceAll("\r\n", "\n"));
}

/** The values of the column `scenario` in whole rows, in order of name. */
export function csvScenarios(text: string): readonly string[] {
  const header = HEADER.exec(text);
  const column = header?.[0].split(",").indexOf("scenario") ?? -1;
  if (header === null || column < 0) return [];
  const whole = text.slice(header.index + header[0].length + 1, text.lastIndexOf("\n") + 1);
  const found = rows(whole).map((row) => row[column] ?? "");
  return [...new Set(found.filter((name) => name !== ""))].toSorted();
}

/** Rows by RFC 4180: a quoted field may hold commas and line ends. */
function rows(text: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(FIELD)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    all.push(row);
    row = [];
  }
  return all;
}
