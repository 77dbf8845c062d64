import type { Fault } from "../model/input-error.ts";
import { isMeasurable } from "../model/measurement.ts";
import type { Located, Spot } from "./located-json.ts";

/** The file being read and the faults found in it so far. */
export interface Notes {
  readonly file: string;
  readonly faults: Fault[];
}

/** The named values of one object, and what that object is to a reader. */
export interface Fields {
  readonly what: string;
  readonly spot: Spot;
  /** Whether it was an object at all; if not, that is the fault, and missing fields are none of their own. */
  readonly whole: boolean;
  readonly values: ReadonlyMap<string, Located>;
}

const RESTORE =
  "Restore the file from version control, or delete this run from it and record one anew with `plimsoll baseline add`.";
const ONE_OF_TWO = "Delete one of the two; what was recorded twice would count twice.";

/** By then the file is another one, or was made up. */
const MOST_FAULTS = 100;

/** Notes a fault at its place, as long as there are not too many to read. */
export function note(notes: Notes, id: string, { line, column }: Spot, problem: string): void {
  if (notes.faults.length === MOST_FAULTS) return;
  const place = { file: notes.file, line, column };
  const wayOut = id === "baseline-duplicate" ? ONE_OF_TWO : RESTORE;
  notes.faults.push({ id, place, problem, wayOut });
}

/** The members of an object; notes names that stand twice, and names outside `known` where those are given. */
export function fieldsOf(
  located: Located,
  what: string,
  known: readonly string[] | undefined,
  notes: Notes,
): Fields {
  const values = new Map<string, Located>();
  if (located.kind !== "object") {
    note(
      notes,
      "baseline-malformed",
      located,
      `${what} must be an object, and is ${shown(located)}`,
    );
    return { what, spot: located, whole: false, values };
  }
  for (const { name, value, ...spot } of located.members) {
    if (values.has(name)) {
      note(notes, "baseline-duplicate", spot, `${JSON.stringify(name)} stands twice in ${what}`);
    }
    if (known !== undefined && !known.includes(name)) {
      const problem = `${what} has an unknown ${JSON.stringify(name)}; known are ${known.join(", ")}`;
      note(notes, "baseline-unknown-name", spot, problem);
    }
    values.set(name, value);
  }
  return { what, spot: located, whole: true, values };
}

/** A field that must be there. */
export function needed(fields: Fields, name: string, notes: Notes): Located | undefined {
  const value = fields.values.get(name);
  if (value === undefined && fields.whole) {
    note(notes, "baseline-malformed", fields.spot, `${fields.what} has no ${JSON.stringify(name)}`);
  }
  return value;
}

/** A text that may be absent; never an empty one. */
export function textIn(fields: Fields, name: string, notes: Notes): string | undefined {
  const located = fields.values.get(name);
  if (located === undefined) return undefined;
  if (located.kind === "scalar" && typeof located.value === "string" && located.value !== "") {
    return located.value;
  }
  const problem = `${name} of ${fields.what} must be a text, and is ${shown(located)}`;
  note(notes, "baseline-malformed", located, problem);
  return undefined;
}

/** One of a few words, which may be absent. */
export function wordIn<Word extends string>(
  fields: Fields,
  name: string,
  words: readonly Word[],
  notes: Notes,
): Word | undefined {
  const located = fields.values.get(name);
  if (located === undefined) return undefined;
  const word = words.find((one) => located.kind === "scalar" && located.value === one);
  if (word !== undefined) return word;
  const problem = `${name} of ${fields.what} must be one of ${words.join(", ")}, and is ${shown(located)}`;
  note(notes, "baseline-malformed", located, problem);
  return undefined;
}

/** A count that may be absent: none below zero, and no part of one. */
export function wholeNumberIn(fields: Fields, name: string, notes: Notes): number | undefined {
  const value = numberIn(fields, name, 0, notes);
  if (value === undefined || Number.isSafeInteger(value)) return value;
  const problem = `${name} of ${fields.what} must be a whole number, and is ${value}`;
  note(notes, "baseline-number", fields.values.get(name) ?? fields.spot, problem);
  return undefined;
}

/** A number that may be absent; finite, as large as anything can be at most, and not below `atLeast`. */
export function numberIn(
  fields: Fields,
  name: string,
  atLeast: number,
  notes: Notes,
): number | undefined {
  const located = fields.values.get(name);
  return located && numberOf(located, `${name} of ${fields.what}`, atLeast, notes);
}

/** The same of a value that stands in a list. */
export function numberOf(
  located: Located,
  what: string,
  atLeast: number,
  notes: Notes,
): number | undefined {
  const value = located.kind === "scalar" ? located.value : undefined;
  if (typeof value === "number" && isMeasurable(value) && value >= atLeast) return value;
  const wanted = `a finite number${boundText(value, atLeast)}`;
  const problem = `${what} must be ${wanted}, and is ${shown(located)}`;
  const id = typeof value === "number" ? "baseline-number" : "baseline-malformed";
  note(notes, id, located, problem);
  return undefined;
}

/** The bound that a value breaks: the upper one where it is finite and not too small. */
function boundText(value: unknown, atLeast: number): string {
  if (typeof value === "number" && Number.isFinite(value) && value >= atLeast) return " below 1e30";
  return atLeast === -Infinity ? "" : ` from ${atLeast} up`;
}

function shown(located: Located): string {
  if (located.kind === "list") return "a list";
  if (located.kind === "object") return "an object";
  return typeof located.value === "string" ? JSON.stringify(located.value) : String(located.value);
}
