import { isInCalendar } from "../../model/calendar.ts";

/** Whether a text is a day of the calendar as year-month-day; `2026-02-29` is none. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return isInCalendar(Number(year), Number(month), Number(day));
}
