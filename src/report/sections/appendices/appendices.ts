import type { Judgement } from "../../../model/judgement.ts";
import { code } from "../../../words/code.ts";
import { decimalText } from "../../../words/digits.ts";
import {
  bullets,
  caption,
  fact,
  heading,
  type Line,
  paragraph,
  table,
} from "../../markup/blocks.ts";
import { sourceBlocks } from "../../grounds/source-blocks.ts";
import { concernLine } from "../../grounds/concern-line.ts";
import { judgedBlocks } from "../../grounds/judged-blocks.ts";
import { rulesBlocks } from "../../grounds/rules-blocks.ts";
import { judgedScenarios } from "../../scenarios.ts";
import { joined, type Missing, type Section, section } from "../../markup/section.ts";
import { numberBlocks } from "./number-table.ts";
import { endpointBlocks, failedAnswers, phaseBlocks } from "./sample-tables.ts";

/** Where everything came from, so that every number can be looked up. */
export function appendices(judgement: Judgement): Section {
  return joined([
    section([heading(2, "Appendices")]),
    configurationAppendix(judgement),
    dataAppendix(judgement),
    dashboards(judgement),
    errorLogs(judgement),
  ]);
}

function configurationAppendix(judgement: Judgement): Section {
  const { indicators, baseline, concerns } = judgement;
  const from = [...new Set(indicators.flatMap(({ objective }) => objective?.from.file ?? []))];
  const runs =
    baseline.kind === "none yet"
      ? `${code(baseline.file)} does not exist yet`
      : `${code(baseline.file)}, ${Object.entries(baseline.runs)
          .map(([name, count]) => `${count} of ${code(name)}`)
          .join(", ")}`;
  const rules = rulesBlocks(judgement);
  return section([
    heading(3, "Appendix A: Test Configuration"),
    bullets([
      fact("Objectives", from.length === 0 ? "none" : from.map(code).join(", ")),
      fact("Baseline runs", runs),
    ]),
    ...(rules.length === 0 ? [] : [caption("Rules that this pull request changes"), ...rules]),
    caption("How it was judged"),
    ...judgedBlocks(judgement),
    ...(concerns.length === 0 ? [] : [caption("Concerns"), bullets(concerns.map(concernLine))]),
  ]);
}

function dataAppendix(judgement: Judgement): Section {
  const judged = judgedScenarios(judgement);
  const files = judged.filter(({ files: own }) => own.length > 0);
  return section([
    heading(3, "Appendix B: Raw Test Data"),
    ...(files.length === 0 ? [paragraph("No files.")] : sourceBlocks(files)),
    ...judged.flatMap((scenario) => [
      ...numberBlocks(scenario, judgement),
      ...phaseBlocks(scenario),
      ...endpointBlocks(scenario),
    ]),
  ]);
}

function dashboards({ report }: Judgement): Section {
  const links = Object.entries(report.links);
  const missing: readonly Missing[] =
    links.length === 0
      ? [{ where: "Appendix C", row: "Monitoring Dashboards", need: "config", key: "report.links" }]
      : [];
  return section(
    [
      heading(3, "Appendix C: Monitoring Dashboards"),
      links.length === 0
        ? paragraph("No links: `report.links` of plimsoll.yml is empty.")
        : bullets(links.map(([name, href]): Line => [{ kind: "link", text: name, href }])),
    ],
    missing,
  );
}

function errorLogs(judgement: Judgement): Section {
  const rows = judgedScenarios(judgement).flatMap(({ name, checks }) =>
    checks.failing.map(({ path, passes, fails }): readonly Line[] => [
      [{ kind: "strong", text: name }],
      [{ kind: "code", text: path }],
      decimalText(fails, 0),
      decimalText(passes + fails, 0),
    ]),
  );
  const answers = failedAnswers(judgedScenarios(judgement));
  const silent = rows.length === 0 && answers.length === 0;
  return section([
    heading(3, "Appendix D: Error Logs"),
    ...(silent ? [paragraph("No check failed. k6 writes no log lines into its results.")] : []),
    ...(rows.length === 0 ? [] : [table(["Scenario", "Check", ">Failed", ">Of"], rows)]),
    ...(answers.length === 0
      ? []
      : [caption("Unsuccessful responses"), table(["Scenario", "Status", ">Requests"], answers)]),
  ]);
}
