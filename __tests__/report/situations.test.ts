import { describe, expect, test } from "vitest";
import { check } from "../../src/gate/check.ts";
import { DEFAULT_FAIL_ON } from "../../src/gate/request.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import { commentBody } from "../../src/report/comment/comment-body.ts";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { terminalText } from "../../src/report/terminal/terminal-text.ts";
import { localFiles } from "../../src/workspace/files.ts";
import { checkedExample } from "../checked-example.ts";
import { aJudgementOf } from "./judgements/hostile-names.ts";

/** Markdown, HTML, a pipe, a fence, a mention, an emoji, letters from right to left, and ten thousand more. */
const HOSTILE = `**b** <b>x</b> | \`\`\` @octocat :tada: 🎉 שלום \u202Eabc ${"n".repeat(10_000)}`;

/** Long runs of one letter, and the padding that they make, by their length. */
function shortened(document: string): string {
  return document
    .replaceAll(/n{40,}/gu, (run) => `(${run.length} × n)`)
    .replaceAll(/ {40,}/gu, " … ")
    .replaceAll(/-{40,}/gu, "---");
}

/** One recorded run, file or folder, that nobody configured. */
async function alone(result: string): Promise<Judgement> {
  const { judgement } = await check(
    {
      results: [`__tests__/fixtures/${result}`],
      against: [],
      release: false,
      failOn: new Set(DEFAULT_FAIL_ON),
      toolVersion: "0.0.0-test",
      machine: {},
    },
    { files: localFiles, now: () => Date.UTC(2026, 10, 24, 12) },
  );
  return judgement;
}

/** What the goldens of the examples (all healthy; faulty; summaries alone, with a baseline and without) do not show. */
const SITUATIONS: Readonly<Record<string, () => Promise<Judgement>>> = {
  "one-scenario-first-run": () => alone("k6/v1.7.1/handle-summary.json"),
  "nothing-measurable": () => alone("k6/v2.2.0/zero.summary-export.json"),
  "saved-answers-without-a-config": () => alone("diagnosis/k6-v2.2.0/faulty-spike"),
  "hostile-names": () => Promise.resolve(aJudgementOf(HOSTILE)),
};

describe("the text on a terminal", () => {
  test.for(["mgx-ai", "mgx-ai-healthy"])("of the example %s reads as it did", async (name) => {
    const { judgement } = await checkedExample(`examples/${name}`);
    const text = terminalText(judgement, { colour: false, width: 100 });
    await expect(text).toMatchFileSnapshot(`../golden/${name}/text.txt`);
  });
});

describe.each(Object.entries(SITUATIONS))("the documents of a run that is %s", (name, judged) => {
  test("read as they did when they were last looked at", async () => {
    const judgement = await judged();
    const place = `golden/situations/${name}`;
    const text = terminalText(judgement, { colour: false, width: 100 });
    await expect(shortened(reportMarkdown(judgement))).toMatchFileSnapshot(`${place}/report.md`);
    await expect(shortened(commentBody(judgement))).toMatchFileSnapshot(`${place}/comment.md`);
    await expect(shortened(text)).toMatchFileSnapshot(`${place}/text.txt`);
  });

  test("leave no hole where a name, a number or a word should be", async () => {
    const judgement = await judged();
    for (const document of [reportMarkdown(judgement), commentBody(judgement)]) {
      expect(document).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bnull\b|: \.$/mu);
    }
  });
});
