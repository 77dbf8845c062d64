import { describe, expect, test } from "vitest";
import { checkedExample } from "../checked-example.ts";

describe("the example of another company's form", () => {
  test("is filled as it stands in the golden file, and leaves the verdict alone", async () => {
    const { judgement, documents, formFault } = await checkedExample("examples/own-form");
    expect(formFault).toBeUndefined();
    expect(judgement.assessment).toBe("fail");
    await expect(documents.get("own-report.md")?.()).toMatchFileSnapshot(
      "../golden/own-form/own-report.md",
    );
  });
});
