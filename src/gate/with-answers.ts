import type { Config } from "../model/config.ts";
import type { Oddity } from "../model/run.ts";
import { code } from "../words/code.ts";
import type { RunFiles } from "./measured-runs.ts";
import type { Files } from "./ports.ts";
import { readGauges } from "./read-gauges.ts";
import type { ReadRun } from "./read-run.ts";
import { withGauges } from "./with-gauges.ts";

/** A run with the saved answers of Prometheus that lie beside it; their faults are the run's, since half a run is none. */
export async function withAnswers(
  read: ReadRun,
  { answers }: RunFiles,
  config: Config | undefined,
  files: Files,
): Promise<ReadRun> {
  const plan = config?.prometheus;
  if (answers === undefined) {
    return read.kind === "run" ? { kind: "run", run: withGauges(read.run, [], plan) } : read;
  }
  const { gauges, oddities, faults, ignored } = await readGauges(answers, plan, files);
  if (read.kind === "faults") return { kind: "faults", faults: [...read.faults, ...faults] };
  if (faults.length > 0) return { kind: "faults", faults };
  const run = withGauges(read.run, gauges, plan);
  return {
    kind: "run",
    run: { ...run, oddities: [...run.oddities, ...oddities, ...passedOver(answers, ignored)] },
  };
}

function passedOver(folder: string, ignored: readonly string[]): readonly Oddity[] {
  if (ignored.length === 0) return [];
  const text = `Of ${code(folder)} these files were not read, since no query names them: ${ignored.map(code).join(", ")}.`;
  return [{ id: "prometheus-files-passed-over", text, isNote: true }];
}
