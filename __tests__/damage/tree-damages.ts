import { type Damage, encoded } from "./damage.ts";

/** What stands where something else should, as it is written in a file. */
const STRANGE: readonly string[] =
  'null|""|"x"|"NaN"|true|false|[]|{}|[1]|{"a": 1}|0|-0|-1|1e308|-1e308|5e-324|1e999|-1e999|NaN|01|0x1F|1_0'.split(
    "|",
  );

/** The members that are written in the place of one, by name and text. */
type Edit = (name: string, text: string) => readonly (readonly [name: string, text: string])[];

/** What becomes of a tree at each of its places: a member is lost, misspelt, there twice, or is another one. */
export function treeDamages(file: string, tree: unknown): readonly Damage[] {
  return placesIn(tree).flatMap((at) => {
    const made = (
      kind: Damage["kind"],
      how: string,
      edit: Edit,
    ): Omit<Damage, "value"> & { value?: unknown } => ({
      what: `${at.join(" › ")} ${how}`,
      file,
      bytes: encoded(written(tree, at, edit)),
      at,
      kind,
    });
    const before = valueAt(tree, at);
    const isListed = Array.isArray(valueAt(tree, at.slice(0, -1)));
    const instead = [...STRANGE, ...otherThan(before)];
    return [
      made("lost", "is lost", () => []),
      ...misspellings(isListed ? "" : (at.at(-1) ?? "")).map((other) => ({
        ...made("renamed", `is called ${other}`, (_, text) => [[other, text]]),
        value: other,
      })),
      ...instead.map((text) => ({
        ...made("replaced", `is ${text}`, (name) => [[name, text]]),
        value: valueOf(text),
      })),
      ...["null", "1", JSON.stringify(before)].map((text) => ({
        // The last one counts in JSON, whoever reads it.
        ...made("replaced", `is there twice, then as ${text}`, (name, own) => [
          [name, own],
          [name, text],
        ]),
        value: valueOf(text),
      })),
    ];
  });
}

/** The tree as JSON, which YAML is too, with another text at one of its places. */
function written(value: unknown, [key, ...rest]: readonly string[], edit: Edit): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const labelled = ([name, text]: readonly [string, string]): string =>
    Array.isArray(value) ? text : `${JSON.stringify(name)}: ${text}`;
  const members = Object.entries(value).flatMap(([name, inner]) => {
    const isHere = name === key && rest.length === 0;
    if (isHere) return edit(name, JSON.stringify(inner)).map(labelled);
    return [labelled([name, written(inner, name === key ? rest : [], edit)])];
  });
  return Array.isArray(value) ? `[${members.join(", ")}]` : `{${members.join(",\n")}}`;
}

function otherThan(before: unknown): readonly string[] {
  if (typeof before === "number") {
    const others = [before / 1000, before * 1000, -before, before + 1];
    return [...others.map(String), `"${before}"`];
  }
  const others =
    typeof before === "string"
      ? [...misspellings(before), `${before} `, before.toUpperCase(), [before]]
      : Array.isArray(before)
        ? [before.toReversed(), [...(before as unknown[]), ...(before as unknown[])]]
        : [Object.values(before ?? {}), [before]];
  return others.map((other) => JSON.stringify(other));
}

/** A letter is lost, is there twice, or stands before the one that it follows. */
function misspellings(word: string): readonly string[] {
  const middle = Math.floor(word.length / 2);
  const [start, end] = [word.slice(0, middle), word.slice(middle)];
  const swapped = start.slice(0, -1) + end.slice(0, 1) + start.slice(-1) + end.slice(1);
  const others = [word.slice(0, -1), word.slice(1), start + end.slice(1), swapped];
  return [...new Set([...others, `${word}s`, start + end.slice(0, 1) + end])].filter(
    (other) => word !== "" && other !== word,
  );
}

/** What a text says, if it is JSON. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function valueAt(tree: unknown, at: readonly string[]): unknown {
  return at.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], tree);
}

function placesIn(tree: unknown): readonly (readonly string[])[] {
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => [
    [key],
    ...placesIn(value).map((rest) => [key, ...rest]),
  ]);
}
