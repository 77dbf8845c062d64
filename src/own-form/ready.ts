import { type Block, type Line, paragraph } from "../report/blocks.ts";
import { markdownLineStart, markdownText } from "../report/escape.ts";
import { inline, markdown } from "../report/markdown.ts";

/** Markdown that Plimsoll wrote itself, every name in it escaped already: a form prints it as it is. */
export interface Ready {
  readonly toString: () => string;
}

interface Written {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Only what was made here is ready; nothing that a form computes can pass itself off as such. */
const made = new WeakMap<object, Written>();

function ready(written: Written): Ready {
  const value: Ready = Object.freeze({ toString: () => written.text });
  made.set(value, written);
  return value;
}

/** Blocks of the report, as Markdown. */
export function readyBlocks(blocks: readonly Block[]): Ready {
  return ready({ text: markdown(blocks), blocks });
}

/** A line of the report, for prose and table cells alike; what stands between backticks is code. */
export function readyLine(line: Line): Ready {
  return ready({ text: atLineStart(inline(line, "cell")), blocks: [paragraph(line)] });
}

/** Markdown whose every part is escaped already, such as what a form captured. */
export function readyText(text: string): Ready {
  return ready({ text, blocks: [] });
}

/** What is ready in a value; undefined where it is no ready block. */
export function writtenOf(value: unknown): Written | undefined {
  return typeof value === "object" && value !== null ? made.get(value) : undefined;
}

/** A text of others as Markdown prose, safe in a line, at its start and in a table cell. */
export function escapedText(text: string): string {
  return atLineStart(markdownText(text));
}

/** A number's sign makes no list, so it needs no backslash. */
function atLineStart(escaped: string): string {
  return /^[-+]\d/u.test(escaped) ? escaped : markdownLineStart(escaped);
}
