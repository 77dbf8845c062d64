import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { CHARTS_SCRIPT } from "../../src/report/html/assets/charts.ts";
import { commentBody } from "../../src/report/comment/comment-body.ts";
import { reportHtml } from "../../src/report/html/report-html.ts";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { terminalText } from "../../src/report/terminal/terminal-text.ts";
import { aJudgementOf, HOSTILE_NAMES } from "./judgements/hostile-names.ts";

/** What GitHub makes of Markdown, near enough: micromark follows cmark-gfm; dangerous HTML is kept so that it shows. */
function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

const ATTRIBUTES =
  "class id href rel scope aria-label viewBox role d x y x1 x2 y1 y2 dy width height type tabindex".split(
    " ",
  );

/** What only report.html has. */
const DRAWN = "figure figcaption span svg path line text rect script".split(" ");

const OURS = new Set(
  "h1 h2 h3 h4 p ul ol li table thead tbody tr th td strong code details summary b hr a pre".split(
    " ",
  ),
);

/** Elements of a document that its renderer does not write. */
function strangers(html: string): readonly string[] {
  return [...html.matchAll(/<\/?([a-z0-9!-]+)/giu)]
    .map(([, tag = ""]) => tag.toLowerCase())
    .filter((tag) => !OURS.has(tag));
}

/** Text in which GitHub looks for mentions, references and emoji: everything outside of code. */
const prose = (html: string): string =>
  html
    .replace(/<code[ >].*?<\/code>/gsu, "")
    .replace(/<code>.*?<\/code>/gsu, "")
    .replace(/<[^>]*>/gu, " ");

/** Control characters but line breaks, and those that change the direction of what follows. */
const UNSEEN = new RegExp(
  String.raw`[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]`,
  "u",
);

const links = (html: string): readonly string[] =>
  [...html.matchAll(/<a href="([^"]*)"/gu)].map(([, href = ""]) => href);

const documents = [
  ["the comment", commentBody],
  ["the report", reportMarkdown],
] as const;

describe.each(documents)("%s with names that want to be more", (_title, render) => {
  test("there are names to try", () => expect(HOSTILE_NAMES.length).toBeGreaterThan(20));

  test.each(HOSTILE_NAMES)("%j stays a name", (name) => {
    const html = rendered(render(aJudgementOf(name)));
    expect(strangers(html)).toEqual([]);
    expect(links(html).filter((href) => !href.startsWith("https://grafana.example/"))).toEqual([]);
    const words = prose(html);
    expect(words).not.toMatch(/@[\w-]/u);
    expect(words).not.toMatch(/#\d|GH-\d/iu);
    expect(words).not.toMatch(/https?:\/\/|www\./iu);
    expect(words).not.toMatch(/:[a-z]+:/u);
    expect(words).not.toMatch(UNSEEN);
  });

  test.each(HOSTILE_NAMES)("%j opens and closes no fold, even to who only counts", (name) => {
    const markdown = render(aJudgementOf(name));
    const folds = markdown.match(/^<details>$/gmu)?.length ?? 0;
    expect(markdown.split(/<details/u)).toHaveLength(folds + 1);
    expect(markdown.split(/<\/details/u)).toHaveLength(folds + 1);
    const outsideCharts = markdown.replace(/^```mermaid\n.*?^```$/gmsu, "");
    expect(outsideCharts).not.toMatch(/<!--|-->|<script/u);
  });

  test.each(HOSTILE_NAMES)("%j breaks no table", (name) => {
    const rows = render(aJudgementOf(name))
      .split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(3);
    const html = rendered(render(aJudgementOf(name)));
    for (const table of html.match(/<table>.*?<\/table>/gsu) ?? []) {
      const cells = (table.match(/<tr>.*?<\/tr>/gsu) ?? []).map(
        (row) => row.split(/<t[hd]/u).length,
      );
      expect(new Set(cells).size).toBe(1);
    }
    // Every line that is written as a row of a table is one: none falls out of it.
    const written = rows.filter((line) => !/^\|[\s:|-]+\|$/u.test(line)).length;
    expect(html.split("<tr>").length - 1).toBe(written);
  });

  test("whatever a name is made of, no element and no link of its own comes out", () => {
    const pieces = fc.constantFrom(
      ..."|`<>&@#[]()!*_~$:\\-+=.1 \n\tae/\u200B".split(""),
      "</",
      "<!--",
      "-->",
      "http://",
      "www.",
      "\u001B[",
      "]]>",
    );
    const names = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((some) => some.join(""));
    fc.assert(
      fc.property(names, (name) => {
        const html = rendered(render(aJudgementOf(name)));
        expect(strangers(html)).toEqual([]);
        expect(links(html).filter((href) => !href.startsWith("https://grafana.example/"))).toEqual(
          [],
        );
        expect(prose(html)).not.toMatch(/@[\w-]|#\d/u);
      }),
      { seed: 20_261_124, numRuns: 60 },
    );
  });
});

describe("report.html with names that want to be more", () => {
  test.each(HOSTILE_NAMES)("%j stays text", (name) => {
    const html = reportHtml(aJudgementOf(name));
    expect(html).toContain(CHARTS_SCRIPT);
    const body = html.slice(html.indexOf("<body>")).replace(CHARTS_SCRIPT, () => "");
    const tags = [...body.matchAll(/<([a-z0-9!/]+)([^>]*)>/giu)];
    const known = new Set([...OURS, "body", "/body", "/html", "main", "nav", "div", ...DRAWN]);
    const unknown = tags.filter(
      ([, tag = ""]) => !known.has(tag) && !known.has(tag.replace("/", "")),
    );
    expect(unknown).toEqual([]);
    const attributes = tags.flatMap(([, , rest = ""]) =>
      [...rest.matchAll(/([\w-]+)="/gu)].map(([, key]) => key),
    );
    expect(new Set(attributes).difference(new Set(ATTRIBUTES))).toEqual(new Set());
    expect(body).not.toMatch(/="\s*javascript:/iu);
    expect(body).not.toMatch(/<script type="application\/json">[^<]*[<>&][^<]*<\/script>/u);
  });
});

describe("the terminal with names that want to be more", () => {
  test.each(HOSTILE_NAMES)("%j sends no sequence of its own", (name) => {
    const text = terminalText(aJudgementOf(name), { colour: false, width: 100 });
    expect(text).not.toMatch(UNSEEN);
  });
});
