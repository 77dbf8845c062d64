/** A stretch of prose, or what stood between backticks in it. */
interface InlinePart {
  readonly kind: "text" | "code";
  readonly text: string;
}

/**
 * Splits prose at its code spans by CommonMark's rule: a run of backticks opens, the next run of the same length closes,
 * one padding blank at each end is dropped. A run that nothing closes is text.
 */
export function inlineParts(prose: string): readonly InlinePart[] {
  const runs = backticks(prose);
  const parts: InlinePart[] = [];
  let from = 0;
  for (const { at, end, close } of runs) {
    if (at < from || close === undefined) continue;
    parts.push({ kind: "text", text: prose.slice(from, at) });
    parts.push({ kind: "code", text: unpadded(prose.slice(end, close.at)) });
    from = close.end;
  }
  parts.push({ kind: "text", text: prose.slice(from) });
  return parts.filter(({ text }) => text !== "");
}

/** A run of backticks, with the next one of its length. */
interface Backticks {
  readonly at: number;
  readonly end: number;
  readonly close: Backticks | undefined;
}

/** Met from the last to the first, so that each knows what could close it without a search. */
function backticks(prose: string): readonly Backticks[] {
  const nearest = new Map<number, Backticks>();
  const runs = [...prose.matchAll(/`+/gu)].toReversed().map(({ index: at, 0: { length } }) => {
    const run = { at, end: at + length, close: nearest.get(length) };
    nearest.set(length, run);
    return run;
  });
  return runs.toReversed();
}

function unpadded(text: string): string {
  const padded = text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "";
  return padded ? text.slice(1, -1) : text;
}
