import type { Indicator, JudgedScenario, Judgement } from "../../model/judgement.ts";
import { countText } from "../../words/count-text.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { folded, type Line, paragraph, table } from "../blocks.ts";
import { changeCell, targetCell, valueCell, verdictCell } from "../indicator-cells.ts";
import type { Part } from "./part.ts";

/** Every indicator, one fold for each scenario. */
export function scenarioParts(judgement: Judgement): readonly Part[] {
  return judgement.scenarios.flatMap((scenario) => {
    const indicators = judgement.indicators.filter((one) => one.scenario === scenario.name);
    return indicators.length === 0 ? [] : [scenarioPart(scenario, indicators)];
  });
}

function scenarioPart(scenario: JudgedScenario, indicators: readonly Indicator[]): Part {
  const asked = indicators.filter(({ objective, change }) => objective ?? change);
  const forms =
    asked.length > 0 && asked.length < indicators.length ? [indicators, asked] : [indicators];
  return {
    name: "the table of all indicators",
    expendable: 9,
    forms: forms.map((rows) => [
      folded(
        [
          { kind: "strong", text: scenario.title ?? scenario.name },
          { kind: "words", text: `: ${countText(indicators.length, "indicator")}` },
        ],
        [
          indicatorTable(rows),
          ...(rows.length < indicators.length
            ? [
                paragraph(
                  `${countText(indicators.length - rows.length, "indicator")} without a question to answer left out.`,
                ),
              ]
            : []),
        ],
      ),
    ]),
  };
}

/** The indicators of one scenario, with both answers. */
function indicatorTable(indicators: readonly Indicator[]) {
  return table(
    ["Indicator", ">Measured", ">Objective", "Verdict", "Against baseline"],
    indicators.map((indicator): readonly Line[] => [
      indicatorName(indicator),
      valueCell(indicator),
      targetCell(indicator),
      verdictCell(indicator),
      changeCell(indicator),
    ]),
  );
}
