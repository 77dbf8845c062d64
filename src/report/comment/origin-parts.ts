import type { JudgedScenario, Judgement } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { bullets, type Block, folded, type Line, table } from "../markup/blocks.ts";
import { type Part, SILENT } from "./part.ts";

/** Which files the numbers were read from. */
export function sourcesPart({ scenarios }: Judgement): Part {
  const judged = scenarios.filter(({ files }) => files.length > 0);
  if (judged.length === 0) return SILENT;
  return { name: "sources", expendable: 8, forms: [[folded("Sources", sourceBlocks(judged))]] };
}

/** The result files, how to read those that need a word, and what lay beside them. */
export function sourceBlocks(scenarios: readonly JudgedScenario[]): readonly Block[] {
  const remarks = scenarios.flatMap(({ name, notes = [], ignored = [] }): readonly Line[] => [
    ...notes.map((note): Line => [
      { kind: "strong", text: name },
      { kind: "words", text: `: ${note}` },
    ]),
    ...(ignored.length === 0
      ? []
      : [
          [
            { kind: "strong", text: name },
            {
              kind: "words",
              text: `: not read, being no k6 output: ${ignored.map(code).join(", ")}`,
            },
          ] as const,
        ]),
  ]);
  return [filesTable(scenarios), ...(remarks.length === 0 ? [] : [bullets(remarks)])];
}

function filesTable(scenarios: readonly JudgedScenario[]): Block {
  return table(
    ["Scenario", "File", "Written as", "k6", "Started", ">Duration"],
    scenarios.flatMap((scenario) =>
      scenario.files.map(({ path, format }): readonly Line[] => [
        [{ kind: "strong", text: scenario.name }],
        [{ kind: "code", text: path }],
        format,
        scenario.k6Version ?? "",
        scenario.start ?? "",
        scenario.durationMs === undefined ? "" : quantityText(scenario.durationMs, "ms"),
      ]),
    ),
  );
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
