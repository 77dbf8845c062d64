/** The members of a JSON object as far as they can be seen. */
export interface TopLevelKeys {
  readonly keys: readonly string[];
  /** `cut`: the text ends inside the object; `more`: something stands after its end. */
  readonly end: "cut" | "closed" | "more";
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\]:,]/gsu;

const DEPTH: Readonly<Record<string, number>> = { "{": 1, "[": 1, "}": -1, "]": -1 };

/**
 * The names of the outermost members of a JSON object whose text may be cut off anywhere. It is not a validator: what is not
 * a text, a bracket, a colon or a comma is passed over.
 */
export function topLevelKeys(text: string): TopLevelKeys {
  const keys: string[] = [];
  let depth = 0;
  let last = "";
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === ":" && depth === 1 && last.startsWith('"')) keys.push(unescaped(last));
    depth += DEPTH[token] ?? 0;
    if (depth === 0) return { keys, end: text.slice(index + 1).trim() === "" ? "closed" : "more" };
    last = token;
  }
  return { keys, end: "cut" };
}

function unescaped(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal.slice(1, -1);
  }
}
