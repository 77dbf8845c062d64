/**
 * JSON with the line and column of every value, for messages that point at the place. It also sees what `JSON.parse` hides:
 * a name that stands twice in one object, of which a merge may well leave two and JavaScript would keep the last.
 */

/** Where something begins; both count from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A JSON value and where it begins. */
export type Located = Spot &
  (
    | { readonly kind: "scalar"; readonly value: string | number | boolean | null }
    | { readonly kind: "list"; readonly items: readonly Located[] }
    | { readonly kind: "object"; readonly members: readonly Member[] }
  );

/** One `"name": value` of an object; its spot is that of the name. */
export interface Member extends Spot {
  readonly name: string;
  readonly value: Located;
}

/** The value, or where the text stops being JSON and what was expected there. */
export type LocatedResult =
  | { readonly kind: "value"; readonly value: Located }
  | { readonly kind: "broken"; readonly spot: Spot; readonly expected: string };

/** Reads JSON text (RFC 8259) and keeps the place of everything. Refuses what `JSON.parse` refuses. */
export function locatedJson(text: string): LocatedResult {
  const tokens = tokensOf(text);
  const reader: Reader = { tokens, at: 0 };
  const value = valueAt(reader);
  if (value.kind === "broken") return value;
  const rest = peek(reader);
  return rest.text === "" ? { kind: "value", value } : broken(rest, "the end of the file");
}

interface Token extends Spot {
  /** Empty at the end of the text. */
  readonly text: string;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

type Broken = Extract<LocatedResult, { kind: "broken" }>;

const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+|"/gsu;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let lineStart = 0;
  let seen = 0;
  const advance = (to: number): void => {
    for (let end = text.indexOf("\n", seen); end >= 0 && end < to; end = text.indexOf("\n", seen)) {
      line += 1;
      lineStart = end + 1;
      seen = lineStart;
    }
    seen = Math.max(seen, to);
  };
  for (const match of text.matchAll(TOKEN)) {
    advance(match.index);
    tokens.push({ text: match[0], line, column: match.index - lineStart + 1 });
  }
  advance(text.length);
  tokens.push({ text: "", line, column: text.length - lineStart + 1 });
  return tokens;
}

function peek({ tokens, at }: Reader): Token {
  return tokens[Math.min(at, tokens.length - 1)] ?? { text: "", line: 1, column: 1 };
}

function next(reader: Reader): Token {
  const token = peek(reader);
  reader.at += 1;
  return token;
}

function broken({ line, column }: Spot, expected: string): Broken {
  return { kind: "broken", spot: { line, column }, expected };
}

function valueAt(reader: Reader): Located | Broken {
  const token = next(reader);
  if (token.text === "{") return objectAt(reader, token);
  if (token.text === "[") return listAt(reader, token);
  const value = scalarOf(token.text);
  if (value === undefined) return broken(token, "a value");
  return { kind: "scalar", value, line: token.line, column: token.column };
}

function listAt(reader: Reader, { line, column }: Spot): Located | Broken {
  const items: Located[] = [];
  const stop = sequence(reader, "]", () => {
    const item = valueAt(reader);
    if (item.kind === "broken") return item;
    items.push(item);
    return undefined;
  });
  return stop ?? { kind: "list", items, line, column };
}

function objectAt(reader: Reader, { line, column }: Spot): Located | Broken {
  const members: Member[] = [];
  const stop = sequence(reader, "}", () => {
    const token = next(reader);
    const name = scalarOf(token.text);
    if (typeof name !== "string") return broken(token, "a name in double quotes");
    if (peek(reader).text !== ":") return broken(peek(reader), "a colon");
    next(reader);
    const value = valueAt(reader);
    if (value.kind === "broken") return value;
    members.push({ name, value, line: token.line, column: token.column });
    return undefined;
  });
  return stop ?? { kind: "object", members, line, column };
}

/** Reads parts between commas up to the closing bracket. */
function sequence(
  reader: Reader,
  close: "]" | "}",
  part: () => Broken | undefined,
): Broken | undefined {
  if (peek(reader).text === close) {
    next(reader);
    return undefined;
  }
  for (;;) {
    const stop = part();
    if (stop !== undefined) return stop;
    const token = next(reader);
    if (token.text === close) return undefined;
    if (token.text !== ",") return broken(token, `a comma or ${close}`);
  }
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function scalarOf(text: string): string | number | boolean | null | undefined {
  if (text.startsWith('"')) return stringOf(text);
  if (NUMBER.test(text)) return Number(text);
  return WORDS.get(text);
}

function stringOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
