import { plainQuery } from "./plain-query.ts";

/** What a query does with the series that it names, as far as its text shows it. */
export type QueryShape =
  /** The number as it is scraped, or sums, averages and extremes of it. */
  | "level"
  /** How fast a counter counts, a second. */
  | "rate"
  /** How much a counter counted, or how often a number changed, over a range. */
  | "increase"
  /** One number divided by another. */
  | "share";

const KEYWORDS: ReadonlySet<string> = new Set(
  "and or unless by without on ignoring group_left group_right offset bool inf nan start end".split(
    " ",
  ),
);

/** The metrics that a query names, once each, in the order of their first appearance. */
export function metricsIn(query: string): readonly string[] {
  const plain = withoutRanges(query).replace(
    /\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^()]*\)/giu,
    " ",
  );
  const words = plain.matchAll(/(?<![\w:.])[a-zA-Z_:][\w:]*(?!\w|\s*\()/gu);
  return [
    ...new Set(
      [...words].map(([word]) => word).filter((word) => !KEYWORDS.has(word.toLowerCase())),
    ),
  ];
}

/** What a query makes of its metrics; a share of rates is a share. */
export function shapeOf(query: string): QueryShape {
  const plain = withoutRanges(query);
  if (/[\w)}\]]\s*\/(?!\s*\d)/u.test(plain)) return "share";
  if (/\b(?:increase|changes|resets|delta)\s*\(/u.test(plain)) return "increase";
  return /\b(?:rate|irate)\s*\(/u.test(plain) ? "rate" : "level";
}

/** Whether a share is told in hundredths: multiplied by 100, or called percent. */
export function isPercent(query: string): boolean {
  const plain = withoutRanges(query);
  return /(?<![\w.])100\s*\*|\*\s*100(?![\w.])/u.test(plain) || /_(?:percent|pct)\b/u.test(plain);
}

/** The bracket that closes a range stays, so that a division behind it is still seen as one. */
function withoutRanges(query: string): string {
  return plainQuery(query).replace(/\[[^[\]]*\]/gu, "]");
}
