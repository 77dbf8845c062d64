/** A stretch of prose, or what stood between backticks in it. */
export interface InlinePart {
  readonly kind: "text" | "code";
  readonly text: string;
}

/**
 * Splits prose at its code spans by CommonMark's rule: a run of backticks opens, the next run of the same length closes,
 * one padding blank at each end is dropped. A run that nothing closes is text.
 */
export function inlineParts(prose: string): readonly InlinePart[] {
  const runs = [...prose.matchAll(/`+/gu)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    length: match[0].length,
  }));
  const parts: InlinePart[] = [];
  let from = 0;
  let next = 0;
  while (next < runs.length) {
    const open = runs[next];
    const close = runs.findIndex((run, index) => index > next && run.length === open?.length);
    const end = runs[close];
    if (open === undefined || end === undefined) {
      next += 1;
      continue;
    }
    parts.push({ kind: "text", text: prose.slice(from, open.at) });
    parts.push({ kind: "code", text: unpadded(prose.slice(open.end, end.at)) });
    from = end.end;
    next = close + 1;
  }
  parts.push({ kind: "text", text: prose.slice(from) });
  return parts.filter(({ text }) => text !== "");
}

function unpadded(text: string): string {
  const padded = text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "";
  return padded ? text.slice(1, -1) : text;
}
