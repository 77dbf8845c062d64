import type { Baseline, BaselineRun } from "../model/baseline.ts";

/**
 * The baseline as it is committed: one line an indicator, scenarios and indicators by code point, runs oldest first, numbers
 * as JavaScript prints them (shortest, exact), a line feed at the end. The lines that differ from run to run are spread so
 * that two branches which each add a run conflict in one place of a scenario, not in several.
 */
export function baselineText({ schemaVersion, service, scenarios }: Baseline): string {
  const fields = [
    `"schemaVersion": ${schemaVersion}`,
    ...(service === undefined ? [] : [`"service": ${JSON.stringify(service)}`]),
    `"scenarios": ${block(
      "{",
      entries(scenarios).map(([name, { runs }]) => scenarioText(name, runs)),
      "}",
    )}`,
  ];
  return `${block("{", fields, "}")}\n`;
}

function scenarioText(name: string, runs: readonly BaselineRun[]): string {
  const list = block("[", runs.toSorted((a, b) => byCodePoint(a.time, b.time)).map(runText), "]");
  return `${JSON.stringify(name)}: ${block("{", [`"runs": ${list}`], "}")}`;
}

function runText({
  id,
  tool,
  commit,
  accepted,
  time,
  environment,
  indicators,
}: BaselineRun): string {
  const values = entries(indicators).map(
    ([key, { value, standardError, samples }]) =>
      `${JSON.stringify(key)}: ${line({ value, standardError, samples })}`,
  );
  const { users, durationMs, runner, cores, k6 } = environment;
  return block(
    "{",
    [
      `"id": ${JSON.stringify(id)}`,
      `"tool": ${JSON.stringify(tool)}`,
      ...(commit === undefined ? [] : [`"commit": ${JSON.stringify(commit)}`]),
      ...(accepted === undefined ? [] : [`"accepted": ${JSON.stringify(accepted)}`]),
      `"time": ${JSON.stringify(time)}`,
      `"environment": ${line({ users, durationMs, runner, cores, k6 })}`,
      `"indicators": ${block("{", values, "}")}`,
    ],
    "}",
  );
}

/** A few named values on one line; absent ones are left out, and a number that JSON cannot hold is refused. */
function line(fields: Readonly<Record<string, string | number | undefined>>): string {
  const known = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new RangeError(`a baseline cannot hold ${name} ${value}`);
    }
    return [`"${name}": ${JSON.stringify(value)}`];
  });
  return `{${known.join(", ")}}`;
}

function block(open: string, parts: readonly string[], close: string): string {
  if (parts.length === 0) return `${open}${close}`;
  const indented = parts.map((part) => `  ${part.replaceAll("\n", "\n  ")}`);
  return `${open}\n${indented.join(",\n")}\n${close}`;
}

function entries<Value>(
  record: Readonly<Record<string, Value>>,
): readonly (readonly [string, Value])[] {
  return Object.entries(record).toSorted(([a], [b]) => byCodePoint(a, b));
}

/** By code point, not by the reader's language, so that every machine writes the same file. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? -1) - (right[at]?.codePointAt(0) ?? -1);
}
