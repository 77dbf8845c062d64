import type { Fault } from "../../model/input-error.ts";
import type { SchemaError } from "../../schema/plimsoll.js";
import { foundValue, isEmpty } from "./found-value.ts";
import { nearestWord } from "../nearest-word.ts";
import type { YamlDocument } from "./yaml-document.ts";
import type { Path } from "./yaml-path.ts";

/** A difference from the schema in words, and the part of the file that cannot be used because of it. */
export interface SchemaFault {
  readonly fault: Fault;
  readonly unusable: Path;
}

/** Tells what differs from the schema: what was found, what was expected, and the nearest word that is known. */
export function schemaFaults(
  errors: readonly SchemaError[],
  document: YamlDocument,
): readonly SchemaFault[] {
  const unknown = unknownKeys(errors);
  return errors
    .filter(
      (error) =>
        !error.schemaPath.includes("/propertyNames/") &&
        !isMisspelt(error, unknown.get(error.instancePath) ?? []),
    )
    .map((error) => schemaFault(error, document));
}

/** The keys that are not known, by the map that they stand in. */
function unknownKeys(errors: readonly SchemaError[]): ReadonlyMap<string, readonly string[]> {
  const unknown = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== "additionalProperties") continue;
    const beside = unknown.get(instancePath) ?? [];
    beside.push(String(params["additionalProperty"]));
    unknown.set(instancePath, beside);
  }
  return unknown;
}

/** A required key that stands there with a slip of the pen is told once: as the unknown key beside it that it is. */
function isMisspelt(missing: SchemaError, unknown: readonly string[]): boolean {
  if (missing.keyword !== "required") return false;
  const key = String(missing.params["missingProperty"]);
  return unknown.some((word) => nearestWord(word, [key]) === key);
}

function schemaFault(error: SchemaError, document: YamlDocument): SchemaFault {
  const path = pathOf(error.instancePath);
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, path, document);
    case "propertyNames":
      return emptyKey(error, path, document);
    case "required":
      return missingKey(error, path, document);
    case "enum":
      return { fault: unknownWord(error, path, document), unusable: path };
    default:
      return { fault: wrongValue(error, path, document), unusable: path };
  }
}

const SECRET = /token|passw|secret|bearer|auth|credential|header|api[-_]?key|user/iu;

function unknownKey(
  { params, parentSchema }: SchemaError,
  path: Path,
  document: YamlDocument,
): SchemaFault {
  const key = String(params["additionalProperty"]);
  const known = Object.keys(parentSchema?.["properties"] ?? {});
  const section = sectionOf(key, parentSchema);
  const meant = section === undefined ? nearestWord(key, known) : undefined;
  const home = section === undefined ? "" : `\`${key}\` stands under \`${section}:\`. `;
  const fault = {
    id: "config-unknown-key",
    place: document.placeOfKey([...path, key]),
    problem: `unknown key \`${key}\`${path.length === 0 ? "" : ` in \`${pathText(path)}\``}`,
    wayOut:
      path[0] === "prometheus" && SECRET.test(key)
        ? "Remove it: secrets come only through the environment."
        : `${home}${meant === undefined ? "" : `Did you mean \`${meant}\`? `}Known here: ${known.join(", ")}.`,
  };
  return { fault, unusable: [...path, key] };
}

type Part = Readonly<Record<string, unknown>>;

/** The section of the config to which a key at its top belongs: `compare` stands under `baseline`. */
function sectionOf(key: string, root: SchemaError["parentSchema"]): string | undefined {
  const sections = (root?.["$defs"] ?? {}) as Readonly<Record<string, Part>>;
  return Object.entries((root?.["properties"] ?? {}) as Readonly<Record<string, Part>>)
    .filter(([, { $ref }]) => {
      const section = sections[String($ref).replace("#/$defs/", "")];
      return Object.keys(section?.["properties"] ?? {}).includes(key);
    })
    .map(([name]) => name)[0];
}

function emptyKey({ parentSchema }: SchemaError, path: Path, document: YamlDocument): SchemaFault {
  const fault = {
    id: "config-value",
    place: document.placeOfKey([...path, ""]),
    problem: `an empty key in \`${pathText(path)}\`; expected ${titleOf(parentSchema?.["propertyNames"])}`,
    wayOut: "Write a name before the colon.",
  };
  return { fault, unusable: [...path, ""] };
}

function missingKey(
  { params, parentSchema }: SchemaError,
  path: Path,
  document: YamlDocument,
): SchemaFault {
  const key = String(params["missingProperty"]);
  const properties = (parentSchema?.["properties"] ?? {}) as Readonly<Record<string, unknown>>;
  const fault = {
    id: "config-missing-key",
    place: document.placeOf(path),
    problem: `${subject(path)} lacks \`${key}\``,
    wayOut: `Add \`${key}:\` with ${titleOf(properties[key])}.`,
  };
  const isOfWaiver = path[0] === "waivers" && (key === "reason" || key === "until");
  return { fault, unusable: isOfWaiver ? [...path, key] : path };
}

function unknownWord(
  { data, parentSchema }: SchemaError,
  path: Path,
  document: YamlDocument,
): Fault {
  const known = (parentSchema?.["enum"] ?? []) as readonly string[];
  const found = foundValue(data, document.sourceOf(path));
  const meant = typeof data === "string" ? nearestWord(data, known) : undefined;
  return {
    id: "config-value",
    place: document.placeOf(path),
    problem: `\`${pathText(path)}\` is ${found}; expected one of ${known.join(", ")}`,
    wayOut:
      meant === undefined ? `Write one of ${known.join(", ")}.` : `Did you mean \`${meant}\`?`,
  };
}

function wrongValue(
  { data, parentSchema, keyword }: SchemaError,
  path: Path,
  document: YamlDocument,
): Fault {
  const source = document.sourceOf(path);
  const title = titleOf(parentSchema);
  const least = keyword === "minimum" ? `, ${String(parentSchema?.["minimum"])} or more` : "";
  return {
    id: "config-value",
    place: data === null || data === undefined ? document.placeOfKey(path) : document.placeOf(path),
    problem: `${subject(path)} is ${foundValue(data, source)}; expected ${title}${least}`,
    wayOut: wayOutFor(data, source, parentSchema),
  };
}

function wayOutFor(
  data: unknown,
  source: string | undefined,
  schema: SchemaError["parentSchema"],
): string {
  const title = titleOf(schema);
  if (isEmpty(data)) return "Fill it in, or remove the key.";
  const scalar = typeof data === "number" || typeof data === "boolean";
  const freeText = schema?.["type"] === "string" && !title.includes("such as");
  return scalar && freeText
    ? `Put it into quotes: "${source ?? String(data)}".`
    : `Write ${title}.`;
}

function titleOf(schema: unknown): string {
  const { title } = (schema ?? {}) as { readonly title?: unknown };
  return typeof title === "string" ? title : "another value";
}

function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function subject(path: Path): string {
  return path.length === 0 ? "the file" : `\`${pathText(path)}\``;
}

/** `waivers[0].until`: a path as people read it. */
function pathText(path: Path): string {
  return path
    .map((part, index) =>
      /^\d+$/u.test(String(part)) ? `[${part}]` : `${index === 0 ? "" : "."}${part}`,
    )
    .join("");
}
