import type { JudgedBaseline } from "../../model/judgement.ts";
import type { BaselineInUse } from "../history/baseline-in-use.ts";
import type { BaseRuns } from "../results/side-by-side.ts";

/** What the runs were compared with, as the report tells it. */
export function judgedBaseline(inUse: BaselineInUse): JudgedBaseline {
  if (inUse.kind === "none yet") return { kind: "none yet", file: inUse.file };
  if (inUse.kind === "side by side") return sideBySide(inUse.runs);
  const scenarios = Object.entries(inUse.baseline.scenarios);
  const runs = Object.fromEntries(scenarios.map(([name, each]) => [name, each.runs.length]));
  return { kind: "history", file: inUse.file, runs };
}

function sideBySide(runs: BaseRuns): JudgedBaseline {
  const files = [...runs.values()].flatMap((each) => each.flatMap((run) => run.files));
  return {
    kind: "side by side",
    file: files.map(({ path }) => path).join(", "),
    runs: Object.fromEntries([...runs].map(([name, each]) => [name, each.length])),
  };
}
