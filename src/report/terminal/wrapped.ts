import { visibleText } from "../markup/escape.ts";
import { columnsOf, pieces } from "./columns.ts";

/** A number, with what may stand before it: `+8`, `(11`, `-35`. */
const NUMBER = /^[(<>=≤≥≠]*[-+±]?\d[\d,.]*$/u;
/** What a number is of, with what may follow in the sentence: `%`, `ms)`, `points;`. */
const UNIT = /^(?:%|[kMGTP]?B(?:\/[sh])?|ns|µs|ms|s|[hm]|times|points|\/[sh])[).,:;]*$/u;
/** Hours before minutes, minutes before seconds. */
const CLOCK = /^[(]?\d[\d,]*[hm]$/u;
const CLOCK_REST = /^\d+[ms][).,:;]*$/u;
const COMPARATOR = /^[(]?(?:<|>|<=|>=|==|!=)$/u;

/** Breaks a text at blanks into lines of at most `width` columns; a number keeps its unit, and a longer word is taken apart. */
export function wrapped(text: string, width: number): readonly string[] {
  const words = visibleText(text)
    .split(" ")
    .filter((word) => word !== "");
  const lines: string[] = [];
  for (const word of together(words).flatMap((one) => apart(one, width))) {
    const last = lines.at(-1);
    if (last === undefined || columnsOf(last) + 1 + columnsOf(word) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Words of which only together one says something: a number and its unit, a comparator and its limit. */
function together(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let before = "";
  for (const word of words) {
    if (belongs(before, word)) joined[joined.length - 1] += ` ${word}`;
    else joined.push(word);
    before = word;
  }
  return joined;
}

function belongs(before: string, word: string): boolean {
  if (COMPARATOR.test(before)) return NUMBER.test(word) || CLOCK.test(word);
  if (CLOCK.test(before)) return CLOCK_REST.test(word);
  return NUMBER.test(before) && UNIT.test(word);
}

function apart(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width) return [word];
  return word.split(" ").flatMap((one) => pieces(one, width));
}
