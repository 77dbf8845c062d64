import type { Documents } from "../model/documents.ts";
import type { Judgement } from "../model/judgement.ts";
import { commentBody } from "./comment/comment-body.ts";
import { junitXml } from "./junit/junit-xml.ts";
import { reportHtml } from "./html/report-html.ts";
import { reportMarkdown } from "./report-markdown.ts";

/** Every document of a judgement. `judgement.json` holds all that the others print. */
export function documentsOf(judgement: Judgement): Documents {
  return new Map([
    ["judgement.json", () => `${JSON.stringify(judgement, undefined, 2)}\n`],
    ["comment.md", () => commentBody(judgement)],
    ["report.md", () => reportMarkdown(judgement)],
    ["report.html", () => reportHtml(judgement)],
    ["junit.xml", () => junitXml(judgement)],
  ]);
}
