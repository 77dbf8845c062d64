import type { ReportPlan } from "../model/config.ts";
import type { ReportFile } from "./plimsoll-file.ts";
import { complainOfSecret } from "./secrets.ts";
import type { SectionReader } from "./section-reader.ts";

/** Reads what only people know. */
export function readReportPlan(written: ReportFile | undefined, reader: SectionReader): ReportPlan {
  for (const [name, url] of Object.entries(written?.links ?? {})) {
    complainOfSecret(url, ["report", "links", name], reader);
  }
  const preparedBy = written?.["prepared-by"];
  const testPeriod = written?.["test-period"];
  return {
    environment: written?.environment ?? [],
    software: written?.software ?? {},
    links: written?.links ?? {},
    signOff: written?.["sign-off"] ?? [],
    ...(preparedBy !== undefined && { preparedBy }),
    ...(testPeriod !== undefined && { testPeriod }),
    ...(written?.apm !== undefined && { apm: written.apm }),
    ...(written?.template !== undefined && { template: written.template }),
  };
}
