import { isScalar, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import type { Fault } from "../../model/input-error.ts";
import type { Place } from "../../model/source.ts";
import { tooDeepBrackets } from "./brackets.ts";
import { brokenReference, duplicateKeys, syntaxFault, tooManyAliases } from "./yaml-faults.ts";
import { type Path, removeAt, stepTo } from "./yaml-path.ts";

/** A YAML file that was read: its plain value, and where each part of it stands. */
export interface YamlDocument {
  /** The plain value as it stands now. */
  readonly value: () => unknown;
  /** Where the value at a path begins; of what is not there, where its nearest parent begins. */
  readonly placeOf: (path: Path) => Place;
  /** Where the key of a path begins. */
  readonly placeOfKey: (path: Path) => Place;
  /** Where a character of a text stands, counted from 0; the text's beginning where it is not written as it is read. */
  readonly placeIn: (path: Path, at: number) => Place;
  /** A plain scalar as it is written: `3.10`. */
  readonly sourceOf: (path: Path) => string | undefined;
  /** Takes out what cannot be understood, so that the rest can still be checked. */
  readonly remove: (path: Path) => void;
  readonly set: (key: string, value: number) => void;
  /** Puts a text in the place of what cannot be understood, where the parts beside it need one. */
  readonly stand: (path: Path, standIn: string) => void;
}

/** Reads YAML 1.2 (core schema, with anchors and `<<`); gives every fault instead when the text is none. */
export function readYaml(
  text: string,
  file: string,
): { readonly document: YamlDocument } | { readonly faults: readonly Fault[] } {
  const deep = tooDeepBrackets(text, file);
  if (deep !== undefined) return { faults: [deep] };
  const lines = new LineCounter();
  const parsed = parseDocument(text, {
    lineCounter: lines,
    version: "1.2",
    schema: "core",
    merge: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const errors = [...parsed.errors, ...parsed.warnings];
  if (errors.length > 0) return { faults: errors.map((error) => syntaxFault(error, placeAt)) };
  const doubled = duplicateKeys(parsed, placeAt);
  if (doubled.length > 0) return { faults: doubled };
  const broken = tooManyAliases(parsed, placeAt) ?? brokenReference(parsed, placeAt);
  return broken === undefined
    ? { document: yamlDocument(parsed, text, placeAt) }
    : { faults: [broken] };
}

function yamlDocument(
  parsed: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Place,
): YamlDocument {
  const start = (path: Path): number => {
    const step = stepTo(parsed, path);
    return step.node?.range?.[0] ?? step.pair?.key.range?.[0] ?? 0;
  };
  return {
    value: () => parsed.toJS() as unknown,
    placeOf: (path) => placeAt(start(path)),
    placeOfKey: (path) => {
      const { pair } = stepTo(parsed, path);
      return placeAt(pair?.key.range?.[0] ?? start(path));
    },
    placeIn: (path, at) => placeAt(start(path) + offsetIn(stepTo(parsed, path).node, text, at)),
    sourceOf: (path) => {
      const { node } = stepTo(parsed, path);
      return isScalar(node) ? node.source : undefined;
    },
    remove: (path) => removeAt(parsed, path),
    set: (key, value) => parsed.set(key, value),
    stand: (path, standIn) => parsed.setIn(path, standIn),
  };
}

/** How far into the written scalar a character of its value stands; 0 where escapes or folding come between. */
function offsetIn(node: unknown, text: string, at: number): number {
  if (!isScalar(node) || typeof node.value !== "string") return 0;
  const [from, to] = node.range ?? [0, 0];
  const written = text.slice(from, to);
  if (written === node.value) return at;
  return written.slice(1, -1) === node.value ? at + 1 : 0;
}
