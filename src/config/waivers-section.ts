import { indicatorKey } from "../model/indicator.ts";
import type { Waiver } from "../model/waiver.ts";
import { isDay } from "./calendar.ts";
import { readIndicator } from "./indicator-name.ts";
import type { OwnMetrics } from "./objectives-section.ts";
import type { WaiverFile } from "./plimsoll-file.ts";
import type { SectionReader } from "./section-reader.ts";

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

function readWaiver({ written, index, own }: Entry, reader: SectionReader): readonly Waiver[] {
  const { document, complain } = reader;
  const { scenario, until, reason } = written;
  const place = document.placeOf(["waivers", index]);
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
  const reading = readIndicator(written.objective, own);
  if (reading.kind === "read") {
    return [
      { scenario, objective: indicatorKey(reading.indicator), until, reason: reason.trim(), place },
    ];
  }
  complain({
    id: "indicator-unreadable",
    place: document.placeOf(["waivers", index, "objective"]),
    problem: reading.problem,
    wayOut: reading.wayOut,
  });
  return [];
}
