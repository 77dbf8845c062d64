import type { Fault } from "../../model/input-error.ts";

/** Far more than anybody writes, and fewer than a parser's stack can follow. */
const DEEPEST = 200;

/**
 * Brackets opened without end, told before a parser keeps a kilobyte for each. Those in texts and comments count too: a config has
 * a few of them, and most close again.
 */
export function tooDeepBrackets(text: string, file: string): Fault | undefined {
  let [depth, line, lineStart] = [0, 1, 0];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === "\n") [line, lineStart] = [line + 1, at + 1];
    else if (mark === "[" || mark === "{") depth += 1;
    else if ((mark === "]" || mark === "}") && depth > 0) depth -= 1;
    if (depth > DEEPEST) return nestedFault(file, line, at - lineStart + 1);
  }
  return undefined;
}

function nestedFault(file: string, line: number, column: number): Fault {
  return {
    id: "config-yaml",
    place: { file, line, column },
    problem: "brackets are nested too deeply here",
    wayOut: "Close each `[` and `{` that is open above; a config is a few levels deep.",
  };
}
