import type { Objective } from "../model/objective.ts";
import type { PhasePlan, PhaseWindow } from "../model/scenario.ts";
import { readDuration } from "./duration.ts";
import type { SectionReader } from "./section-reader.ts";
import type { Path } from "./yaml-path.ts";

/** Reads `{baseline: 0s..2m, spike: 2m..5m}` or `{tag: phase}`; left out, the phases are found from the users. */
export function readPhases(
  written: Readonly<Record<string, string>> | undefined,
  path: Path,
  reader: SectionReader,
): PhasePlan {
  if (written === undefined) return { kind: "found" };
  const tag = Object.hasOwn(written, "tag") ? written["tag"] : undefined;
  if (tag !== undefined && !tag.includes("..")) {
    if (Object.keys(written).length === 1) return { kind: "tag", tag };
    reader.complain({
      id: "phases-mixed",
      place: reader.document.placeOfKey([...path, "tag"]),
      problem: "phases are told apart either by `tag` or by windows, not by both",
      wayOut: "Keep `{tag: NAME}` alone, or only windows such as `spike: 2m..5m`.",
    });
    return { kind: "found" };
  }
  const windows = Object.entries(written).flatMap(
    ([name, text]) => readWindow(name, text, [...path, name], reader) ?? [],
  );
  complainOfOverlaps(windows, path, reader);
  return { kind: "windows", windows };
}

/** Whether a general objective can be asked of a scenario with these phases. */
export function inPhases({ phase }: Objective, phases: PhasePlan): boolean {
  if (phase === undefined) return true;
  return phases.kind !== "windows" || phases.windows.some(({ name }) => name === phase);
}

function readWindow(
  name: string,
  text: string,
  path: Path,
  { document, complain }: SectionReader,
): PhaseWindow | undefined {
  const dots = text.indexOf("..");
  const fault = (problem: string, wayOut: string, at: number): undefined => {
    complain({
      id: "phases-window",
      place: document.placeIn(path, at),
      problem: `phase \`${name}\`: ${problem}`,
      wayOut,
    });
  };
  if (dots < 0) return fault(`\`${text}\` is no window`, "Write from and to: `2m..5m`.", 0);
  const from = readDuration(text.slice(0, dots));
  if (from.kind === "faulty") return fault(from.problem, from.wayOut, from.at);
  const to = readDuration(text.slice(dots + 2));
  if (to.kind === "faulty") return fault(to.problem, to.wayOut, dots + 2 + to.at);
  if (to.ms <= from.ms)
    return fault(`\`${text}\` ends before it begins`, "Write the earlier time first: `2m..5m`.", 0);
  return { name, fromMs: from.ms, toMs: to.ms };
}

function complainOfOverlaps(
  windows: readonly PhaseWindow[],
  path: Path,
  reader: SectionReader,
): void {
  for (const [index, window] of windows.entries()) {
    const before = windows[index - 1];
    if (before === undefined || window.fromMs >= before.toMs) continue;
    reader.complain({
      id: "phases-overlap",
      place: reader.document.placeOf([...path, window.name]),
      problem: `phase \`${window.name}\` begins before phase \`${before.name}\` ends`,
      wayOut:
        "Write the phases in the order of time; each begins where the one before ends, or later.",
    });
  }
}
