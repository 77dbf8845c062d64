import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** What a published schema says of a value, as an editor would have it: by ajv itself. */
export function publishedSchema(name: "plimsoll" | "baseline" | "judgement"): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  return ajv.compile(JSON.parse(readFileSync(`schema/${name}.schema.json`, "utf8")) as object);
}
