import type { ReportPlan } from "../../model/config.ts";
import type { ReportFile } from "../plimsoll-file.ts";
import { complainOfSecret } from "../secrets.ts";
import type { SectionReader } from "../section-reader.ts";
import { readSignOff } from "./sign-off.ts";

/** Reads what only people know; a report without this section has empty forms. */
export function readReportPlan(written: ReportFile | undefined, reader: SectionReader): ReportPlan {
  const { environment = [], software = {}, links = {}, "sign-off": signOff = [] } = written ?? {};
  for (const [name, url] of Object.entries(links)) {
    complainOfSecret(url, ["report", "links", name], reader);
  }
  return {
    environment,
    software,
    links,
    signOff: readSignOff(signOff, reader),
    ...(written && namedParts(written)),
  };
}

function namedParts({
  "prepared-by": preparedBy,
  "test-period": testPeriod,
  apm,
  template,
}: ReportFile): Partial<ReportPlan> {
  return {
    ...(preparedBy !== undefined && { preparedBy }),
    ...(testPeriod !== undefined && { testPeriod }),
    ...(apm !== undefined && { apm }),
    ...(template !== undefined && { template }),
  };
}
