import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { aJudgementOf, HOSTILE_NAMES } from "../report/hostile-names.ts";
import { writtenOf } from "../../src/own-form/ready.ts";
import { faultOf, filled } from "./filled.ts";
import { namedValues } from "./form-names.ts";

const rendered = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

/** Elements that Plimsoll's own blocks and the form below are made of. */
const OURS = new Set(
  "h1 h2 h3 h4 p ul ol li table thead tbody tr th td strong code details summary b hr a pre span".split(
    " ",
  ),
);

const strangers = (html: string): readonly string[] =>
  [...html.matchAll(/<\/?([a-z0-9!-]+)/giu)]
    .map(([, tag = ""]) => tag.toLowerCase())
    .filter((tag) => !OURS.has(tag));

const prose = (html: string): string =>
  html.replace(/<code[ >].*?<\/code>/gsu, "").replace(/<[^>]*>/gu, " ");

/** A form that writes every value at every place: alone, in a list, in a sentence, in a cell, as code, as an address. */
function everywhere(name: string): string {
  const values = namedValues(aJudgementOf(name)).filter(
    ({ path }) => !/\["checks"\]\[/u.test(path),
  );
  return values
    .map(({ path, value }) => {
      const isBlock = writtenOf(value)?.text.includes("\n") ?? false;
      const alone = `{{ ${path} }}\n\n`;
      if (isBlock) return alone;
      const cell = `| a | b |\n| - | - |\n| {{ ${path} }} | {{ ${path} | code }} |\n\n`;
      const html = `<span class="{{ ${path} }}">x</span>\n\n`;
      return `${alone}- {{ ${path} }}\n\nword {{ ${path} }} word\n\n${cell}[x]({{ ${path} | url }})\n\n${writtenOf(value) ? "" : html}`;
    })
    .join("");
}

describe("a form with names that want to be more", () => {
  test("there are such names", () => expect(HOSTILE_NAMES.length).toBeGreaterThan(10));

  test.each(HOSTILE_NAMES)("%j stays text at every place", (name) => {
    const html = rendered(filled(everywhere(name), { judgement: aJudgementOf(name) }));
    expect(strangers(html)).toEqual([]);
    expect(prose(html)).not.toMatch(/@[\w-]|#\d/u);
    const addresses = [...html.matchAll(/<a href="([^"]*)"/gu)].map(([, href = ""]) => href);
    expect(addresses.filter((href) => !/^(?:https?:\/\/|$)/u.test(href))).toEqual([]);
    expect(html).not.toMatch(/<span class="[^"]*"[^>]+>/u);
  });

  test.each(HOSTILE_NAMES)("%j cannot be passed off as ready", (name) => {
    const judgement = aJudgementOf(name);
    expect(faultOf("{{ service | raw }}", { judgement }).problem).toContain("ready blocks alone");
    const again = filled("{{ scenarios[0].section | append: service }}", { judgement });
    expect(strangers(rendered(again))).toEqual([]);
  });
});
