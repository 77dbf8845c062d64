import { daysSince1970 } from "../model/calendar.ts";
import type { Comparator } from "../model/objective.ts";
import type { FailureKind } from "../model/verdict.ts";
import { EVERY_INDICATOR, type Waiver } from "../model/waiver.ts";
import { isWithin } from "./judge-objective.ts";

const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Something that went wrong with an indicator, as waivers are held against it. */
export interface Waivable {
  readonly kind: FailureKind;
  readonly scenario: string;
  /** Indicator key. */
  readonly indicator: string;
  /** Absent where nothing was measured; a waiver with a bound then covers nothing. */
  readonly value?: number | undefined;
  /** Of the objective that is missed: a bound upwards excuses no fall, and the reverse. */
  readonly comparator?: Comparator;
}

/** The waiver that covers it, if a person gave one. One that has expired, or whose bound is passed, protects nothing. */
export function waiverFor(
  wrong: Waivable,
  waivers: readonly Waiver[],
  nowMs: number,
): Waiver | undefined {
  return waivers.find(
    (waiver) => isAbout(waiver, wrong) && !hasExpired(waiver, nowMs) && isInBound(waiver, wrong),
  );
}

/** Whether a waiver was given for this very thing, be it expired or its bound passed. */
export function isAbout(waiver: Waiver, { kind, scenario, indicator }: Waivable): boolean {
  return covers(waiver, scenario, indicator) && (waiver.waives?.includes(kind) ?? true);
}

/** Whether a waiver names this indicator of this scenario. */
export function covers(waiver: Waiver, scenario: string, indicator: string): boolean {
  const { objective } = waiver;
  return waiver.scenario === scenario && (objective === indicator || objective === EVERY_INDICATOR);
}

/** Without a number nobody knows whether a bound is kept, so it counts as passed. */
function isInBound({ bound }: Waiver, { value, comparator }: Waivable): boolean {
  if (bound === undefined) return true;
  const side = bound.comparator.charAt(0);
  const isOtherSide = comparator !== undefined && comparator.charAt(0) !== side;
  return !isOtherSide && value !== undefined && isWithin(value, bound);
}

/** A waiver holds to the end of its last day, UTC. One without a readable day, or judged at no readable time, never held. */
export function hasExpired({ until }: Pick<Waiver, "until">, nowMs: number): boolean {
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
