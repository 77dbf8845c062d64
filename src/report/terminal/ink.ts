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

/** Prose without its code marks, for cells of a terminal. */
export function spoken(text: string): string {
  return inlineParts(visibleText(text))
    .map((part) => part.text)
    .join("");
}
