import { type Block, type Line, paragraph } from "../report/markup/blocks.ts";
import { markdownLineStart, markdownText, webAddress } from "../report/markup/escape.ts";
import { inline, markdown } from "../report/markup/markdown.ts";

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

/** A form may compare it with a text (`== "Error Rate"`, `contains`); it has no order. */
function ready(written: Written): Ready {
  const { text } = written;
  const comparison = {
    equals: (other: unknown) => text === (writtenOf(other)?.text ?? other),
    gt: unordered,
    geq: unordered,
    lt: unordered,
    leq: unordered,
    indexOf: (part: unknown) => text.indexOf(writtenOf(part)?.text ?? String(part)),
  };
  const value: Ready = Object.freeze({ toString: () => text, ...comparison });
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

/** A text of others as Markdown prose, safe in a line, at its start, in a table cell and in an attribute of a form's own HTML. */
export function escapedText(text: string): string {
  return atLineStart(markdownText(text).replaceAll('"', "&quot;"));
}

/** A number's sign makes no list, so it needs no backslash. */
function atLineStart(escaped: string): string {
  return /^[-+]\d/u.test(escaped) ? escaped : markdownLineStart(escaped);
}

/** A web address that may be followed, for a form's own links; empty for any other. */
export function readyAddress(address: string): Ready {
  return readyText(webAddress(address) ?? "");
}

function unordered(): boolean {
  return false;
}
