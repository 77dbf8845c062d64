import { readFileSync, writeFileSync } from "node:fs";

/**
 * Cuts GitHub's OpenAPI description (npm @octokit/openapi, generated/api.github.com.json, 13 MB) down to what the
 * action calls, as plain JSON Schema: operations, the schemas they reach, no examples and no prose.
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *     node scripts/trim-openapi.ts package/generated/api.github.com.json
 */
const OPERATIONS = [
  "issues/list-comments",
  "issues/create-comment",
  "issues/get-comment",
  "issues/update-comment",
  "issues/delete-comment",
  "pulls/get",
  "pulls/list",
  "pulls/list-reviews",
  "repos/get-content",
  "repos/list-pull-requests-associated-with-commit",
  "actions/list-workflow-run-artifacts",
  "actions/download-artifact",
  "checks/create",
  "repos/get",
  "git/get-ref",
  "git/create-ref",
  "git/update-ref",
  "git/get-commit",
  "git/create-commit",
  "git/create-tree",
  "pulls/create",
  "pulls/update",
  "repos/list-release-assets",
  "repos/upload-release-asset",
  "repos/delete-release-asset",
  "teams/list-members-in-org",
];

const OUTPUT = "__tests__/github/openapi/github-trimmed.json";
const PROSE = new Set([
  "description",
  "example",
  "examples",
  "externalDocs",
  "title",
  "deprecated",
  "discriminator",
]);

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const objectAt = (value: Json | undefined, ...path: readonly string[]): JsonObject => {
  const found = path.reduce<Json | undefined>(
    (here, name) => (isObject(here) ? here[name] : undefined),
    value,
  );
  if (!isObject(found)) throw new Error(`no object at ${path.join(" › ")}`);
  return found;
};

const inputFile = process.argv[2];
if (inputFile === undefined) throw new Error("name the api.github.com.json to trim");
const document: Json = JSON.parse(readFileSync(inputFile, "utf8"));
const reached = new Set<string>();

/** A schema of OpenAPI 3.0 as plain JSON Schema; `nullable` becomes a union with null. */
function schemaOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(schemaOf);
  if (!isObject(value)) return value;
  const reference = value["$ref"];
  if (typeof reference === "string") return { $ref: referenceTo(reference) };
  const entries = Object.entries(value).filter(([name]) => name !== "nullable" && !isProse(name));
  const plain = Object.fromEntries(
    entries.map(([name, part]) => [
      name,
      name === "properties" ? propertiesOf(part) : schemaOf(part),
    ]),
  );
  return value["nullable"] === true ? { anyOf: [plain, { type: "null" }] } : plain;
}

function propertiesOf(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, schemaOf(part)]));
}

const isProse = (keyword: string): boolean => PROSE.has(keyword) || keyword.startsWith("x-");

function referenceTo(reference: string): string {
  const name = reference.replace("#/components/schemas/", "");
  reached.add(name);
  return `#/$defs/${name}`;
}

function resolved(value: Json): JsonObject {
  const reference = objectAt(value)["$ref"];
  return typeof reference === "string"
    ? objectAt(document, ...reference.replace("#/", "").split("/"))
    : objectAt(value);
}

function operationOf(method: string, path: string, operation: JsonObject): Json {
  const parameters = [...((operation["parameters"] ?? []) as readonly Json[])].map((parameter) => {
    const { name, in: where, required, schema } = resolved(parameter);
    return {
      name,
      in: where,
      required: required === true,
      schema: schemaOf(schema ?? true),
    } as Json;
  });
  const responses = Object.entries(objectAt(operation, "responses")).map(([status, response]) => {
    const content = resolved(response)["content"];
    const json = isObject(content) ? content["application/json"] : undefined;
    return [status, isObject(json) ? schemaOf(json["schema"] ?? true) : null] as const;
  });
  return {
    method: method.toUpperCase(),
    path,
    parameters,
    ...bodyOf(operation["requestBody"]),
    responses: Object.fromEntries(responses),
  };
}

/** JSON by its schema; bytes by their media type alone. */
function bodyOf(body: Json | undefined): JsonObject {
  if (body === undefined) return {};
  const content = objectAt(body, "content");
  const json = content["application/json"];
  if (isObject(json)) return { body: schemaOf(json["schema"] ?? true) };
  const [mediaType] = Object.keys(content);
  if (mediaType === undefined) throw new Error("a body without a media type");
  return { bytes: mediaType };
}

const found = new Map<string, Json>();
for (const [path, item] of Object.entries(objectAt(document, "paths"))) {
  for (const [method, operation] of Object.entries(objectAt(item))) {
    const id = isObject(operation) ? operation["operationId"] : undefined;
    if (typeof id === "string" && OPERATIONS.includes(id)) {
      found.set(id, operationOf(method, path, objectAt(operation)));
    }
  }
}
const absent = OPERATIONS.filter((id) => !found.has(id));
if (absent.length > 0) throw new Error(`not in the description: ${absent.join(", ")}`);

const definitions = new Map<string, Json>();
for (const name of reached) {
  definitions.set(name, schemaOf(objectAt(document, "components", "schemas", name)));
}

const lines = (entries: Iterable<readonly [string, Json]>): string =>
  [...entries]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(",\n");

const version = objectAt(document, "info")["version"];
writeFileSync(
  OUTPUT,
  `{\n  "from": ${JSON.stringify(`@octokit/openapi ${typeof version === "string" ? version : "unknown"}, generated/api.github.com.json`)},\n` +
    `  "operations": {\n${lines(found)}\n  },\n  "$defs": {\n${lines(definitions)}\n  }\n}\n`,
);
console.log(`${found.size} operations, ${definitions.size} schemas in ${OUTPUT}`);
