import type { Waiver } from "../model/waiver.ts";

const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The waiver in force for an indicator of a scenario, if a person gave one. An expired one protects nothing. */
export function waiverFor(
  indicator: string,
  scenario: string,
  waivers: readonly Waiver[],
  nowMs: number,
): Waiver | undefined {
  return waivers.find(
    (waiver) => covers(waiver, scenario, indicator) && !hasExpired(waiver, nowMs),
  );
}

/** Whether a waiver names this indicator of this scenario, expired or not. */
export function covers(waiver: Waiver, scenario: string, indicator: string): boolean {
  return waiver.scenario === scenario && waiver.objective === indicator;
}

/** A waiver holds to the end of its last day, UTC. One without a readable day, or judged at no readable time, never held. */
export function hasExpired({ until }: Waiver, nowMs: number): boolean {
  const start = startOfDay(until);
  return start === undefined || !(nowMs < start + DAY_MS);
}

/** Unix milliseconds of midnight UTC of an ISO day; undefined for what is no day. */
function startOfDay(text: string): number | undefined {
  if (!ISO_DAY.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return possible ? daysSince1970(year, month, day) * DAY_MS : undefined;
}

/** Days from 1970-01-01 in the Gregorian calendar, counting years from March (Howard Hinnant's days_from_civil). */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}
