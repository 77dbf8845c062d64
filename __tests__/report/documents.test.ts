import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { documentsOf } from "../../src/report/documents.ts";
import { CHARTS_SCRIPT, CHARTS_STYLE } from "../../src/report/html/assets/charts.ts";
import { STYLE, STYLE_HASH } from "../../src/report/html/style.ts";
import { reportHtml } from "../../src/report/html/report-html.ts";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { aFullJudgement } from "./judgements/a-full-judgement.ts";
import { aJudgement } from "./judgements/a-judgement.ts";

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
    const parsed: unknown = JSON.parse(documents.get("judgement.json")?.() ?? "");
    expect(parsed).toEqual(aFullJudgement());
  });

  test("are made again the same: no clock and no chance is in them", () => {
    for (const [name, text] of documentsOf(aFullJudgement())) {
      expect(text(), name).toBe(documents.get(name)?.());
    }
  });
});

describe("report.html", () => {
  const html = reportHtml(aFullJudgement());

  test("reads as it did when it was last looked at", async () => {
    const page = html
      .replace(CHARTS_SCRIPT, () => "(the script of the charts)")
      .replace(CHARTS_STYLE, () => "(the style of the charts)")
      .replaceAll(/'sha256-[^']+'/gu, "'sha256-…'");
    await expect(page).toMatchFileSnapshot("golden/full-report.html");
  });

  test("allows no network, and of scripts and styles only its own by their hashes", () => {
    const policy = /Policy" content="([^"]*)"/u.exec(html)?.[1];
    const hashes = (element: string): string =>
      [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, "gsu"))]
        .map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
        .join(" ");
    expect(hashes("script")).not.toBe("");
    expect(policy).toBe(
      `default-src 'none'; script-src ${hashes("script")}; style-src ${hashes("style")}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/<link|<img|<iframe| style="| on\w+="/u);
  });

  test("allows no script at all where there is nothing to draw", () => {
    const plain = reportHtml(aJudgement());
    expect(plain).toContain(`default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri`);
    expect(createHash("sha256").update(STYLE).digest("base64")).toBe(STYLE_HASH);
    expect(plain).not.toMatch(/<script|<link|<img|<iframe| style="| on\w+="/u);
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
