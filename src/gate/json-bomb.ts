/** Deeper than anything that Plimsoll reads here: a judgement with charts goes eight deep. */
const DEEPEST = 60;
/** What a text and its values may take. The judgement of 200 scenarios with objectives for 100 endpoints each takes 110 MB of it. */
const MOST_BYTES = 130e6;

/**
 * Bytes that V8 takes at most, as measured: a text is there twice while it is read, and a key that was not seen before
 * takes far more than one that every object has.
 */
const CHARACTER = 2;
const ELEMENT = 32;
const ARRAY = 40;
const OBJECT = 64;
const KNOWN_KEY = 40;
const NEW_KEY = 250;

/**
 * Whether JSON is made to fill the memory: nested without end, or a text of a few megabytes that becomes hundreds of them
 * when it is parsed. Looks at the marks and the keys alone.
 */
export function isJsonBomb(text: string, most = MOST_BYTES): boolean {
  const keys = new Set<string>();
  let [depth, bytes, quoted] = [0, CHARACTER * text.length, 0];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? "";
    if (mark === '"') {
      quoted = at;
      at = endOfString(text, at);
    } else if (mark === ":") {
      bytes += keyCost(text.slice(quoted, at), keys);
    } else {
      bytes += COSTS[mark] ?? 0;
      depth += DEPTHS[mark] ?? 0;
    }
    if (depth > DEEPEST || bytes > most) return true;
  }
  return false;
}

const COSTS: Readonly<Record<string, number>> = { ",": ELEMENT, "[": ARRAY, "{": OBJECT };
const DEPTHS: Readonly<Record<string, number>> = { "[": 1, "{": 1, "]": -1, "}": -1 };

function keyCost(key: string, known: Set<string>): number {
  if (known.has(key)) return KNOWN_KEY;
  known.add(key);
  return NEW_KEY;
}

/** Where the quotation mark stands that ends a string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
