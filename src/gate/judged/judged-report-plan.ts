import type { Config } from "../../model/config.ts";
import type { JudgedReportPlan } from "../../model/judgement.ts";

/** What only people know, carried over for the report's forms. */
export function judgedReportPlan(config: Config | undefined): JudgedReportPlan {
  if (config === undefined) return { environment: [], software: {}, links: {}, signOff: [] };
  const { environment, software, links, signOff, preparedBy, testPeriod, apm } = config.report;
  return {
    environment,
    software,
    links,
    signOff: signOff.map(({ role }) => role),
    ...(preparedBy !== undefined && { preparedBy }),
    ...(testPeriod !== undefined && { testPeriod }),
    ...(apm !== undefined && { apm }),
  };
}
