import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** GitHub's published description of its API, cut to what the action calls; see scripts/trim-openapi.ts. */
interface Description {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly $defs: Readonly<Record<string, object>>;
}

/** One call of the API. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: "path" | "query";
    readonly required: boolean;
    readonly schema: object;
  }[];
  readonly body?: { readonly properties?: object };
  /** The media type of a body that is no JSON. */
  readonly bytes?: string;
  /** Schema of the JSON of each status; null where an answer has no JSON. */
  readonly responses: Readonly<Record<string, object | null>>;
}

const file = new URL("github-trimmed.json", import.meta.url);
const description: Description = JSON.parse(readFileSync(file, "utf8"));
const ajv = new Ajv2020({ strict: false, validateFormats: false, coerceTypes: false });

/** An operation that matches a request, with its path parameters. */
export interface Matched {
  readonly id: string;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The operation that GitHub has at a method and path. */
export function operationAt(method: string, pathname: string): Matched | undefined {
  for (const [id, operation] of Object.entries(description.operations)) {
    const pattern = operation.path
      .replaceAll(/[.+]/gu, String.raw`\$&`)
      .replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
        name === "path" ? `(?<${name}>.*)` : `(?<${name}>[^/]+)`,
      );
    const found = new RegExp(`^${pattern}$`, "u").exec(pathname);
    if (operation.method === method && found !== null) {
      return { id, operation, parameters: { ...found.groups } };
    }
  }
  return undefined;
}

/** What a request does that the description does not allow. */
export function requestFaults(
  { id, operation, parameters }: Matched,
  query: URLSearchParams,
  body: unknown,
  mediaType = "application/json",
): readonly string[] {
  const known = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
  const strangers = [...query.keys()].filter((name) => known.get(name)?.in !== "query");
  const values = { ...parameters, ...Object.fromEntries(query) };
  const misfits = Object.entries(values).flatMap(([name, text]) => {
    const schema = known.get(name)?.schema;
    return schema === undefined ? [] : faultsOf(schema, valueOf(text, schema), `${id} ${name}`);
  });
  const bodyFaults = faultsOfBody({ id, operation }, body, mediaType);
  return [...strangers.map((name) => `${id} has no query ${name}`), ...misfits, ...bodyFaults];
}

function faultsOfBody(
  { id, operation }: Pick<Matched, "id" | "operation">,
  body: unknown,
  mediaType: string,
): readonly string[] {
  const { body: expected, bytes } = operation;
  if (bytes !== undefined) return bytes === mediaType ? [] : [`${id} takes ${bytes} alone`];
  if (expected !== undefined) {
    return faultsOf({ ...expected, additionalProperties: false }, body, `${id} request`);
  }
  return body === undefined ? [] : [`${id} takes no body`];
}

/** What an answer is that the description does not allow. */
export function responseFaults(
  { id, operation }: Matched,
  status: number,
  body: unknown,
): readonly string[] {
  const schema = operation.responses[String(status)];
  return schema === undefined || schema === null
    ? []
    : faultsOf(schema, body, `${id} answer ${status}`);
}

/** The smallest value that a schema of the description allows: what must be there, nothing else. */
export function sampleOf(name: string): Readonly<Record<string, unknown>> {
  const value = sample(description.$defs[name] ?? {});
  if (typeof value !== "object" || value === null) throw new Error(`${name} is no object`);
  return value as Readonly<Record<string, unknown>>;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly anyOf?: readonly object[];
  readonly oneOf?: readonly object[];
  readonly allOf?: readonly object[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
}

function sample(schema: Schema): unknown {
  if (schema.$ref !== undefined) {
    return sample(description.$defs[schema.$ref.replace("#/$defs/", "")] ?? {});
  }
  if (schema.enum !== undefined) return schema.enum[0];
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives !== undefined) {
    return alternatives.some((one: Schema) => one.type === "null")
      ? null
      : sample(alternatives[0] ?? {});
  }
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(sample));
  return plainSample(schema);
}

function plainSample({ type, format, required = [], properties }: Schema): unknown {
  if (type === "array") return [];
  if (type === "integer" || type === "number") return 1;
  if (type === "boolean") return false;
  if (type === "string") {
    return format === "date-time" ? "2026-11-23T00:00:00Z" : "https://example.test/";
  }
  return Object.fromEntries(required.map((name) => [name, sample(properties?.[name] ?? {})]));
}

/** Compiled once for each place of the description. */
const validators = new Map<string, ValidateFunction>();

function faultsOf(schema: object, value: unknown, where: string): readonly string[] {
  const validate = validators.get(where) ?? ajv.compile({ ...schema, $defs: description.$defs });
  validators.set(where, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${where}${instancePath} ${message}`,
  );
}

function valueOf(text: string, schema: Schema): unknown {
  return schema.type === "integer" && /^\d+$/u.test(text) ? Number(text) : text;
}
