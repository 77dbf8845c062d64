import { beforeAll, describe, expect, test } from "vitest";
import { checkedExample } from "../checked-example.ts";
import { readJudgement } from "../../src/gate/saved-judgement.ts";
import { InputError } from "../../src/model/input-error.ts";
import type { Judgement } from "../../src/model/judgement.ts";

const saved: { text: string } = { text: "" };
beforeAll(async () => {
  const { documents } = await checkedExample("examples/mgx-ai-full");
  saved.text = documents.get("judgement.json")?.() ?? "";
});

/** The judgement of a case with samples, with the first place of a text changed. */
function damaged(whole: string, instead: string): string {
  expect(saved.text).toContain(whole);
  return saved.text.replace(whole, instead);
}

describe("a saved judgement with what samples tell", () => {
  test("is read again as it was written", async () => {
    const judgement: Judgement = await readJudgement(saved.text, "judgement.json");
    expect(judgement.scenarios.some(({ samples }) => samples !== undefined)).toBe(true);
  });

  test.each([
    ["series are misspelt", '"series":', '"serie":'],
    ["endpoint has no method", '"method":', '"methods":'],
    ["requests of an endpoint are a word", '"requests": ', '"requests": "many", "were": '],
    ["shapes are a number", '"shapes": {', '"shapes": 7, "was": {'],
  ])("is the user's to mend, and no bug, where the %s", async (_, whole, instead) => {
    const text = damaged(whole, instead);
    await expect(readJudgement(text, "judgement.json")).rejects.toThrow(InputError);
  });

  test.each([
    ["of brackets alone", "[".repeat(3 << 20)],
    ["of arrays within arrays", `${"[".repeat(1 << 20)}${"]".repeat(1 << 20)}`],
    [
      "of a million empty indicators",
      `{"schemaVersion": 1, "indicators": [${"{},".repeat(1e6)}{}]}`,
    ],
  ])(
    "is the user's to mend, in time and memory that its size allows, when it is %s",
    async (_, text) => {
      const before = process.memoryUsage.rss();
      const error: unknown = await readJudgement(text, "judgement.json").catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ faults: [{ id: "not-a-judgement" }] });
      // With every difference of every indicator it took a gigabyte, and for ever.
      expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 2 ** 20);
    },
  );
});
