import type { PhasePlan, PhaseWindow } from "../model/scenario.ts";
import { readDuration } from "./quantities/duration.ts";
import type { TextFault } from "./quantities/quantity.ts";
import type { SectionReader } from "./section-reader.ts";
import type { Path } from "./yaml/yaml-path.ts";

/** Reads `{baseline: 0s..2m, spike: 2m..5m}` or `{tag: phase}`; left out, the phases are found from the users. */
export function readPhases(
  written: Readonly<Record<string, string>> | undefined,
  path: Path,
  reader: SectionReader,
): PhasePlan {
  if (written === undefined) return { kind: "found" };
  const tag = Object.hasOwn(written, "tag") ? written["tag"] : undefined;
  if (tag === undefined || tag.includes("..")) return readWindows(written, path, reader);
  if (Object.keys(written).length > 1) {
    reader.complain({
      id: "phases-mixed",
      place: reader.document.placeOfKey([...path, "tag"]),
      problem: "phases are told apart by `tag` or by windows, not by both",
      wayOut: "Keep `{tag: NAME}` alone, or only windows such as `spike: 2m..5m`.",
    });
  }
  return { kind: "tag", tag };
}

/** The names of phases that an objective may ask for; undefined when only a run can tell. */
export function phaseNames(plan: PhasePlan): readonly string[] | undefined {
  return plan.kind === "windows" ? plan.windows.map(({ name }) => name) : undefined;
}

function readWindows(
  written: Readonly<Record<string, string>>,
  path: Path,
  reader: SectionReader,
): PhasePlan {
  const windows = Object.entries(written).flatMap(([name, text]) => {
    const window = readWindow(text);
    if (!("problem" in window)) return [{ name, ...window }];
    reader.complain({
      id: "phases-window",
      place: reader.document.placeIn([...path, name], window.at),
      problem: `phase \`${name}\`: ${window.problem}`,
      wayOut: window.wayOut,
    });
    return [];
  });
  windows.forEach((window, index) => {
    const before = windows[index - 1];
    if (before === undefined || window.fromMs >= before.toMs) return;
    reader.complain({
      id: "phases-overlap",
      place: reader.document.placeOf([...path, window.name]),
      problem: `phase \`${window.name}\` begins before phase \`${before.name}\` ends`,
      wayOut:
        "Write the phases in the order of time; each begins where the one before ends, or later.",
    });
  });
  return { kind: "windows", windows };
}

type Window = Pick<PhaseWindow, "fromMs" | "toMs">;

function readWindow(text: string): Window | TextFault {
  const dots = text.indexOf("..");
  if (dots < 0) {
    return { problem: `\`${text}\` is no window`, wayOut: "Write from and to: `2m..5m`.", at: 0 };
  }
  const from = readDuration(text.slice(0, dots));
  if (from.kind === "faulty") return from;
  const to = readDuration(text.slice(dots + 2));
  if (to.kind === "faulty") return { ...to, at: dots + 2 + to.at };
  if (to.ms > from.ms) return { fromMs: from.ms, toMs: to.ms };
  return {
    problem: `\`${text}\` ends before it begins`,
    wayOut: "Write the earlier time first: `2m..5m`.",
    at: 0,
  };
}
