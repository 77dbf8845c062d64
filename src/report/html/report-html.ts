import type { Judgement } from "../../model/judgement.ts";
import { verdictLine } from "../../words/verdict-line.ts";
import type { Block } from "../markup/blocks.ts";
import { htmlText } from "../markup/escape.ts";
import {
  CHARTS_SCRIPT,
  CHARTS_SCRIPT_HASH,
  CHARTS_STYLE,
  CHARTS_STYLE_HASH,
} from "./assets/charts.ts";
import { blocksHtml, isSection, lineHtml, sectionId } from "./blocks-html.ts";
import { STYLE, STYLE_HASH } from "./style.ts";
import { reportBlocks } from "../report-blocks.ts";
import { reportTitle } from "../service-name.ts";

/** Nothing may be loaded or sent; only the style sheets and the one script of the page itself apply. */
const POLICY = {
  plain: `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
  charts: `default-src 'none'; script-src 'sha256-${CHARTS_SCRIPT_HASH}'; style-src 'sha256-${STYLE_HASH}' 'sha256-${CHARTS_STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
} as const;

/**
 * The report as one file that needs no network: light and dark, on paper and on a phone. Its policy
 * allows one script, by its hash, and only where there are charts to draw: it can be opened whoever wrote the numbers.
 */
export function reportHtml(judgement: Judgement): string {
  const blocks = reportBlocks(judgement);
  const drawn = blocks.some(({ kind }) => kind === "chart");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${drawn ? POLICY.charts : POLICY.plain}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${htmlText(reportTitle(judgement))}</title>
<style>${STYLE}</style>${drawn ? `\n<style>${CHARTS_STYLE}</style>` : ""}
</head>
<body>
<p class="verdict ${judgement.assessment}">${htmlText(verdictLine(judgement))}</p>
<nav aria-label="Contents">
${contents(blocks)}
</nav>
<main>
${blocksHtml(blocks)}
</main>${drawn ? `\n<script>${CHARTS_SCRIPT}</script>` : ""}
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
