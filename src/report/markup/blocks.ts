import type { Chart } from "../charts/chart.ts";

/**
 * What a document is made of, before any format. Texts are raw: each renderer escapes for its own format, so that
 * nothing that a test script, a branch or a metric is called can become markup.
 */
export type Span =
  /** Prose; what stands between backticks is code. */
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  /** `href` is followed only when it is http or https. */
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/** One line of inline content; a bare string is prose. */
export type Line = string | readonly Span[];

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right" | "center";
}

/** An entry of a list, with the entries below it. */
export interface Item {
  readonly line: Line;
  readonly below?: readonly Line[];
}

/** A piece of a document. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly line: Line }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Item[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Line[])[];
    }
  | { readonly kind: "folded"; readonly summary: Line; readonly blocks: readonly Block[] }
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "rule" };

/** A heading of the document. */
export function heading(level: 1 | 2 | 3 | 4, line: Line): Block {
  return { kind: "heading", level, line };
}

/** A paragraph of one line. */
export function paragraph(line: Line): Block {
  return { kind: "paragraph", line };
}

/** A bulleted list; entries without anything below them may be given as lines. */
export function bullets(items: readonly (Line | Item)[]): Block {
  return { kind: "list", ordered: false, items: items.map(toItem) };
}

/** A numbered list. */
export function numbered(items: readonly (Line | Item)[]): Block {
  return { kind: "list", ordered: true, items: items.map(toItem) };
}

/** A table; titles that begin with `>` stand over numbers, those with `=` over marks. */
export function table(titles: readonly string[], rows: readonly (readonly Line[])[]): Block {
  return { kind: "table", columns: titles.map(toColumn), rows };
}

/** Content that is shown on demand. */
export function folded(summary: Line, blocks: readonly Block[]): Block {
  return { kind: "folded", summary, blocks };
}

/** `**Label**: text`, as the form writes its facts. */
export function fact(label: string, line: Line): Line {
  return [{ kind: "strong", text: label }, { kind: "words", text: ": " }, ...spansOf(line)];
}

/** `**Title**:` on a line of its own, as the form opens its smaller parts. */
export function caption(title: string): Block {
  return paragraph([
    { kind: "strong", text: title },
    { kind: "words", text: ":" },
  ]);
}

/** A line as spans. */
export function spansOf(line: Line): readonly Span[] {
  return typeof line === "string" ? [{ kind: "words", text: line }] : line;
}

function toItem(item: Line | Item): Item {
  return typeof item === "object" && "line" in item ? item : { line: item };
}

function toColumn(title: string): Column {
  if (title.startsWith(">")) return { title: title.slice(1), align: "right" };
  if (title.startsWith("=")) return { title: title.slice(1), align: "center" };
  return { title, align: "left" };
}
