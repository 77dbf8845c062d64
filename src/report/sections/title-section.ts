import type { Judgement } from "../../model/judgement.ts";
import { bullets, fact, heading, type Line } from "../markup/blocks.ts";
import { type Missing, type Section, section } from "../markup/section.ts";
import { isNamed, reportTitle } from "../service-name.ts";

const lacking = (row: string, key: string): Missing => ({
  where: "Head of the report",
  row,
  need: "config",
  key,
});

/** The head of the report: whose service, when, by whom. */
export function titleSection(judgement: Judgement): Section {
  const { service, tool, time, report, scenarios } = judgement;
  const starts = scenarios.flatMap(({ start }) => start?.slice(0, 10) ?? []).toSorted();
  const [first] = starts;
  const last = starts.at(-1);
  const measured = first === last ? first : `${first ?? ""} to ${last ?? ""}`;
  const period = report.testPeriod ?? measured;
  const lines: readonly Line[] = [
    fact("Version", `written by ${tool.name} ${tool.version}`),
    fact("Report Date", time.slice(0, 10)),
    ...(period === undefined ? [] : [fact("Test Period", period)]),
    ...(report.preparedBy === undefined ? [] : [fact("Prepared By", report.preparedBy)]),
  ];
  return section(
    [heading(1, reportTitle(judgement)), bullets(lines)],
    [
      ...(isNamed(service) ? [] : [lacking("Name of the service", "service")]),
      ...(period === undefined ? [lacking("Test Period", "report.test-period")] : []),
      ...(report.preparedBy === undefined ? [lacking("Prepared By", "report.prepared-by")] : []),
    ],
  );
}
