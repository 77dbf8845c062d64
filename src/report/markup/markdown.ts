import { markdownTable } from "markdown-table";
import { chartMermaid } from "../charts/chart-mermaid.ts";
import { type Block, type Item, type Line, type Span, spansOf } from "./blocks.ts";
import {
  htmlText,
  markdownCode,
  markdownLineStart,
  markdownText,
  quietHtmlText,
  webAddress,
} from "./escape.ts";
import { inlineParts } from "./inline-parts.ts";

type Where = "line" | "cell";

/** How a table is written: `tidy` for people who read the source, `tight` where every character counts. */
type TableStyle = "tidy" | "tight";

/** Blocks as GitHub's Markdown. */
export function markdown(blocks: readonly Block[], style: TableStyle = "tidy"): string {
  return blocks.map((block) => markdownBlock(block, style)).join("\n\n");
}

function markdownBlock(block: Block, style: TableStyle): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.line, "line")}`;
    case "paragraph":
      return startOfLine(block.line);
    case "list":
      return listMarkdown(block.items, block.ordered);
    case "table":
      return tableMarkdown(block, style);
    case "folded":
      return `<details>\n<summary>${htmlLine(block.summary)}</summary>\n\n${markdown(block.blocks, style)}\n\n</details>`;
    case "chart":
      return fenced("mermaid", chartMermaid(block.chart));
    case "rule":
      return "---";
  }
}

/** Inline content of Markdown; `cell` is the inside of a table, where a pipe ends a code span too. */
export function inline(line: Line, where: Where): string {
  return spansOf(line)
    .map((span) => spanMarkdown(span, where))
    .join("");
}

function spanMarkdown(span: Span, where: Where): string {
  switch (span.kind) {
    case "words":
      return prose(span.text, where);
    case "strong":
      return span.text.trim() === "" ? "" : `**${prose(span.text, where).trim()}**`;
    case "code":
      return markdownCode(span.text, where);
    case "link": {
      const address = webAddress(span.href);
      const text = markdownText(span.text);
      return address === undefined
        ? `${text} (${markdownCode(span.href, where)})`
        : `[${text}](<${address.replaceAll("|", "%7C")}>)`;
    }
  }
}

function prose(text: string, where: Where): string {
  return inlineParts(text)
    .map((part) =>
      part.kind === "code" ? markdownCode(part.text, where) : markdownText(part.text),
    )
    .join("");
}

function startOfLine(line: Line): string {
  return markdownLineStart(inline(line, "line"));
}

function listMarkdown(items: readonly Item[], ordered: boolean): string {
  return items
    .map(({ line, below = [] }, index) => {
      const mark = ordered ? `${index + 1}.` : "-";
      const indent = " ".repeat(mark.length + 1);
      const nested = below.map((entry) => `\n${indent}- ${startOfLine(entry)}`);
      return `${mark} ${startOfLine(line)}${nested.join("")}`;
    })
    .join("\n");
}

function tableMarkdown(
  block: Extract<Block, { readonly kind: "table" }>,
  style: TableStyle,
): string {
  const titles = block.columns.map(({ title }) => markdownText(title));
  const rows = block.rows.map((row) => block.columns.map((_, at) => inline(row[at] ?? "", "cell")));
  return markdownTable([titles, ...rows], {
    align: block.columns.map(({ align }) => (align === "left" ? "" : align)),
    alignDelimiters: style === "tidy",
  });
}

/** Inline content as HTML inside Markdown: GitHub parses no Markdown in a summary, but finds mentions there. */
function htmlLine(line: Line): string {
  return spansOf(line)
    .flatMap((span) => {
      if (span.kind === "code") return [`<code>${htmlText(span.text)}</code>`];
      const parts = inlineParts(span.text).map(({ kind, text }) =>
        kind === "code" ? `<code>${htmlText(text)}</code>` : quietHtmlText(text),
      );
      return span.kind === "strong" ? ["<b>", ...parts, "</b>"] : parts;
    })
    .join("");
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
