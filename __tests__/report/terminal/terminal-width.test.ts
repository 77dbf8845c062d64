import stringWidth from "string-width";
import { beforeAll, describe, expect, test } from "vitest";
import type { Judgement } from "../../../src/model/judgement.ts";
import { columnsOf } from "../../../src/report/terminal/columns.ts";
import { wrapped } from "../../../src/report/terminal/wrapped.ts";
import { terminalText } from "../../../src/report/terminal/terminal-text.ts";
import { checkedExample } from "../../checked-example.ts";
import { aFullJudgement } from "../judgements/a-full-judgement.ts";
import { aJudgementOf } from "../judgements/hostile-names.ts";

const WIDTHS = [40, 50, 60, 80, 120] as const;

/** Long words, letters of two columns and of none, and a number as long as a line. */
const NAMES = [
  `/srv/${"long/".repeat(40)}path`,
  "負荷試験の結果を確認する持続的なシナリオの名前",
  "👩‍👩‍👧‍👦 ❤️ 🎉 e\u0301e\u0301 שלום ".repeat(6),
  `${"1".repeat(30)} %`,
] as const;

const texts = new Map<string, Judgement>();

beforeAll(async () => {
  for (const name of ["mgx-ai", "mgx-ai-healthy", "mgx-ai-full"]) {
    texts.set(name, (await checkedExample(`examples/${name}`)).judgement);
  }
  texts.set("every concern and failure", aFullJudgement());
  for (const name of NAMES) texts.set(name, aJudgementOf(name));
});

/** Every number with its unit or sign, every verdict and every doubt, in the order in which they stand. */
function told(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .match(/[-+]?\d[\d.,]*(?: (?:%|ms|s|points))?|met|missed|worsened|unsure|noise|held/gu)
    ?.join(" ") as string;
}

describe.each(WIDTHS)("the text on a terminal of %d columns", (width) => {
  test("has no line that is wider, whatever the names, with colour and without", () => {
    expect(texts.size).toBe(4 + NAMES.length);
    for (const [name, judgement] of texts) {
      for (const colour of [false, true]) {
        const lines = terminalText(judgement, { colour, width }).split("\n");
        const wide = lines.filter((line) => stringWidth(line) > width);
        expect(wide, name).toEqual([]);
      }
    }
  });

  test("cuts no number and no word of a verdict", () => {
    for (const name of ["mgx-ai", "mgx-ai-healthy", "mgx-ai-full"]) {
      const judgement = texts.get(name);
      if (judgement === undefined) throw new Error(name);
      const whole = terminalText(judgement, { colour: false, width: 160 });
      expect(told(terminalText(judgement, { colour: false, width }))).toBe(told(whole));
    }
  });
});

describe("the columns of a text", () => {
  test.each([
    "p95 latency",
    "負荷試験",
    "é e\u0301",
    "👩‍👩‍👧‍👦",
    "❤️",
    "한국어",
    "ｆｕｌｌ",
    "𠮷野家",
    "שלום",
    "🎉🇩🇪",
  ])("are those of a terminal: %s", (text) => expect(columnsOf(text)).toBe(stringWidth(text)));
});

describe("a line that is broken", () => {
  test.each([
    ["is not < 0.1 %", ["is not", "< 0.1 %"]],
    ["rose 0.40 points (0.32 to 0.50 points)", ["rose", "0.40 points", "(0.32 to", "0.50 points)"]],
    ["took 1m 40s or more", ["took 1m 40s", "or more"]],
  ])("keeps a number and what it is of together: %s", (text, lines) =>
    expect(wrapped(text, 12)).toEqual(lines),
  );

  test("takes apart only a word that is longer than the line", () => {
    expect(wrapped("see /srv/results/run.json", 10)).toEqual([
      "see",
      "/srv/resul",
      "ts/run.jso",
      "n",
    ]);
  });

  test.each([1, 0, -2])("has one character where there is room for %d", (room) => {
    expect(wrapped("a (run)", room)).toEqual(["a", "(", "r", "u", "n", ")"]);
  });
});
