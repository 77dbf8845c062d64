import type { Judgement } from "../../../model/judgement.ts";
import { bullets, folded } from "../../markup/blocks.ts";
import { judgedScenarios } from "../../scenarios.ts";
import { type Part, SILENT } from "../part.ts";

/** What a committed config and a baseline would add, for the reader who has neither yet. */
export function missingPart(judgement: Judgement): Part {
  const { baseline } = judgement;
  const steps = [
    ...(judgedScenarios(judgement).some(({ objectivesFrom }) => objectivesFrom === "k6 thresholds")
      ? [
          "A committed `plimsoll.yml`: objectives that a change of the script cannot loosen, titles and kinds of scenarios, waivers with an end, and an objective without samples fails instead of passing. `plimsoll init RESULT…` writes one from these results.",
        ]
      : []),
    ...(baseline.kind === "none yet"
      ? [
          `A committed \`${baseline.file}\`: then each run is compared with earlier ones, and the comment says what got slower, by how much and how sure that is. \`plimsoll baseline add RESULT…\` records this run.`,
        ]
      : []),
  ];
  if (steps.length === 0) return SILENT;
  return {
    name: "what a committed config and baseline would add",
    expendable: 6,
    forms: [[folded("What would make this gate see more", [bullets(steps)])]],
  };
}
