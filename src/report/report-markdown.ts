import type { Judgement } from "../model/judgement.ts";
import { markdown } from "./markup/markdown.ts";
import { reportBlocks } from "./report-blocks.ts";

/** The whole load-testing report as Markdown: every heading and row of the form, filled from the judgement. */
export function reportMarkdown(judgement: Judgement): string {
  return `${markdown(reportBlocks(judgement))}\n`;
}
