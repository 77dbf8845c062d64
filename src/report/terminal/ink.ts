import { visibleText } from "../markup/escape.ts";
import { inlineParts } from "../markup/inline-parts.ts";

/** What a stretch of text is, for the eye. */
export type Ink = "good" | "bad" | "doubtful" | "quiet" | "strong" | "code" | "plain";

/** Puts a colour on text, or leaves it as it is where the terminal takes none. */
export type Pen = (ink: Ink, text: string) => string;

const CODES: Readonly<Record<Ink, string>> = {
  good: "32",
  bad: "31",
  doubtful: "33",
  quiet: "2",
  strong: "1",
  code: "36",
  plain: "",
};

/** A pen for a terminal; text of others never carries its own sequences. */
export function penFor(colour: boolean): Pen {
  return (ink, text) =>
    colour && ink !== "plain" && text !== "" ? `\u001B[${CODES[ink]}m${text}\u001B[0m` : text;
}

/** Breaks a text at blanks into lines of at most `width` columns; a longer word keeps its own line. */
export function wrapped(text: string, width: number): readonly string[] {
  const words = visibleText(text)
    .split(" ")
    .filter((word) => word !== "");
  return words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Prose without its code marks, for cells of a terminal. */
export function spoken(text: string): string {
  return inlineParts(visibleText(text))
    .map((part) => part.text)
    .join("");
}
