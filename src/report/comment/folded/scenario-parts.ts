import type { Indicator, JudgedScenario, Judgement } from "../../../model/judgement.ts";
import type { JudgedSamples } from "../../../model/judged-samples.ts";
import { countText } from "../../../words/count-text.ts";
import { indicatorName } from "../../../words/metric-name.ts";
import { type Block, folded, type Line, paragraph, table } from "../../markup/blocks.ts";
import { changeCell, targetCell, valueCell, verdictCell } from "../../figures/indicator-cells.ts";
import { curveOf } from "../../charts/curve-of.ts";
import { sparkLine } from "../../charts/spark-line.ts";
import { titleOf, indicatorsOf } from "../../scenarios.ts";
import type { Part } from "../part.ts";

/** Rows of the shorter forms, where a comment has no room for all. */
const SHORT = [60, 20, 5] as const;

/** Every indicator, one fold for each scenario. */
export function scenarioParts(judgement: Judgement): readonly Part[] {
  return judgement.scenarios.flatMap((scenario) => {
    const indicators = indicatorsOf(judgement, scenario);
    return indicators.length === 0 ? [] : [scenarioPart(scenario, indicators)];
  });
}

/** Whole, then without the indicators of which nothing was asked, then only the first of the rest. */
function scenarioPart(scenario: JudgedScenario, indicators: readonly Indicator[]): Part {
  const asked = indicators.filter(({ objective, change }) => objective ?? change);
  const forms = [indicators, asked, ...SHORT.map((most) => asked.slice(0, most))];
  return {
    name: "the tables of all indicators",
    expendable: 9,
    forms: forms
      .filter((rows, at) => rows.length > 0 && rows.length !== forms[at - 1]?.length)
      .map((rows) => [scenarioFold(scenario, rows, indicators.length)]),
  };
}

function scenarioFold(scenario: JudgedScenario, rows: readonly Indicator[], all: number): Block {
  const left = all - rows.length;
  return folded(
    [
      { kind: "strong", text: titleOf(scenario) },
      { kind: "words", text: `: ${countText(all, "indicator")}` },
    ],
    [
      indicatorTable(rows, scenario.samples),
      ...(left > 0 ? [paragraph(`${countText(left, "more indicator")} in the report.`)] : []),
    ],
  );
}

/** The indicators of one scenario, with both answers, and their way over time where samples tell it. */
function indicatorTable(
  indicators: readonly Indicator[],
  samples: JudgedSamples | undefined,
): Block {
  return table(
    [
      "Indicator",
      ">Measured",
      ">Objective",
      "Verdict",
      "Against baseline",
      ...(samples === undefined ? [] : ["Over time"]),
    ],
    indicators.map((indicator): readonly Line[] => [
      indicatorName(indicator),
      valueCell(indicator),
      targetCell(indicator),
      verdictCell(indicator),
      changeCell(indicator),
      ...(samples === undefined ? [] : [sparkLine(curveOf(indicator, samples)?.values ?? [])]),
    ]),
  );
}
