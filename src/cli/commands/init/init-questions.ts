import type { Draft, DraftedScenario } from "../../../drafting/draft.ts";
import { SCENARIO_KINDS, type ScenarioKind } from "../../../model/scenario.ts";
import type { Questions } from "../../questions.ts";

/** The draft with a person's answers in it; undefined where the person broke off. */
export async function asked(draft: Draft, questions: Questions): Promise<Draft | undefined> {
  const service = await questions.text("What is the service called?", draft.service);
  if (service === undefined) return undefined;
  const scenarios: DraftedScenario[] = [];
  for (const scenario of draft.scenarios) {
    const settled = await withKind(scenario, questions);
    if (settled === undefined) return undefined;
    scenarios.push(settled);
  }
  return { ...draft, service, scenarios };
}

/** Only what the load does not show is asked. */
async function withKind(
  scenario: DraftedScenario,
  questions: Questions,
): Promise<DraftedScenario | undefined> {
  const { name, kind } = scenario;
  if (kind.isSure) return scenario;
  const word = await questions.choice(
    `What kind of test is ${name}? (${kind.because})`,
    SCENARIO_KINDS,
    kind.kind,
  );
  if (word === undefined) return undefined;
  const chosen = SCENARIO_KINDS.find((one) => one === word) ?? kind.kind;
  return { ...scenario, kind: { kind: chosen, because: becauseOf(chosen, kind), isSure: true } };
}

function becauseOf(chosen: ScenarioKind, { kind, because }: DraftedScenario["kind"]): string {
  return chosen === kind ? because : "";
}
