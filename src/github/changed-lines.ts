import { code } from "../words/code.ts";

const MOST_LINES = 3;

/**
 * What a text has lost and gained against an earlier one, in a few words: `−3 lines, +1 line`, with the lines
 * themselves where they are few. Lines that only moved count as neither.
 */
export function changedLines(before: string, after: string): string {
  const lost = without(linesOf(before), linesOf(after));
  const gained = without(linesOf(after), linesOf(before));
  if (lost.length + gained.length === 0) return "lines in another order";
  return [told("−", lost), told("+", gained)].filter((part) => part !== "").join(", ");
}

/** Whether two texts differ in more than the ends of their lines. */
export function areDifferent(before: string, after: string): boolean {
  return linesOf(before).join("\n") !== linesOf(after).join("\n");
}

function told(sign: string, lines: readonly string[]): string {
  if (lines.length > MOST_LINES) return `${sign}${lines.length} lines`;
  return lines.map((line) => `${sign}${code(line.slice(0, 120))}`).join(", ");
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The lines of `left` that `right` does not have, each as often as it is missing. */
function without(left: readonly string[], right: readonly string[]): readonly string[] {
  const spare = new Map<string, number>();
  for (const line of right) spare.set(line, (spare.get(line) ?? 0) + 1);
  return left.filter((line) => {
    const count = spare.get(line) ?? 0;
    spare.set(line, count - 1);
    return count <= 0;
  });
}
