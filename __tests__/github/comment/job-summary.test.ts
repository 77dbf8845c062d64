import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DeliveryError } from "../../../src/github/delivery-error.ts";
import { writeJobSummary, writeNotJudged } from "../../../src/github/comment/job-summary.ts";

const MIB = 1_048_576;
const texts = { report: "# Report", short: "**Pass**", whole: "plimsoll-report" };

interface SummaryFile {
  readonly path: string;
  readonly text: () => string;
  readonly [Symbol.dispose]: () => void;
}

function summaryFile(before = ""): SummaryFile {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-summary-"));
  const path = join(folder, "summary.md");
  writeFileSync(path, before);
  return {
    path,
    text: () => readFileSync(path, "utf8"),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

describe("the job summary", () => {
  test("is the report", async () => {
    using file = summaryFile();
    await writeJobSummary(file.path, texts, []);
    expect(file.text()).toBe("\n# Report\n");
  });

  test("comes after what the step wrote before", async () => {
    using file = summaryFile("before\n");
    await writeJobSummary(file.path, texts, []);
    expect(file.text()).toBe("before\n\n# Report\n");
  });

  test("is left out where the runner keeps none", async () => {
    await expect(writeJobSummary(undefined, texts, [])).resolves.toBeUndefined();
  });

  // "é" is two bytes of UTF-8: GitHub counts bytes and drops the whole summary of a step above 1 MiB.
  test.for([
    ["just fits", "é".repeat((MIB - 2) / 2), "\né"],
    [
      "is one byte too large",
      `${"é".repeat((MIB - 2) / 2)}a`,
      "\n**Pass**\n\nThe whole report is too large",
    ],
  ] as const)("with a report that %s stays under GitHub's limit", async ([, report, start]) => {
    using file = summaryFile();
    await writeJobSummary(file.path, { ...texts, report }, []);
    expect(statSync(file.path).size).toBeLessThanOrEqual(MIB);
    expect(file.text().startsWith(start)).toBe(true);
  });

  test("counts what the step wrote before", async () => {
    using file = summaryFile("x".repeat(MIB - 70));
    await writeJobSummary(file.path, { ...texts, report: "y".repeat(200) }, []);
    expect(statSync(file.path).size).toBeLessThanOrEqual(MIB);
    expect(
      file.text().endsWith("The report is too large for this page: see plimsoll-report.\n"),
    ).toBe(true);
  });

  test("shows every trouble of delivery, in words that cannot break out of it", async () => {
    using file = summaryFile();
    const trouble = new DeliveryError(
      "GitHub refused\n# it <img src=x> for @acme/all",
      "Give it leave.",
    );
    await writeJobSummary(file.path, texts, [trouble]);
    expect(file.text()).toBe(
      "> [!WARNING]\n> GitHub refused # it &lt;img src=x> for @\u200Bacme/all. Give it leave. " +
        "The verdict does not depend on it.\n\n# Report\n",
    );
  });

  test("that cannot be written is told as a trouble of delivery", async () => {
    await expect(writeJobSummary("/nowhere/summary.md", texts, [])).rejects.toThrow(DeliveryError);
  });

  test("of a step with more faults than GitHub shows begins with the first", async () => {
    using file = summaryFile();
    await writeNotJudged(file.path, `first\n${"a fault\n".repeat(200_000)}`);
    expect(statSync(file.path).size).toBeLessThanOrEqual(MIB);
    expect(file.text()).toContain("first");
    expect(file.text()).toContain("All faults are in the log of the step.");
  });

  test("of a step that could not judge lists the faults as they are", async () => {
    using file = summaryFile();
    await writeNotJudged(file.path, "Not judged: 1 fault.\n\na ``` fence");
    expect(file.text()).toBe(
      "## Not judged\n\n````text\nNot judged: 1 fault.\n\na ``` fence\n````\n",
    );
  });
});
