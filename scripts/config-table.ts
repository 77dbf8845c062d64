import { readFileSync } from "node:fs";
import { code, row, table } from "./markdown-tables.ts";

/** The parts of a JSON Schema that the table is made from. */
interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

interface Root extends Schema {
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** More words than these are in the schema, and an editor offers them. */
const MOST_WORDS = 10;
/** How a key is called that people choose. */
const CHOSEN: Readonly<Record<string, string>> = {
  scenarios: "NAME",
  objectives: "METRIC",
  phases: "PHASE",
  selectors: "PRESET",
  queries: "NAME",
  tolerance: "METRIC",
  environment: "NAME",
  software: "NAME",
  links: "NAME",
};

/** Every key of plimsoll.yml with what it is and means, from its schema. What stands in several places is told at the first. */
export function configTable(): string {
  const root = JSON.parse(readFileSync("schema/plimsoll.schema.json", "utf8")) as Root;
  const told = new Set<string>();
  return table(["key", "is", "means"], rowsOf(root, "", root, told));
}

function rowsOf(schema: Schema, path: string, root: Root, told: Set<string>): readonly string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const mark = schema.required?.includes(name) === true ? " (needed)" : "";
    return rowsOfPart(part, { path: joined(path, name), mark }, root, told);
  });
  return [...own, ...chosenRows(schema, path, root, told)];
}

/** The keys that people choose, and the elements of a list; a list beside a map holds several of what the map is. */
function chosenRows(
  schema: Schema,
  path: string,
  root: Root,
  told: Set<string>,
): readonly string[] {
  const { additionalProperties: chosen, items, properties } = schema;
  const name = CHOSEN[path.split(".").at(-1) ?? ""] ?? "NAME";
  const map = typeof chosen === "object" && isNested(chosen, root) ? chosen : undefined;
  const list = items !== undefined && properties === undefined ? items : undefined;
  return [
    ...(map === undefined ? [] : rowsOfPart(map, { path: joined(path, name) }, root, told)),
    ...(list === undefined ? [] : rowsOf(resolved(list, root), `${path}[]`, root, told)),
  ];
}

function isNested(part: Schema, root: Root): boolean {
  return resolved(part, root).properties !== undefined;
}

function rowsOfPart(
  part: Schema,
  { path, mark = "" }: { readonly path: string; readonly mark?: string },
  root: Root,
  told: Set<string>,
): readonly string[] {
  const whole = { ...resolved(part, root), ...part };
  const { title = "", description = "" } = whole;
  const words = (whole.enum ?? []).map((word) => code(String(word)));
  const isShort = words.length > 0 && words.length <= MOST_WORDS;
  const means =
    isShort && !title.includes("`") ? `${description} ${words.join(", ")}` : description;
  const line = row([`${code(path)}${mark}`, title, means]);
  return [line, ...(isTold(part, told) ? [] : rowsOf(whole, path, root, told))];
}

/** Whether a definition stood in the table before; it does from now on. */
function isTold({ $ref }: Schema, told: Set<string>): boolean {
  if ($ref === undefined) return false;
  const before = told.has($ref);
  told.add($ref);
  return before;
}

function resolved(part: Schema, { $defs }: Root): Schema {
  return part.$ref === undefined ? part : ($defs[part.$ref.replace("#/$defs/", "")] ?? {});
}

function joined(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
