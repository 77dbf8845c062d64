import type { Judgement } from "../model/judgement.ts";
import { commentBody } from "../report/comment/comment-body.ts";
import { junitXml } from "../report/junit/junit-xml.ts";
import { terminalText } from "../report/terminal/terminal-text.ts";
import type { Terminal } from "./terminal.ts";

/** What standard output gets. */
export type Format = "text" | "markdown" | "json" | "junit";

export const FORMATS: readonly Format[] = ["text", "markdown", "json", "junit"];

/** A judgement in one of the formats of standard output. */
export function printed(judgement: Judgement, format: Format, terminal: Terminal): string {
  switch (format) {
    case "text":
      return terminalText(judgement, { colour: terminal.colour, width: terminal.width });
    case "markdown":
      return commentBody(judgement);
    case "json":
      return `${JSON.stringify(judgement, undefined, 2)}\n`;
    case "junit":
      return junitXml(judgement);
  }
}
