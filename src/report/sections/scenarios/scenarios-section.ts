import type { Judgement } from "../../../model/judgement.ts";
import type { ScenarioKind } from "../../../model/scenario.ts";
import { code } from "../../../words/code.ts";
import { listText } from "../../../words/count-text.ts";
import { heading, paragraph } from "../../markup/blocks.ts";
import { judgedScenarios, titleOf } from "../../scenarios.ts";
import { joined, type Missing, type Section, section } from "../../markup/section.ts";
import { RESULT_ROWS } from "./scenario-rows.ts";
import { scenarioSection } from "./scenario-section.ts";

/** The kinds of the form, as it names them. */
const KINDS: readonly { readonly kind: ScenarioKind; readonly name: string }[] = [
  { kind: "ramp-up", name: "Ramp-Up Test" },
  { kind: "sustained", name: "Sustained Load Test" },
  { kind: "spike", name: "Spike Test" },
  { kind: "endurance", name: "Endurance Test" },
];

/** Every scenario that was run, in the order of the config; those that were not are said once. */
export function scenariosSection(judgement: Judgement): Section {
  const judged = judgedScenarios(judgement);
  return joined([
    section([heading(2, "Test Scenarios and Results")]),
    ...judged.map((scenario, index) => scenarioSection(scenario, index + 1, judgement)),
    notRun(judgement),
    section([], withoutKind(judgement)),
  ]);
}

function notRun({ scenarios }: Judgement): Section {
  const absent = scenarios.filter(({ state }) => state === "not run");
  if (absent.length === 0) return section([]);
  const names = listText(absent.map(({ name }) => code(name)));
  const missing = absent.map((scenario) => ({
    where: titleOf(scenario),
    row: "every row of this scenario",
    need: "scenario" as const,
  }));
  return section([paragraph(`Not run, although the config names it: ${names}.`)], missing);
}

/** The rows of the kinds that no scenario of this judgement is of; a run that has none of them may be one. */
function withoutKind(judgement: Judgement): readonly Missing[] {
  const { scenarios } = judgement;
  const isOpen = judgedScenarios(judgement).some(({ kind }) => kind === "other");
  return KINDS.filter(({ kind }) => scenarios.every((one) => one.kind !== kind)).flatMap(
    ({ kind, name }) =>
      RESULT_ROWS[kind].map(({ label }) => ({
        where: isOpen ? `${name} (kind: ${kind})` : name,
        row: label,
        need: isOpen ? ("kind" as const) : ("scenario" as const),
      })),
  );
}
