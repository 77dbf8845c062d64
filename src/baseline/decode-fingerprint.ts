import type { Fingerprint } from "../model/baseline.ts";
import { fieldsOf, note, type Notes, numberIn, numberOf, textIn } from "./located-fields.ts";
import type { Located } from "./located-json.ts";

const KNOWN = [
  "users",
  "rate",
  "executor",
  "durationMs",
  "iterations",
  "runner",
  "cores",
  "k6",
  "curve",
  "added",
];
const NUMBERS = ["users", "rate", "durationMs", "iterations", "cores"] as const;
const TEXTS = ["executor", "runner", "k6"] as const;

/** Reads what must be equal for a run to be comparable; what is absent is unknown. */
export function fingerprintOf(located: Located, run: string, notes: Notes): Fingerprint {
  const fields = fieldsOf(located, `environment of ${run}`, KNOWN, notes);
  const numbers = NUMBERS.map((name) => [name, numberIn(fields, name, 0, notes)] as const);
  const texts = TEXTS.map((name) => [name, textIn(fields, name, notes)] as const);
  const curve = fields.values.get("curve");
  const added = fields.values.get("added");
  return {
    ...known(numbers),
    ...known(texts),
    ...(curve !== undefined && { curve: curveOf(curve, `curve of ${fields.what}`, notes) }),
    ...(added !== undefined && { added: addedOf(added, `added of ${fields.what}`, notes) }),
  };
}

function known<Name extends string, Value>(
  pairs: readonly (readonly [Name, Value | undefined])[],
): { readonly [name in Name]?: Value } {
  const present = pairs.filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { readonly [name in Name]?: Value };
}

function curveOf(located: Located, what: string, notes: Notes): readonly number[] {
  if (located.kind !== "list") {
    note(notes, "baseline-malformed", located, `${what} must be a list of numbers`);
    return [];
  }
  return located.items.flatMap((item) => numberOf(item, what, 0, notes) ?? []);
}

function addedOf(located: Located, what: string, notes: Notes): Readonly<Record<string, string>> {
  const fields = fieldsOf(located, what, undefined, notes);
  return Object.fromEntries(
    [...fields.values.keys()].flatMap((name) => {
      const text = textIn(fields, name, notes);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
