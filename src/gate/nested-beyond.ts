/** Deeper than anything that Plimsoll writes: a judgement with charts goes eight deep. */
const DEEPEST = 60;

/**
 * Whether a JSON text opens more arrays and objects within each other than Plimsoll writes. A parser keeps up to fifty bytes
 * for each, so that a few megabytes of brackets would take hundreds; this takes nothing.
 */
export function isNestedBeyond(text: string, deepest = DEEPEST): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '"') at = endOfString(text, at);
    else if (mark === "[" || mark === "{") depth += 1;
    else if (mark === "]" || mark === "}") depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Where the quotation mark stands that ends a string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
