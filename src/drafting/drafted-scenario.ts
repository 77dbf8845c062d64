import { read } from "../model/measurement.ts";
import type { Run } from "../model/run.ts";
import { countText, listText } from "../words/count-text.ts";
import { quantityText } from "../words/quantity-text.ts";
import type { DraftedObjective, DraftedScenario } from "./draft.ts";
import { fromThresholds } from "./from-thresholds.ts";
import { proposedObjectives, worthAsking } from "./proposed-objectives.ts";
import { recognisedKind } from "./recognised-kind.ts";

const TEN_MINUTES = 600_000;

/** A scenario of a first config, from the first of its runs; undefined where that run measured nothing to build on. */
export function draftedScenario(
  name: string,
  run: Run,
  results: Pick<DraftedScenario, "results" | "resultsRemark" | "isElsewhere">,
): DraftedScenario | undefined {
  const kind = recognisedKind(name, run);
  const objectives = objectivesOf(run);
  if (!objectives.some(({ asked }) => asked)) return undefined;
  const users = usersOf(run);
  const { durationMs } = run;
  return {
    name,
    remark: readText(run, users),
    kind,
    ...(users !== undefined && { users }),
    ...(durationMs !== undefined && durationMs >= 1000 && { durationMs: wholeTime(durationMs) }),
    ...results,
    objectives: [...objectives, ...worthAsking(kind.kind, run)],
  };
}

/** The thresholds; with them, as comments, what they leave open. Without any that can be asked, what the run would have kept. */
function objectivesOf(run: Run): readonly DraftedObjective[] {
  const thresholds = fromThresholds(run);
  const proposed = proposedObjectives(run);
  if (!thresholds.some(({ asked }) => asked)) return [...thresholds, ...proposed];
  const metrics = new Set(thresholds.map(({ metric }) => metric));
  const open = proposed.filter(({ metric }) => !metrics.has(metric));
  return [...thresholds, ...open.map((one) => ({ ...one, asked: false }))];
}

function usersOf(run: Run): number | undefined {
  const greatest = ["vus", "vus_max"].map((metric) => {
    const reading = read(run.measurements, metric, { kind: "max" });
    return reading.kind === "measured" ? reading.value : undefined;
  });
  const users = [run.samples?.users?.max, ...greatest].find(
    (count) => count !== undefined && count >= 1,
  );
  return users === undefined ? undefined : Math.round(users);
}

/** A planned duration is written in whole minutes, that of a short run in whole seconds. */
function wholeTime(ms: number): number {
  const step = ms < TEN_MINUTES ? 1000 : 60_000;
  return Math.round(ms / step) * step;
}

function readText(run: Run, users: number | undefined): string {
  const formats = [...new Set(run.files.map(({ format }) => format))];
  const facts = [
    `${listText(formats)}${run.k6Version === undefined ? "" : ` of k6 ${run.k6Version}`}`,
    ...(run.durationMs === undefined ? [] : [quantityText(run.durationMs, "ms")]),
    ...(users === undefined ? [] : [countText(users, "user")]),
  ];
  return facts.join(", ");
}
