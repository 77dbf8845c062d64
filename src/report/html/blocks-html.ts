import { type Block, type Item, type Line, type Span, spansOf } from "../markup/blocks.ts";
import { chartFigure } from "./chart-figure.ts";
import { htmlText, webAddress } from "../markup/escape.ts";
import { inlineParts } from "../markup/inline-parts.ts";
import { tableFrame } from "./table-frame.ts";

/** Blocks as HTML. Headings of the second level can be jumped to by `sectionId`. */
export function blocksHtml(blocks: readonly Block[]): string {
  const sections = blocks.filter(isSection);
  return blocks.map((block) => blockHtml(block, sections.indexOf(block))).join("\n");
}

/** Whether a block opens a part of the document that the table of contents names. */
export function isSection(block: Block): boolean {
  return block.kind === "heading" && block.level === 2;
}

/** The id of the n-th part, from 0. No text of others is in it. */
export function sectionId(index: number): string {
  return `part-${index + 1}`;
}

function blockHtml(block: Block, section: number): string {
  switch (block.kind) {
    case "heading":
      return headingHtml(block, section);
    case "paragraph":
      return `<p>${lineHtml(block.line)}</p>`;
    case "list":
      return listHtml(block.items, block.ordered ? "ol" : "ul");
    case "table":
      return tableHtml(block);
    case "folded":
      return `<details>\n<summary>${lineHtml(block.summary)}</summary>\n${blocksHtml(block.blocks)}\n</details>`;
    case "chart":
      return chartFigure(block.chart);
    case "rule":
      return "<hr>";
  }
}

function headingHtml(
  { level, line }: Extract<Block, { readonly kind: "heading" }>,
  section: number,
): string {
  const id = section < 0 ? "" : ` id="${sectionId(section)}"`;
  return `<h${level}${id}>${lineHtml(line)}</h${level}>`;
}

/** Inline content as HTML. */
export function lineHtml(line: Line): string {
  return spansOf(line).map(spanHtml).join("");
}

function spanHtml(span: Span): string {
  switch (span.kind) {
    case "words":
      return proseHtml(span.text);
    case "strong":
      return `<strong>${proseHtml(span.text)}</strong>`;
    case "code":
      return codeHtml(span.text);
    case "link": {
      const address = webAddress(span.href);
      return address === undefined
        ? `${htmlText(span.text)} (${codeHtml(span.href)})`
        : `<a href="${htmlText(address)}" rel="noreferrer">${htmlText(span.text)}</a>`;
    }
  }
}

function proseHtml(text: string): string {
  return inlineParts(text)
    .map((part) => (part.kind === "code" ? codeHtml(part.text) : htmlText(part.text)))
    .join("");
}

const codeHtml = (text: string): string => `<code>${htmlText(text)}</code>`;

function listHtml(items: readonly Item[], tag: "ol" | "ul"): string {
  const entries = items.map(({ line, below = [] }) => {
    const nested =
      below.length === 0
        ? ""
        : `<ul>${below.map((one) => `<li>${lineHtml(one)}</li>`).join("")}</ul>`;
    return `<li>${lineHtml(line)}${nested}</li>`;
  });
  return `<${tag}>\n${entries.join("\n")}\n</${tag}>`;
}

function tableHtml({ columns, rows }: Extract<Block, { readonly kind: "table" }>): string {
  const kind = columns.map(({ align }) => (align === "left" ? "" : ` class="${align}"`));
  const head = columns.map(
    ({ title }, at) => `<th scope="col"${kind[at] ?? ""}>${htmlText(title)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map((_, at) => `<td${kind[at] ?? ""}>${lineHtml(row[at] ?? "")}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return `${tableFrame(columns.map(({ title }) => title))}<table>\n<thead><tr>${head.join("")}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table></div>`;
}
