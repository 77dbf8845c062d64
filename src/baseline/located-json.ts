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

/** Reads JSON text (RFC 8259) and keeps the place of everything. Refuses what `JSON.parse` refuses, and what is nested too deep. */
export function locatedJson(text: string): LocatedResult {
  const reader = readerOf(text);
  const value = valueAt(reader);
  if (value.kind === "broken") return value;
  const rest = reader.ahead;
  return rest.text === "" ? { kind: "value", value } : broken(rest, "the end of the file");
}

interface Token extends Spot {
  /** Empty at the end of the text. */
  readonly text: string;
}

/** The text, and the token that comes next. */
interface Reader {
  readonly text: string;
  ahead: Token;
  /** Where `ahead` ends. */
  end: number;
  line: number;
  lineStart: number;
  /** Where the line of `ahead` ends, at the earliest. */
  lineEnd: number;
  depth: number;
}

type Broken = Extract<LocatedResult, { kind: "broken" }>;

const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+|"/gsu;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;
/** Far deeper than anything that is read with places, and far from where the stack ends. */
const DEEPEST = 100;

function readerOf(text: string): Reader {
  const ahead = { text: "", line: 1, column: 1 };
  const lineEnd = text.indexOf("\n");
  const reader = { text, ahead, end: 0, line: 1, lineStart: 0, lineEnd, depth: 0 };
  next(reader);
  return reader;
}

/** Takes the token that was ahead, and looks for the one after it. */
function next(reader: Reader): Token {
  const { ahead, text } = reader;
  TOKEN.lastIndex = reader.end;
  const match = TOKEN.exec(text);
  const begins = match?.index ?? text.length;
  reader.end = begins + (match?.[0].length ?? 0);
  while (reader.lineEnd >= 0 && reader.lineEnd < begins) {
    reader.line += 1;
    reader.lineStart = reader.lineEnd + 1;
    reader.lineEnd = text.indexOf("\n", reader.lineStart);
  }
  const column = begins - reader.lineStart + 1;
  reader.ahead = { text: match?.[0] ?? "", line: reader.line, column };
  return ahead;
}

function broken({ line, column }: Spot, expected: string): Broken {
  return { kind: "broken", spot: { line, column }, expected };
}

function valueAt(reader: Reader): Located | Broken {
  const token = next(reader);
  if (token.text === "{" || token.text === "[") return nestedAt(reader, token);
  const value = scalarOf(token.text);
  if (value === undefined) return broken(token, "a value");
  return { kind: "scalar", value, line: token.line, column: token.column };
}

function nestedAt(reader: Reader, token: Token): Located | Broken {
  if (reader.depth === DEEPEST) return broken(token, "a value, and no more nesting,");
  reader.depth += 1;
  const nested = token.text === "{" ? objectAt(reader, token) : listAt(reader, token);
  reader.depth -= 1;
  return nested;
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
    if (reader.ahead.text !== ":") return broken(reader.ahead, "a colon");
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
  if (reader.ahead.text === close) {
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
