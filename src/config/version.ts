import type { Fault } from "../model/input-error.ts";
import { foundValue } from "./yaml/found-value.ts";
import type { YamlDocument } from "./yaml/yaml-document.ts";

/** The version of the format that is read. */
const READ_VERSION = 1;

/** What is wrong with the version, and whether the rest of the file can be read all the same. */
export type VersionFault =
  | { readonly kind: "other version"; readonly fault: Fault }
  | { readonly kind: "no version"; readonly fault: Fault };

/** Looks at `version` before anything else: another version may mean anything, a missing one is taken for 1. */
export function versionFault(document: YamlDocument, file: string): VersionFault | undefined {
  const value = document.value();
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { kind: "other version", fault: notAMap(value, file) };
  }
  const { version } = value as { readonly version?: unknown };
  if (version === READ_VERSION) return undefined;
  if (typeof version === "number" && Number.isInteger(version) && version > READ_VERSION) {
    return { kind: "other version", fault: newer(version, document) };
  }
  const fault = noVersion(version, document);
  document.set("version", READ_VERSION);
  return { kind: "no version", fault };
}

function notAMap(value: unknown, file: string): Fault {
  const empty = value === null || value === undefined;
  return {
    id: empty ? "config-empty" : "config-value",
    place: { file, line: 1, column: 1 },
    problem: empty ? "the config is empty" : "the config is no map from keys to values",
    wayOut: "Begin with the two lines `version: 1` and `service: NAME`.",
  };
}

function newer(version: number, document: YamlDocument): Fault {
  return {
    id: "config-version",
    place: document.placeOf(["version"]),
    problem: `this config is of a newer version (${version}); this Plimsoll reads version ${READ_VERSION}`,
    wayOut: "Update Plimsoll.",
  };
}

function noVersion(version: unknown, document: YamlDocument): Fault {
  const found = foundValue(version, document.sourceOf(["version"]));
  return {
    id: "config-version",
    place: version === null ? document.placeOfKey(["version"]) : document.placeOf(["version"]),
    problem:
      version === undefined
        ? "the config does not say its version"
        : `\`version\` is ${found}; expected the number ${READ_VERSION}`,
    wayOut: `Write \`version: ${READ_VERSION}\` in the first line.`,
  };
}
