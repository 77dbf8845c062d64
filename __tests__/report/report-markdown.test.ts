import { describe, expect, test } from "vitest";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import form from "../fixtures/report-form.json" with { type: "json" };
import { aFullJudgement } from "./judgements/a-full-judgement.ts";
import { aJudgement, anIndicator, anObjective, aScenario } from "./judgements/a-judgement.ts";

/** The text of each heading, in order, with the text up to the next one. */
function parts(report: string): readonly { readonly title: string; readonly text: string }[] {
  const starts = [
    ...report.matchAll(/^(?:#{1,4} (.+)|\*\*(Approval Sign-Off|Next Steps)\*\*:)$/gmu),
  ];
  return starts.map((start, index) => ({
    title: start[1] ?? start[2] ?? "",
    text: report.slice(start.index, starts[index + 1]?.index),
  }));
}

const HEAD = "Head of the report";

/** What the last appendix says is not measured, by place. */
function absentRows(report: string) {
  const list = report.slice(report.indexOf("### Appendix E"));
  return [...list.matchAll(/^ {2}- \*\*(.+?)\*\*: (.+)$/gmu)].map((entry) => ({
    where: entry[1] ?? "",
    rows: (entry[2] ?? "").replaceAll(/ \(`[^`]*`\)/gu, "").split(", "),
  }));
}

const plain = (text: string): string =>
  text.replaceAll("\\", "").replaceAll("&lt;", "<").replaceAll("&gt;", ">");

describe("the report of four scenarios", () => {
  const report = plain(reportMarkdown(aFullJudgement()));

  test("reads as it did when it was last looked at", async () => {
    await expect(reportMarkdown(aFullJudgement())).toMatchFileSnapshot("golden/full-report.md");
  });

  test("has every heading of the form, in the form's order", () => {
    expect(form.headings.length).toBeGreaterThan(40);
    const titles = parts(report).map(({ title }) => title);
    let from = 0;
    for (const heading of form.headings) {
      const at = titles.findIndex((title, index) => index >= from && title.startsWith(heading));
      expect(at, `heading "${heading}" after "${titles[from - 1]}"`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  const rows = Object.entries(form.rows).flatMap(([heading, labels]) =>
    labels.map((label) => [heading, label] as const),
  );

  test("is walked by more than a hundred rows", () => expect(rows.length).toBeGreaterThan(100));

  test.each(rows)("has under %s the row %s, or says what would fill it", (heading, label) => {
    const found = parts(report).filter(({ title }) => title.startsWith(heading));
    const wheres = found.map(({ title }) => title.replace(/^Scenario \d: /u, ""));
    const row = (text: string): boolean =>
      text.split("\n").some((line) => {
        const start = line.trim().replace(/^(?:[-|]|\d\.)? *\**/u, "");
        return start.startsWith(label) || line.includes(`| ${label} `);
      });
    const listed = absentRows(report).some(
      ({ where, rows: absent }) =>
        wheres.some(
          (name) => where.startsWith(name) || (where === HEAD && name.startsWith("Load")),
        ) && absent.includes(label),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ text }) => row(text)) || listed, `${heading}: ${label}`).toBe(true);
  });

  test("holds no dash for a number that was not measured", () => {
    const cells = report
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.includes("---"));
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((line) => /\|\s*(?:-|–|—|XX|n\/a)\s*\|/u.test(line))).toEqual([]);
  });

  test("names the scenario that was not run once, and never as a scenario with results", () => {
    expect(report).toContain("Not run, although the config names it: `soak`.");
    expect(report).not.toMatch(/### Scenario 5/u);
  });

  test("takes the number of each key finding from the scenario that came off worst by it", () => {
    const keyFindings = parts(report).find(({ title }) => title === "Key Findings")?.text ?? "";
    // 5181.2 ms misses 5 s; 0.39904 % misses 0.1 %; 76.99/s has the least to spare above 50/s.
    expect(keyFindings).toMatch(/p99 Latency +\| +< 5 s \| +5.18 s \(`spike`\) +\| +⚠️/u);
    expect(keyFindings).toMatch(/Error Rate +\| +< 0.1 % \| +0.40 % \(`sustained`\) +\| +❌/u);
    expect(keyFindings).toMatch(/Throughput +\| +> 50\/s \| +77.0\/s \(`endurance`\) +\| +✅/u);
  });

  test("sums up by the numbers of this run", () => {
    // Five usual objectives in each of four scenarios, four more of sustained, one of spike.
    expect(report).toContain(
      "MGX-AI Platform met 22 of 25 objectives, missed 2 and left 1 unmeasured.",
    );
  });

  test("counts as capacity only what a scenario carried that met all its objectives", () => {
    const capacity = parts(report).find(({ title }) => title === "Current Capacity")?.text ?? "";
    expect(capacity).toContain("**Concurrent Users**: 100, in `ramp-up`");
  });
});

describe("the report of a first run without config and baseline", () => {
  const first = aJudgement({
    scenarios: [aScenario("script", { objectivesFrom: "k6 thresholds" })],
    indicators: [anIndicator(["script", "http_req_duration", "p(95)"], 95.8, "ms")],
  });

  test("reads as it did when it was last looked at", async () => {
    await expect(reportMarkdown(first)).toMatchFileSnapshot("golden/first-report.md");
  });

  const OF_FORM = [
    ["Ramp-Up Test", "ramp-up"],
    ["Sustained Load Test", "sustained"],
    ["Spike Test", "spike"],
    ["Endurance Test", "endurance"],
  ] as const;

  test("says of the rows of each kind once that a run without a kind may be one", () => {
    const report = reportMarkdown(first);
    for (const [title, kind] of OF_FORM) {
      expect(report.split(`**${title} (kind: ${kind})**`)).toHaveLength(2);
    }
    expect(report).toContain("**Needs the kind of a run**");
  });

  test("asks for a run of the kinds that were not run, where each run has its kind", () => {
    const report = reportMarkdown(
      aJudgement({ scenarios: [aScenario("up", { kind: "ramp-up" })] }),
    );
    for (const [title, kind] of OF_FORM) {
      expect(report.split(`**${title}**`)).toHaveLength(kind === "ramp-up" ? 1 : 2);
    }
    expect(report).not.toContain("Needs the kind of a run");
  });

  test("asks for objectives that are met, not for a run, where a number was read and its scenario failed", () => {
    const scenarios = [aScenario("up", { kind: "ramp-up" })];
    const lacking = (verdict: "met" | "missed"): string => {
      const objective = anObjective("max > 20", 20, verdict);
      const users = anIndicator(["up", "vus", "max"], 10, "users", { objective });
      return reportMarkdown(aJudgement({ scenarios, indicators: [users] }));
    };
    expect(lacking("missed")).toMatch(/Needs objectives that are met.*\n *- \*\*Current Capacity/u);
    expect(lacking("met")).not.toContain("Needs objectives that are met");
  });

  test("proposes no service level from nothing", () => {
    expect(reportMarkdown(aJudgement())).toContain("Nothing is proposed");
  });
});
