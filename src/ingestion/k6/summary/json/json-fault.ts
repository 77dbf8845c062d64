/** Where a text stops being JSON: it ends too early, or something stands there that may not. Positions count from 0. */
export interface JsonFault {
  readonly kind: "ends" | "wrong";
  readonly position: number;
}

const BLANKS = /[ \t\n\r]*/y;
/** A text up to its closing quote: anything but control characters, quotes and bare backslashes. */
const OPEN_TEXT = String.raw`"[ !#-[\]-\u{10FFFF}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10FFFF}]*)*`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const TOKEN = new RegExp(String.raw`${OPEN_TEXT}"|${NUMBER}|true|false|null|[{}[\],:]`, "uy");
/** What is left of a token that the end of the text cuts off; a number may be cut after its sign, its point or its `e`. */
const CUT = new RegExp(
  String.raw`^(?:${OPEN_TEXT}(?:\\(?:u[\dA-Fa-f]{0,3})?)?|-|\.|[eE][+-]?|tr?u?|fa?l?s?|nu?l?)?$`,
  "u",
);

/**
 * Finds the first place at which a text is not JSON; the engine's own messages name no position for half of the faults.
 * Undefined when the text is a JSON value.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expected: Expected = "value";
  let position = pastBlanks(text, 0);
  while (expected !== "nothing" || position < text.length) {
    TOKEN.lastIndex = position;
    const token: string | undefined = TOKEN.exec(text)?.[0];
    if (token === undefined) {
      return { kind: CUT.test(text.slice(position)) ? "ends" : "wrong", position };
    }
    const next: Expected | undefined = AFTER[expected](token, open);
    if (next === undefined) return { kind: "wrong", position };
    expected = next;
    position = pastBlanks(text, position + token.length);
  }
  return undefined;
}

function pastBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from;
  return from + (BLANKS.exec(text)?.[0].length ?? 0);
}

type Expected = "value" | "first value" | "key" | "first key" | "colon" | "next" | "nothing";

/** What may come after a token, by what was expected there; undefined where the token may not stand. */
const AFTER: Record<Expected, (token: string, open: string[]) => Expected | undefined> = {
  value: afterValue,
  "first value": (token, open) => (token === "]" ? afterEnd(open) : afterValue(token, open)),
  key: afterKey,
  "first key": (token, open) => (token === "}" ? afterEnd(open) : afterKey(token)),
  colon: (token) => (token === ":" ? "value" : undefined),
  next: (token, open) => {
    const inObject = open.at(-1) === "{";
    if (token === ",") return inObject ? "key" : "value";
    return token === (inObject ? "}" : "]") ? afterEnd(open) : undefined;
  },
  nothing: () => undefined,
};

function afterValue(token: string, open: string[]): Expected | undefined {
  if (token === "{" || token === "[") {
    open.push(token);
    return token === "{" ? "first key" : "first value";
  }
  if (/^[}\],:]$/u.test(token)) return undefined;
  return open.length === 0 ? "nothing" : "next";
}

function afterKey(token: string): Expected | undefined {
  return token.startsWith('"') ? "colon" : undefined;
}

function afterEnd(open: string[]): Expected {
  open.pop();
  return open.length === 0 ? "nothing" : "next";
}
