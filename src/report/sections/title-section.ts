import type { Judgement } from "../../model/judgement.ts";
import { bullets, fact, heading, type Line } from "../blocks.ts";
import { type Section, section } from "../section.ts";

/** The head of the report: whose service, when, by whom. */
export function titleSection({ service, tool, time, report, scenarios }: Judgement): Section {
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
    [heading(1, `Load Testing Report - ${service}`), bullets(lines)],
    [
      ...(period === undefined
        ? [{ where: "Head of the report", row: "Test Period", need: "samples" as const }]
        : []),
      ...(report.preparedBy === undefined
        ? [{ where: "Head of the report", row: "Prepared By", need: "config" as const }]
        : []),
    ],
  );
}
