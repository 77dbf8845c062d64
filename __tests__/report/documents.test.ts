import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { documentsOf } from "../../src/report/documents.ts";
import { STYLE, STYLE_HASH } from "../../src/report/html/style.ts";
import { reportHtml } from "../../src/report/report-html.ts";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { aFullJudgement } from "./a-full-judgement.ts";

describe("the documents of a judgement", () => {
  const documents = documentsOf(aFullJudgement());

  test("are the five files that others rely on", () => {
    expect([...documents.keys()].toSorted()).toEqual([
      "comment.md",
      "judgement.json",
      "junit.xml",
      "report.html",
      "report.md",
    ]);
  });

  test("hold the judgement itself, word for word", () => {
    const parsed: unknown = JSON.parse(documents.get("judgement.json") ?? "");
    expect(parsed).toEqual(aFullJudgement());
  });

  test("are made again the same: no clock and no chance is in them", () => {
    expect([...documentsOf(aFullJudgement())]).toEqual([...documents]);
  });
});

describe("report.html", () => {
  const html = reportHtml(aFullJudgement());

  test("reads as it did when it was last looked at", async () => {
    await expect(html).toMatchFileSnapshot("golden/full-report.html");
  });

  test("allows no script and no network, and its own style by its hash", () => {
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${STYLE_HASH}'`);
    expect(createHash("sha256").update(STYLE).digest("base64")).toBe(STYLE_HASH);
    expect(html).not.toMatch(/<script|<link|<img|<iframe| style="| on\w+="/u);
  });

  test("has the headings of the Markdown report, in the same order", () => {
    const inHtml = [...html.matchAll(/<h[1-4][^>]*>(.*?)<\/h[1-4]>/gu)].map(([, text = ""]) =>
      text.replaceAll("&lt;", "<"),
    );
    const inMarkdown = [...reportMarkdown(aFullJudgement()).matchAll(/^#{1,4} (.*)$/gmu)].map(
      ([, text = ""]) => text.replaceAll("\\", ""),
    );
    expect(inHtml.length).toBeGreaterThan(30);
    expect(inHtml).toEqual(inMarkdown);
  });

  test("leads from its contents to every part", () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(8);
    expect(targets.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });
});
