const TEXT_OR_COMMENT =
  /"(?:[^"\\]|\\.)*(?:"|\\?$)|'(?:[^'\\]|\\.)*(?:'|\\?$)|`[^`]*(?:`|$)|#[^\n]*/gu;

/** A query without what is no syntax of it: what stands in quotes, in comments, or in the braces of a selector. */
export function plainQuery(query: string): string {
  return query.replace(TEXT_OR_COMMENT, "").replace(/\{[^{}]*\}/gu, "");
}
