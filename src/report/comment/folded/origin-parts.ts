import type { Judgement } from "../../../model/judgement.ts";
import { sourceBlocks } from "../../grounds/source-blocks.ts";
import { bullets, folded, type Line } from "../../markup/blocks.ts";
import { type Part, SILENT } from "../part.ts";

/** Which files the numbers were read from. */
export function sourcesPart({ scenarios }: Judgement): Part {
  const judged = scenarios.filter(({ files }) => files.length > 0);
  if (judged.length === 0) return SILENT;
  return { name: "sources", expendable: 8, forms: [[folded("Sources", sourceBlocks(judged))]] };
}

/** Where the test ran and what judged it. */
export function environmentPart({ report, tool, time }: Judgement): Part {
  const lines: readonly Line[] = [
    ...report.environment.map(
      ({ component, specification, count }) =>
        `${count === undefined || count === 1 ? "" : `${count} × `}${component}: ${specification}`,
    ),
    ...Object.entries(report.software).map(([name, version]) => `${name}: ${version}`),
    `Judged by ${tool.name} ${tool.version}, ${time}`,
  ];
  return { name: "environment", expendable: 8, forms: [[folded("Environment", [bullets(lines)])]] };
}
