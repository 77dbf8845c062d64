/** The writing systems and symbols that Unicode (UAX 11) makes two columns wide. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;
/** What stands on or beside another character and takes no column of its own. */
const NO_COLUMN = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u;

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length;
  return graphemesOf(text).reduce((sum, one) => sum + columnsOfOne(one), 0);
}

/** A text in at most `room` columns; what is longer ends in `…`, and is never cut inside a character. */
export function shortened(text: string, room: number): string {
  return columnsOf(text) <= room ? text : `${upTo(text, room - 1)}…`;
}

/** A text taken apart into pieces of at most `room` columns, or of one character where there is no room at all. */
export function pieces(text: string, room: number): readonly string[] {
  if (columnsOf(text) <= room) return [text];
  const first = upTo(text, room);
  const [one = text] = graphemesOf(text);
  const head = first === "" ? one : first;
  const rest = text.slice(head.length);
  return rest === "" ? [head] : [head, ...pieces(rest, room)];
}

/** A text with blanks up to `width` columns, behind it or before it. */
export function padded(text: string, width: number, side: "left" | "right"): string {
  const blanks = " ".repeat(Math.max(0, width - columnsOf(text)));
  return side === "left" ? `${text}${blanks}` : `${blanks}${text}`;
}

function upTo(text: string, room: number): string {
  let columns = 0;
  let length = 0;
  for (const one of graphemesOf(text)) {
    columns += columnsOfOne(one);
    if (columns > room) break;
    length += one.length;
  }
  return text.slice(0, length);
}

function columnsOfOne(grapheme: string): number {
  if (NO_COLUMN.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

function graphemesOf(text: string): readonly string[] {
  return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}
