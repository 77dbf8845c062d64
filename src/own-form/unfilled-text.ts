import type { Fault } from "../model/input-error.ts";
import { code } from "../words/code.ts";
import { placeText } from "../words/fault-text.ts";
import { heading, paragraph } from "../report/markup/blocks.ts";
import { markdown } from "../report/markup/markdown.ts";

/** What stands in the place of a form that could not be filled, so that nobody takes an older one for this run's. */
export function unfilledText(fault: Fault): string {
  const { problem, wayOut } = fault;
  const blocks = markdown([
    heading(1, "This form could not be filled"),
    paragraph(`${code(placeText(fault))}: ${problem}.`),
    paragraph(wayOut),
    paragraph(
      "The verdict does not depend on it, and the standard report is beside it: `report.md`.",
    ),
  ]);
  return `${blocks}\n`;
}
