import type { Indicator, JudgedScenario, Judgement } from "../../../model/judgement.ts";
import { code } from "../../../words/code.ts";
import { countText } from "../../../words/count-text.ts";
import { indicatorName } from "../../../words/metric-name.ts";
import { type Block, folded, type Line, paragraph, table } from "../../markup/blocks.ts";
import { changeCell, targetCell, valueCell, verdictCell } from "../../figures/indicator-cells.ts";
import { titleOf, indicatorsOf } from "../../scenarios.ts";

/** Every number of a scenario with both answers and its place. The file that most were read from is named once, above. */
export function numberBlocks(scenario: JudgedScenario, judgement: Judgement): readonly Block[] {
  const own = indicatorsOf(judgement, scenario);
  if (own.length === 0) return [];
  const file = usualFile(own);
  const rows = own.map((one): readonly Line[] => [
    indicatorName(one),
    valueCell(one),
    targetCell(one),
    verdictCell(one),
    changeCell(one),
    placeCell(one, file),
  ]);
  const titles = ["Indicator", ">Measured", ">Objective", "Verdict", "Against baseline", "Read at"];
  return [
    folded(
      [
        { kind: "strong", text: titleOf(scenario) },
        { kind: "words", text: `: every number read, ${countText(own.length, "indicator")}` },
      ],
      [
        ...(file === undefined
          ? []
          : [paragraph(`Read from ${code(file)} where no other file is named.`)]),
        table(titles, rows),
      ],
    ),
  ];
}

function usualFile(indicators: readonly Indicator[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { source } of indicators) {
    if (source !== undefined) counts.set(source.file, (counts.get(source.file) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function placeCell({ source }: Indicator, usual: string | undefined): string {
  if (source === undefined) return "";
  return source.file === usual ? code(source.at) : `${code(source.file)}, ${code(source.at)}`;
}
