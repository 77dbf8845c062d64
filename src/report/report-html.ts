import type { Judgement } from "../model/judgement.ts";
import { verdictLine } from "../words/verdict-line.ts";
import type { Block } from "./blocks.ts";
import { htmlText } from "./escape.ts";
import { blocksHtml, isSection, lineHtml, sectionId } from "./html/blocks-html.ts";
import { STYLE, STYLE_HASH } from "./html/style.ts";
import { reportBlocks } from "./report-blocks.ts";

/** Nothing may be loaded, run or sent; only the style sheet of the page applies. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The report as one file that needs no network: light and dark, on paper and on a phone. It runs no script, and its
 * policy forbids every one, so that it can be opened whoever wrote the numbers.
 */
export function reportHtml(judgement: Judgement): string {
  const blocks = reportBlocks(judgement);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(`Load Testing Report - ${judgement.service}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="verdict ${judgement.assessment}">${htmlText(verdictLine(judgement))}</p>
<nav aria-label="Contents">
${contents(blocks)}
</nav>
<main>
${blocksHtml(blocks)}
</main>
</body>
</html>
`;
}

function contents(blocks: readonly Block[]): string {
  const entries = blocks
    .filter(isSection)
    .map((block, index) =>
      block.kind === "heading"
        ? `<li><a href="#${sectionId(index)}">${lineHtml(block.line)}</a></li>`
        : "",
    );
  return `<ul>\n${entries.join("\n")}\n</ul>`;
}
