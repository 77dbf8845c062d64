import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { checkedExample } from "../checked-example.ts";
import form from "../fixtures/report-form.json" with { type: "json" };
import { aJudgement, aScenario } from "./judgements/a-judgement.ts";

interface Line {
  readonly part: string;
  readonly row: string;
  readonly need: string;
}

/** The lines of docs/report.md, each under its heading. */
function linesOfPage(): readonly Line[] {
  const page = readFileSync("docs/report.md", "utf8");
  return page
    .split(/^## /mu)
    .slice(1)
    .flatMap((section) => {
      const part = section.slice(0, section.indexOf("\n"));
      return [...section.matchAll(/^\| (.+?) \| .+ \| (.+?) \|$/gmu)]
        .map(([, row = "", need = ""]) => ({ part, row, need }))
        .filter(({ row }) => row !== "line" && row !== "---");
    });
}

/** What the last appendix says is not measured: each row with the input that it needs. */
function lackingIn(report: string): readonly Line[] {
  const list = report.slice(report.indexOf("### Appendix E"), report.indexOf("\n---\n"));
  return list
    .split(/^- \*\*/mu)
    .slice(1)
    .flatMap((group) => {
      const need = NEEDS[group.slice(0, group.indexOf("*"))] ?? "";
      return [...group.matchAll(/^ {2}- \*\*(.+?)\*\*: (.+)$/gmu)].flatMap(
        ([, part = "", rows = ""]) =>
          rows
            .replaceAll(/ \(`[^`]*`\)/gu, "")
            .split(", ")
            .map((row) => ({ part, row, need })),
      );
    });
}

const NEEDS: Readonly<Record<string, string>> = {
  "Needs samples": "samples",
  "Needs Prometheus": "Prometheus",
  "Needs more k6 statistics": "k6 statistics",
  "Needs the config": "config",
  "Needs a run": "a run",
  "Needs a larger test": "a greater test",
};

/** Where the appendix and the page call one part differently. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^Head of the report$/u, "Load Testing Report"],
  [/^ramp-up.*$/u, "Scenario 1"],
  [/^sustained.*$/u, "Scenario 2"],
  [/^spike.*$/u, "Scenario 3"],
  [/^endurance.*$/u, "Scenario 4"],
  [/^Service Level Objectives$/u, "Service Level Objectives (SLOs)"],
  [/^Appendix C$/u, "Appendices"],
  [/^(.+ Server(?:s| \(Redis\))?), .+$/u, "$1"],
];

function pagePart(part: string): string {
  const [pattern, own] = PARTS.find(([known]) => known.test(part)) ?? [];
  return pattern === undefined || own === undefined ? part : part.replace(pattern, own);
}

const KINDS = ["ramp-up", "sustained", "spike", "endurance"] as const;

describe("the page on what fills the report", () => {
  const page = linesOfPage();
  const inForm = Object.entries(form.rows).flatMap(([heading, rows]) =>
    rows.map((row) => [heading.replace(/[:\s-]+$/u, ""), row] as const),
  );

  test("is long enough to be read by this test", () => {
    expect(page.length).toBeGreaterThan(150);
    expect(inForm.length).toBeGreaterThan(100);
  });

  test.each(inForm)("tells under %s where %s comes from", (heading, row) => {
    expect(page.filter((one) => one.part === heading && one.row === row)).not.toEqual([]);
  });

  const empty = reportMarkdown(
    aJudgement({ service: "", scenarios: KINDS.map((kind) => aScenario(kind, { kind })) }),
  );
  const lacking = lackingIn(empty).filter(
    ({ part, row }) => !NOT_A_ROW.has(row) && !WHOLE.has(part),
  );

  test.each(lacking)(
    "says of $part: $row what the report itself says, $need",
    ({ part, row, need }) => {
      const needs = page
        .filter((one) => one.part === pagePart(part) && one.row === row)
        .map((one) => one.need);
      expect(needs, pagePart(part)).toContain(need);
    },
  );

  test("finds more than a hundred rows that an empty judgement cannot fill", () => {
    expect(lacking.length).toBeGreaterThan(100);
  });
});

/** Told by the appendix beside the form's own rows. */
const NOT_A_ROW = new Set(["Name of the service", "k6 version"]);
/** Lists of people's own, of which the page has one line. */
const WHOLE = new Set(["Infrastructure Configuration", "Software Versions"]);

/** Each heading in the order of the form, with the text up to the next one. */
function walked(report: string): readonly { readonly heading: string; readonly text: string }[] {
  const starts = [
    ...report.matchAll(/^(?:#{1,4} (.+)|\*\*(Approval Sign-Off|Next Steps)\*\*:)$/gmu),
  ];
  return starts.map((start, index) => ({
    heading: start[1] ?? start[2] ?? "",
    text: report.slice(start.index, starts[index + 1]?.index),
  }));
}

describe("the report of examples/mgx-ai-full", () => {
  const checked = checkedExample("examples/mgx-ai-full");
  const reportOf = async (): Promise<string> => {
    const { documents } = await checked;
    return (documents.get("report.md")?.() ?? "").replaceAll("\\", "").replaceAll("&lt;", "<");
  };

  test("has every heading of the form, in its order", async () => {
    const parts = walked(await reportOf());
    let from = 0;
    for (const heading of form.headings) {
      const at = parts.findIndex((one, index) => index >= from && one.heading.startsWith(heading));
      expect(at, `heading "${heading}"`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  test("has every row of the form below its heading, or says what would fill it", async () => {
    const report = await reportOf();
    const parts = walked(report);
    const lacking = lackingIn(report);
    expect(lacking.length).toBeGreaterThan(10);
    const absent = Object.entries(form.rows).flatMap(([heading, rows]) => {
      const own = parts.filter((one) => one.heading.startsWith(heading));
      const names = own.map((one) => one.heading.replace(/^Scenario \d: /u, ""));
      const isTold = (row: string): boolean =>
        lacking.some(
          (one) =>
            one.row === row &&
            (names.some((name) => one.part.startsWith(name)) || heading.startsWith("Load Testing")),
        );
      return rows
        .filter((row) => !own.some(({ text }) => hasRow(text, row)) && !isTold(row))
        .map((row) => `${heading}${row}`);
    });
    expect(absent).toEqual([]);
  });
});

/** Whether a line of a part starts with the label, or a table has it as a cell. */
function hasRow(text: string, row: string): boolean {
  return text.split("\n").some((line) => {
    const start = line.trim().replace(/^(?:[-|]|\d\.|title ")? *\**/u, "");
    return start.startsWith(row) || line.includes(`| ${row} `);
  });
}
