import { daysSince1970 } from "../../../model/calendar.ts";

const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d(?:\.\d{1,9})?)(?:Z|([+-])(\d\d):(\d\d))$/u;
const MS_PER_DAY = 86_400_000;

/**
 * Unix milliseconds of a time as k6 writes it: RFC 3339 with up to nine decimals and any zone. Undefined for anything else.
 * Counted by hand because the clock's own type is kept out of this room.
 */
export function unixMs(text: string): number | undefined {
  const parts = RFC3339.exec(text)?.slice(1);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const secondsOfDay = (hours * 60 + minutes) * 60 + seconds - zoneSeconds(parts.slice(6));
  return daysSince1970(year, month, day) * MS_PER_DAY + secondsOfDay * 1000;
}

function zoneSeconds([sign, hours, minutes]: readonly (string | undefined)[]): number {
  const seconds = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60;
  return sign === "-" ? -seconds : seconds;
}
