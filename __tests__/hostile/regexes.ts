import { globSync, readFileSync } from "node:fs";
import { parseSync } from "rolldown/utils";

/** A regular expression as it stands in the sources. */
export interface FoundRegex {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written as a literal in the sources. */
export function regexesIn(pattern: string): readonly FoundRegex[] {
  return globSync(pattern).flatMap((file) => {
    const { program } = parseSync(file, readFileSync(file, "utf8"));
    return literalsIn(program).map((regex) => ({ file, ...regex }));
  });
}

function literalsIn(node: unknown): readonly Omit<FoundRegex, "file">[] {
  if (typeof node !== "object" || node === null) return [];
  if ("regex" in node) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    return [{ source: pattern, flags }];
  }
  return Object.values(node).flatMap(literalsIn);
}

const CHARACTERS = [
  "a",
  "0",
  " ",
  "\n",
  '"',
  "'",
  "\\",
  "`",
  "{",
  "[",
  "(",
  "<",
  "=",
  ".",
  "-",
  ":",
  ",",
];

/** Texts on which an expression that tries over and over would be caught: much of one thing, and an end that fits nothing. */
export function trials({ source }: FoundRegex, length: number): readonly string[] {
  const own = [...source.matchAll(/[A-Za-z_]{2,}|[^\\\w\s]/gu)].map(([text]) => text);
  const parts = [...new Set([...CHARACTERS, ...own])];
  const pairs = own.flatMap((one) => [`${one}a`, `${one}\\`]);
  const [opening = ""] = own;
  return [...new Set([...parts, ...pairs])].flatMap((part) => {
    const much = part.repeat(Math.ceil(length / part.length));
    return [`${much}\u0001`, `${opening}${much}\u0001`];
  });
}
