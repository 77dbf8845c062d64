import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { aJudgementOf, HOSTILE_NAMES } from "../report/judgements/hostile-names.ts";
import { writtenOf } from "../../src/own-form/ready.ts";
import { faultOf, filled } from "./filled.ts";
import { type Named, namedValues } from "./form-names.ts";

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

/** Blocks that lie within others. */
const SHOWN_ELSEWHERE = /^sections\.(?!executive_summary|issues|sign_off|slo)/u;

/** The form below as a reader gets it, once for each name. */
const pages = new Map<string, string>();
function pageOf(name: string): string {
  const page =
    pages.get(name) ?? rendered(filled(everywhere(name), { judgement: aJudgementOf(name) }));
  pages.set(name, page);
  return page;
}

/** A form that writes every value at every place: alone, in a list, in a sentence, in a cell, as code, as an address. */
function everywhere(name: string): string {
  const first = new Map<string, Named>();
  for (const one of namedValues(aJudgementOf(name))) {
    const isShown = !/\["checks"\]\[/u.test(one.path) && !SHOWN_ELSEWHERE.test(one.name);
    if (isShown && !first.has(one.name) && one.value !== null) first.set(one.name, one);
  }
  const values = [...first.values()];
  return values
    .map(({ path, value }) => {
      const isBlock = writtenOf(value)?.text.includes("\n") ?? false;
      const alone = `{{ ${path} }}\n\n`;
      if (isBlock) return alone;
      const cell = `| a | b | c |\n| - | - | - |\n| {{ ${path} }} | {{ ${path} | code }} | end |\n\n`;
      const html = `<span class="{{ ${path} }}">x</span>\n\n`;
      return `${alone}- {{ ${path} }}\n\nword {{ ${path} }} word\n\n${cell}[x]({{ ${path} | url }})\n\n${writtenOf(value) ? "" : html}`;
    })
    .join("");
}

/** How often each element stands on the page that would change its structure, and how many cells end where they should. */
function structure(called: string): Readonly<Record<string, number>> {
  const html = pageOf(called);
  const tags = html.match(/<(?:h\d|[ou]l|li|tr|td|hr|table|blockquote)\b/gu) ?? [];
  const ends = html.match(/<td>end<\/td>/gu) ?? [];
  const groups = Object.entries(Object.groupBy([...tags, ...ends], (tag) => tag));
  return Object.fromEntries(groups.map(([tag, all]) => [tag, all?.length ?? 0]));
}

describe("a form with names that want to be more", () => {
  test("there are such names", () => expect(HOSTILE_NAMES.length).toBeGreaterThan(10));

  test.each(HOSTILE_NAMES)("%j stays text at every place", (name) => {
    const html = pageOf(name);
    expect(strangers(html)).toEqual([]);
    expect(prose(html)).not.toMatch(/@[\w-]|#\d/u);
    const addresses = [...html.matchAll(/<a href="([^"]*)"/gu)].map(([, href = ""]) => href);
    expect(addresses.filter((href) => !/^(?:https?:\/\/|$)/u.test(href))).toEqual([]);
    expect(html).not.toMatch(/<span class="[^"]*"[^>]+>/u);
  });

  test.each([...HOSTILE_NAMES, "- dash", "# hash", "> quote", "---", "===", "a\n===", "7) seven"])(
    "%j makes no heading, list, cell or quote of its own",
    (name) => expect(structure(name)).toEqual(structure("plain")),
  );

  test("cannot end an attribute of a form's own HTML", () => {
    const judgement = aJudgementOf('" onmouseover="alert(1)');
    expect(filled('<b title="{{ service }}">', { judgement })).toBe(
      '<b title="&quot; onmouseover=&quot;alert(1)">',
    );
  });

  test.each(HOSTILE_NAMES)("%j cannot be passed off as ready", (name) => {
    const judgement = aJudgementOf(name);
    expect(faultOf("{{ service | raw }}", { judgement }).problem).toContain("ready blocks alone");
    const again = filled("{{ scenarios[0].section | append: service }}", { judgement });
    expect(strangers(rendered(again))).toEqual([]);
  });
});
