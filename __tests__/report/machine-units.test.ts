import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/model/judgement.ts";
import { reportMarkdown } from "../../src/report/report-markdown.ts";
import { networkText } from "../../src/words/network-text.ts";
import { aJudgement, anIndicator, anObjective, aScenario } from "./judgements/a-judgement.ts";

const average = (metric: string, value: number, unit: Indicator["unit"]): Indicator =>
  anIndicator(["run", metric, "avg"], value, unit);

function reportOf(indicators: readonly Indicator[]): string {
  const scenario = aScenario("run", { kind: "sustained", durationMs: 120_000 });
  return reportMarkdown(aJudgement({ scenarios: [scenario], indicators })).replaceAll("\\", "");
}

const missing = (report: string): string => report.slice(report.indexOf("### Appendix E"));

describe("what the form asks of the machines", () => {
  // 1 byte is 8 bits: 125,000 bytes a second are a megabit.
  test.each([
    [125_000, "1 Mbit/s"],
    [1_562_500, "12.5 Mbit/s"],
    [250, "0.002 Mbit/s"],
    [0, "0 Mbit/s"],
    [156_250_000, "1,250 Mbit/s"],
  ])("tells %d bytes a second of a network as %s", (bytes, text) => {
    expect(networkText(bytes)).toBe(text);
  });

  test("tells a network in bits, what comes in and what goes out apart where two queries tell it", () => {
    const [received, sent] = [
      average("host_network_received", 1_250_000, "bytes/s"),
      average("host_network_sent", 2_500_000, "bytes/s"),
    ];
    expect(reportOf([received, sent])).toContain(
      "- **Network**: 10 Mbit/s received, 20 Mbit/s sent in `run`",
    );
    expect(reportOf([received])).toContain("- **Network**: 10 Mbit/s received in `run`");
    expect(reportOf([average("host_network", 125_000, "bytes/s")])).toContain(
      "- **Network**: 1 Mbit/s in `run`",
    );
    // Of a query whose unit nobody knows nothing is made.
    expect(reportOf([average("host_network", 125_000, "number")])).toContain(
      "- **Network**: 125,000 in `run`",
    );
  });

  test("tells the queries of a run from their rate, else its transactions, by that name", () => {
    // 250 a second over 120 s.
    const report = reportOf([
      average("db_statements", 250, "1/s"),
      average("db_transactions", 90, "1/s"),
    ]);
    expect(report).toContain("- **Total Queries**: about 30,000 in `run`");
    expect(missing(report)).not.toContain("Total Queries");
    expect(reportOf([average("db_transactions", 90, "1/s")])).toContain(
      "- **Total Queries**: about 10,800 transactions in `run`",
    );
    expect(missing(reportOf([average("db_statements", 250, "number")]))).toContain("Total Queries");
  });

  test("shows the CPU that is owed with its target, and without one that of the service", () => {
    const service = average("app_cpu", 0.4, "ratio");
    const machines = anIndicator(["run", "host_cpu", "avg"], 0.786, "ratio", {
      objective: anObjective("avg < 70%", 0.7, "missed"),
    });
    expect(reportOf([service, machines])).toMatch(
      /\| Avg CPU Usage +\| +78.6 % \| +< 70 % \| +❌ missed \|/u,
    );
    expect(reportOf([service, machines])).not.toMatch(/\| Average of `host_cpu`/u);
    expect(reportOf([service, average("host_cpu", 0.786, "ratio")])).toMatch(
      /\| Avg CPU Usage +\| +40 % \|/u,
    );
  });
});
