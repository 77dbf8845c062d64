import { describe, expect, test } from "vitest";
import { check } from "../../src/gate/check.ts";
import { DEFAULT_FAIL_ON } from "../../src/gate/request.ts";
import { localFiles } from "../../src/workspace/files.ts";

const NOON = Date.UTC(2026, 10, 24, 12);

describe("the example of another company's form", () => {
  test("is filled as it stands in the golden file, and leaves the verdict alone", async () => {
    const { judgement, documents, formFault } = await check(
      {
        results: ["examples/own-form"],
        against: [],
        release: false,
        failOn: new Set(DEFAULT_FAIL_ON),
        toolVersion: "0.0.0-test",
        machine: {},
      },
      { files: localFiles, now: () => NOON },
    );
    expect(formFault).toBeUndefined();
    expect(judgement.assessment).toBe("fail");
    await expect(documents.get("own-report.md")).toMatchFileSnapshot(
      "../golden/own-form/own-report.md",
    );
  });
});
