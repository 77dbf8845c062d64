import type { JudgedScenario } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { quantityText } from "../../words/quantity-text.ts";
import { bullets, type Block, type Line, table } from "../markup/blocks.ts";

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
              text: `: not read, because they are not k6 output: ${ignored.map(code).join(", ")}`,
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
