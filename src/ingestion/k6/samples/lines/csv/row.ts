import { parseNumber } from "../number-text.ts";
import { timeOfText, unixTime } from "../../../../time-text.ts";

/** What the columns of a CSV file mean, by their header. */
export interface CsvColumns {
  readonly count: number;
  readonly metric: number;
  readonly time: number;
  readonly value: number;
  readonly extraTags: number;
  readonly metadata: number;
  /** Name of the tag in each column that holds one. */
  readonly tags: ReadonlyMap<number, string>;
  /** Metric, time and value come first, in this order, as k6 writes them; other orders are read, but not fast. */
  readonly isK6Order: boolean;
}

/** A row as a sample, or why it is none. */
export type CsvRow =
  | {
      readonly kind: "sample";
      readonly metric: string;
      readonly timeMs: number;
      readonly value: number;
      readonly tags: ReadonlyMap<string, string>;
    }
  | { readonly kind: "refused"; readonly why: string };

const OWN = ["metric_name", "timestamp", "metric_value", "extra_tags", "metadata"];
/** The names that k6 lets a metric have. */
export const METRIC_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/u;

/** Reads a header; undefined when a column is missing without which there is no sample. */
export function csvColumns(header: readonly string[]): CsvColumns | undefined {
  const metric = header.indexOf("metric_name");
  const time = header.indexOf("timestamp");
  const value = header.indexOf("metric_value");
  if (metric < 0 || time < 0 || value < 0) return undefined;
  const tags = [...header.entries()].filter(([, name]) => !OWN.includes(name));
  return {
    count: header.length,
    metric,
    time,
    value,
    extraTags: header.indexOf("extra_tags"),
    metadata: header.indexOf("metadata"),
    tags: new Map(tags),
    isK6Order: metric === 0 && time === 1 && value === 2 && header.length > 3,
  };
}

/** The fields of one row by RFC 4180; undefined when its quotes do not close, as in the first line of several. */
export function csvFields(row: string): readonly string[] | undefined {
  if (!row.includes('"')) return row.split(",");
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const end = row[at] === '"' ? endOfQuoted(row, at) : endOfPlain(row, at);
    if (end < 0) return undefined;
    const field = row.slice(at, end);
    fields.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end >= row.length) return fields;
    at = end + 1;
  }
}

function endOfPlain(row: string, at: number): number {
  const comma = row.indexOf(",", at);
  return comma < 0 ? row.length : comma;
}

function endOfQuoted(row: string, at: number): number {
  let quote = row.indexOf('"', at + 1);
  while (quote >= 0 && row[quote + 1] === '"') quote = row.indexOf('"', quote + 2);
  if (quote < 0) return -1;
  return endOfPlain(row, quote);
}

/** Reads a row by its header. */
export function csvRow(fields: readonly string[], columns: CsvColumns): CsvRow {
  if (fields.length !== columns.count) {
    return refused(`it has ${fields.length} columns, and the header ${columns.count}`);
  }
  const metric = fields[columns.metric] ?? "";
  if (!METRIC_NAME.test(metric)) return refused("its first column is no metric name");
  const time = fields[columns.time] ?? "";
  const timeMs = /^\d+$/u.test(time) ? unixTime(time) : timeOfText(time);
  if (Number.isNaN(timeMs)) return refused("its timestamp is none of k6's formats");
  const value = parseNumber(fields[columns.value] ?? "");
  if (Number.isNaN(value)) return refused("its value is not a number");
  return { kind: "sample", metric, timeMs, value, tags: csvTags(fields, columns) };
}

/** The tags of a row. k6 writes an absent tag as an empty field, so an empty tag cannot be told from none. */
function csvTags(
  fields: readonly string[],
  { tags, extraTags }: CsvColumns,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [column, name] of tags) {
    const value = fields[column] ?? "";
    if (value !== "") found.set(name, value);
  }
  let last = "";
  for (const part of (fields[extraTags] ?? "").split("&")) {
    const equals = part.indexOf("=");
    // k6 does not escape: a part without a key goes on with the value before it.
    if (equals < 0 && last !== "") found.set(last, `${found.get(last) ?? ""}&${part}`);
    if (equals < 0) continue;
    last = part.slice(0, equals);
    found.set(last, part.slice(equals + 1));
  }
  return found;
}

/** The tags in what follows metric, time and value in k6's order: `,,,true,…`, with the line end or up to the metadata. */
export function csvTagsOfTail(
  columns: CsvColumns | undefined,
  tail: string,
): ReadonlyMap<string, string> | undefined {
  const fields = csvFields(`,,${tail.replace(/\r?\n$/u, "")}`);
  const fits = columns !== undefined && fields?.length === columns.count;
  return fits ? csvTags(fields, columns) : undefined;
}

function refused(why: string): CsvRow {
  return { kind: "refused", why };
}
