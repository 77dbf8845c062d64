import { indicatorKey } from "../model/indicator.ts";
import type { Objective } from "../model/objective.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Waiver } from "../model/waiver.ts";
import { parseIndicator } from "./indicator-name.ts";
import { nearestWord } from "./metric-names.ts";
import type { WaiverFile } from "./plimsoll-file.ts";
import type { SectionReader } from "./section-reader.ts";

/** Reads the waivers: each with a real day, a reason, and an indicator in its one spelling. */
export function readWaivers(
  section: readonly WaiverFile[] | undefined,
  reader: SectionReader,
): readonly Waiver[] {
  return (section ?? []).flatMap((written, index) => readWaiver(written, index, reader));
}

function readWaiver(
  { scenario, objective, until, reason }: WaiverFile,
  index: number,
  { document, complain }: SectionReader,
): readonly Waiver[] {
  const indicator = parseIndicator(objective);
  if (indicator === undefined) {
    complain({
      id: "indicator-unreadable",
      place: document.placeOf(["waivers", index, "objective"]),
      problem: `\`${objective}\` is no indicator; expected a metric and an aggregation`,
      wayOut: "Write for example `http_req_duration p(99)`.",
    });
  }
  if (!isDay(until)) {
    complain({
      id: "waiver-date",
      place: document.placeOf(["waivers", index, "until"]),
      problem: `\`${until}\` is no day of the calendar`,
      wayOut: "Write the last day on which the waiver holds as year-month-day: `2026-12-31`.",
    });
  }
  if (reason.trim() === "") {
    complain({
      id: "waiver-reason",
      place: document.placeOf(["waivers", index, "reason"]),
      problem: "the waiver gives no reason",
      wayOut: "Say why the objective may be missed, and where the work on it is tracked.",
    });
  }
  if (indicator === undefined) return [];
  const place = document.placeOf(["waivers", index]);
  return [{ scenario, objective: indicatorKey(indicator), until, reason: reason.trim(), place }];
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  const groups = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(text)?.groups;
  const [year, month, day] = [
    Number(groups?.["year"]),
    Number(groups?.["month"]),
    Number(groups?.["day"]),
  ];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = (DAYS[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  return day >= 1 && day <= last;
}

/**
 * Complains of waivers that waive nothing: a scenario or objective that the config does not have. A scenario without
 * objectives is judged by k6's thresholds, which are not known here, so any indicator may be waived there.
 */
export function checkWaivers(
  waivers: readonly Waiver[],
  config: { readonly scenarios: readonly Scenario[]; readonly objectives: readonly Objective[] },
  { document, complain }: SectionReader,
): void {
  const names = config.scenarios.map(({ name }) => name);
  for (const [index, { scenario, objective }] of waivers.entries()) {
    const found = config.scenarios.find(({ name }) => name === scenario);
    if (found === undefined && names.length > 0) {
      complain({
        id: "waiver-scenario",
        place: document.placeOf(["waivers", index, "scenario"]),
        problem: `the config has no scenario \`${scenario}\``,
        wayOut: wayOut(nearestWord(scenario, names), names),
      });
      continue;
    }
    const owed = (found ?? config).objectives.map(indicatorKey);
    if (owed.length === 0 || owed.includes(objective)) continue;
    complain({
      id: "waiver-objective",
      place: document.placeOf(["waivers", index, "objective"]),
      problem: `scenario \`${scenario}\` has no objective for \`${objective}\``,
      wayOut: wayOut(nearestWord(objective, owed), [...new Set(owed)]),
    });
  }
}

function wayOut(near: string | undefined, known: readonly string[]): string {
  const all = `It has ${known.map((word) => `\`${word}\``).join(", ")}.`;
  return near === undefined ? all : `Did you mean \`${near}\`? ${all}`;
}
