import { type IndicatorName, indicatorKey } from "../../model/indicator.ts";
import { EVERY_INDICATOR, type Waiver } from "../../model/waiver.ts";
import { isDay } from "./day.ts";
import { readIndicator } from "../objectives/indicator-name.ts";
import type { OwnMetrics } from "../objectives/objectives-section.ts";
import type { WaiverFile } from "../plimsoll-file.ts";
import type { SectionReader } from "../section-reader.ts";
import { readBound } from "./waiver-bound.ts";

/** Reads the waivers: each with a real day, a reason, and an indicator in its one spelling. */
export function readWaivers(
  section: readonly WaiverFile[] | undefined,
  own: OwnMetrics,
  reader: SectionReader,
): readonly Waiver[] {
  return (section ?? []).flatMap((written, index) => readWaiver({ written, index, own }, reader));
}

interface Entry {
  readonly written: WaiverFile;
  readonly index: number;
  readonly own: OwnMetrics;
}

function readWaiver(entry: Entry, reader: SectionReader): readonly Waiver[] {
  const { written, index, own } = entry;
  const { scenario, until, waives } = written;
  complainOfDay(entry, reader);
  complainOfReason(entry, reader);
  const indicator = indicatorOf(entry, reader);
  if (indicator === undefined) return [];
  const path = ["waivers", index, "bound"];
  const bound = readBound(written.bound, { indicator, path, own }, reader);
  return [
    {
      scenario,
      objective: indicator === EVERY_INDICATOR ? indicator : indicatorKey(indicator),
      until,
      reason: written.reason.trim(),
      ...(waives !== undefined && { waives: [...new Set(waives)] }),
      ...(bound !== undefined && { bound }),
      place: reader.document.placeOf(["waivers", index]),
    },
  ];
}

function complainOfDay({ written, index }: Entry, { document, complain }: SectionReader): void {
  if (isDay(written.until)) return;
  complain({
    id: "waiver-date",
    place: document.placeOf(["waivers", index, "until"]),
    problem: `\`${written.until}\` is no day of the calendar`,
    wayOut: "Write the last day on which the waiver holds as year-month-day: `2026-12-31`.",
  });
}

function complainOfReason({ written, index }: Entry, { document, complain }: SectionReader): void {
  if (written.reason.trim() !== "") return;
  complain({
    id: "waiver-reason",
    place: document.placeOf(["waivers", index, "reason"]),
    problem: "the waiver gives no reason",
    wayOut: "Say why the objective may be missed, and where the work on it is tracked.",
  });
}

/** Every indicator at once only where a doubt is accepted: nobody can leave a whole scenario unjudged with a star. */
function indicatorOf(
  { written, index, own }: Entry,
  { document, complain }: SectionReader,
): IndicatorName | typeof EVERY_INDICATOR | undefined {
  const place = document.placeOf(["waivers", index, "objective"]);
  if (written.objective.trim() === EVERY_INDICATOR) {
    if (written.waives?.every((kind) => kind === "inconclusive") === true) return EVERY_INDICATOR;
    complain({
      id: "waiver-objective",
      place,
      problem:
        "`*` stands for every indicator of the scenario, and the waiver covers more than doubts",
      wayOut: "Name the one indicator; or accept doubts alone by `waives: [inconclusive]`.",
    });
    return undefined;
  }
  const reading = readIndicator(written.objective, own);
  if (reading.kind === "read") return reading.indicator;
  complain({
    id: "indicator-unreadable",
    place,
    problem: reading.problem,
    wayOut: reading.wayOut,
  });
  return undefined;
}
